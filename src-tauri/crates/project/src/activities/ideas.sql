-- The ideas an activity (?1) is made from, or without one all that stand as chosen.
SELECT idea.id, idea.title, idea.description, idea.target_group, idea.needs, idea.group_id,
       coalesce(standing_choice.outcome = 'chosen', 0), standing_choice.decided_on, coalesce(standing_choice.reason, ''),
       (SELECT count(*) FROM idea_challenge WHERE idea_challenge.idea_id = idea.id)
FROM idea
LEFT JOIN standing_choice ON standing_choice.idea_id = idea.id
LEFT JOIN activity_idea ON activity_idea.idea_id = idea.id AND activity_idea.activity_id = ?1
WHERE CASE WHEN ?1 IS NULL THEN standing_choice.outcome = 'chosen' AND idea.merged_into IS NULL ELSE activity_idea.id IS NOT NULL END
ORDER BY activity_idea.id, idea.position, idea.id
