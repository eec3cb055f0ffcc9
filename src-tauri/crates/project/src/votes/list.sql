SELECT voting_round.id, title, session_id, dots_per_person, closed_at,
       (SELECT count(*) FROM round_idea WHERE round_id = voting_round.id),
       (SELECT coalesce(sum(voters), 0) FROM round_turnout WHERE round_id = voting_round.id),
       (SELECT coalesce(sum(dots), 0) FROM round_dots WHERE round_id = voting_round.id),
       (SELECT count(*) FROM choice WHERE round_id = voting_round.id)
FROM voting_round
ORDER BY created_at DESC, id DESC
