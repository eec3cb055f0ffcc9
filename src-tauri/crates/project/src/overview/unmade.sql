SELECT idea.id, idea.title
FROM standing_choice JOIN idea ON idea.id = standing_choice.idea_id AND idea.merged_into IS NULL
WHERE standing_choice.outcome = 'chosen' AND idea.id NOT IN (SELECT idea_id FROM activity_idea)
ORDER BY idea.position, idea.id
