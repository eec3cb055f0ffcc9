SELECT voting_round.id, title, session_id, way, dots_per_person, max_per_idea, mark_limit, equal_groups, closed_at,
       (SELECT count(*) FROM round_idea WHERE round_id = voting_round.id) AS options,
       (SELECT coalesce(sum(voters), 0) FROM round_turnout WHERE round_id = voting_round.id) AS voters,
       (SELECT coalesce(sum(dots), 0) FROM round_dots WHERE round_id = voting_round.id) AS dots,
       (SELECT count(*) FROM choice WHERE round_id = voting_round.id) AS choices
FROM voting_round
ORDER BY created_at DESC, id DESC
