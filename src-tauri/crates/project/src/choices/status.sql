SELECT idea.id, idea.title, standing_choice.outcome, standing_choice.choice_id, standing_choice.decided_on,
       coalesce(standing_choice.reason, '')
FROM idea LEFT JOIN standing_choice ON standing_choice.idea_id = idea.id
ORDER BY idea.position
