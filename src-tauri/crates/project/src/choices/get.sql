SELECT choice.id, choice.seats, choice.reason, choice.decided_on, choice.rule, choice.round_id,
       voting_round.title, voting_round.id IS NOT NULL AND voting_round.closed_at IS NULL,
       choice.lot, choice.budget, choice.completion
FROM choice LEFT JOIN voting_round ON voting_round.id = choice.round_id
WHERE choice.id = ?1
