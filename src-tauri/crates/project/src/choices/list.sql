SELECT choice.id, choice.rule, choice.round_id, voting_round.title, choice.reason, choice.decided_on,
       (SELECT count(*) FROM choice_idea WHERE choice_id = choice.id AND outcome = 'chosen'),
       (SELECT count(*) FROM choice_idea WHERE choice_id = choice.id AND outcome = 'parked'),
       (SELECT count(*) FROM choice_idea WHERE choice_id = choice.id AND outcome = 'tied'),
       (SELECT count(*) FROM choice_idea WHERE choice_id = choice.id AND by = 'hand'),
       choice.seats, choice.budget, choice.completion
FROM choice LEFT JOIN voting_round ON voting_round.id = choice.round_id
ORDER BY choice.decided_on DESC, choice.created_at DESC, choice.id DESC
