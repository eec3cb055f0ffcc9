SELECT idea.id, idea.title, choice_idea.rule_outcome, choice_idea.outcome, choice_idea.by = 'hand', choice_idea.reason,
       standing_choice.outcome, idea.cost
FROM choice_idea
JOIN idea ON idea.id = choice_idea.idea_id
LEFT JOIN standing_choice ON standing_choice.idea_id = idea.id
WHERE choice_idea.choice_id = ?1 AND idea.merged_into IS NULL
ORDER BY choice_idea.outcome = 'parked', idea.position
