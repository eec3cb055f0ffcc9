SELECT idea.id, idea.title, standing_choice.outcome, standing_choice.choice_id, standing_choice.decided_on,
       coalesce(nullif(standing_choice.reason, ''), CASE choice.rule WHEN 'decision' THEN choice.reason END, '')
FROM idea
LEFT JOIN standing_choice ON standing_choice.idea_id = idea.id
LEFT JOIN choice ON choice.id = standing_choice.choice_id
WHERE idea.merged_into IS NULL
ORDER BY idea.position
