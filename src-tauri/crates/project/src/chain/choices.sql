SELECT choice.id, choice.rule, choice.seats, choice.decided_on, choice.reason, coalesce(voting_round.title, ''),
       (SELECT count(*) FROM choice_idea WHERE choice_id = choice.id AND outcome = 'chosen'),
       (SELECT count(*) FROM choice_idea WHERE choice_id = choice.id AND outcome = 'parked')
FROM choice LEFT JOIN voting_round ON voting_round.id = choice.round_id
WHERE ?1 IS NULL OR choice.id IN (SELECT value FROM json_each(?1))
ORDER BY choice.decided_on, choice.created_at, choice.id
