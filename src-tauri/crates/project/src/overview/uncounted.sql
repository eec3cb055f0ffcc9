SELECT voting_round.id, voting_round.title, session.date
FROM voting_round LEFT JOIN session ON session.id = voting_round.session_id
WHERE (session.date IS NULL OR session.date <= ?1)
  AND voting_round.closed_at IS NULL
  AND NOT EXISTS (SELECT 1 FROM dot_count WHERE dot_count.round_id = voting_round.id AND dots > 0)
ORDER BY voting_round.created_at
