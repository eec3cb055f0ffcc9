-- Open rounds whose evening has come (?1 is today), and the dots counted so far.
SELECT voting_round.id, voting_round.title, session.date,
       (SELECT coalesce(sum(dots), 0) FROM round_dots WHERE round_dots.round_id = voting_round.id)
FROM voting_round LEFT JOIN session ON session.id = voting_round.session_id
WHERE (session.date IS NULL OR session.date <= ?1) AND voting_round.closed_at IS NULL
ORDER BY voting_round.created_at
