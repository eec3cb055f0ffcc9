-- Ideas of the ids in ?1, or all; with what choice ?2 said, or what stands.
SELECT idea.id, idea.title, idea.group_id,
       coalesce(said.outcome, standing_choice.outcome) AS became, coalesce(said.reason, standing_choice.reason, ''),
       CASE WHEN ?1 IS NULL THEN '' ELSE idea.description END,
       coalesce(sum(telling_dots.dots), 0) AS dots
FROM idea
LEFT JOIN choice_idea AS said ON said.idea_id = idea.id AND said.choice_id = ?2
LEFT JOIN standing_choice ON standing_choice.idea_id = idea.id
LEFT JOIN telling_dots ON telling_dots.idea_id = idea.id
WHERE (?1 IS NULL AND idea.merged_into IS NULL) OR idea.id IN (SELECT value FROM json_each(?1))
GROUP BY idea.id
ORDER BY became IS NULL, became, dots DESC, idea.position, idea.id
