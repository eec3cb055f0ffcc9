SELECT voting_round.id, voting_round.title, session.date,
       (SELECT coalesce(sum(voters), 0) FROM round_turnout WHERE round_turnout.round_id = voting_round.id),
       CASE WHEN voting_round.closed_at IS NOT NULL
            THEN (SELECT coalesce(sum(dots), 0) FROM round_dots WHERE round_dots.round_id = voting_round.id) END,
       voting_round.way
FROM voting_round LEFT JOIN session ON session.id = voting_round.session_id
WHERE voting_round.id IN (SELECT value FROM json_each(?1))
ORDER BY session.date, voting_round.created_at, voting_round.id
