SELECT idea.id, idea.session_id, idea.title, idea.description, idea.target_group, idea.needs, idea.group_id,
       idea.author_id, person.name, idea.table_number, standing_choice.outcome,
       coalesce(nullif(standing_choice.reason, ''), CASE choice.rule WHEN 'decision' THEN choice.reason END, ''), idea.cost, stands.id, stands.title
FROM idea
LEFT JOIN idea AS stands ON stands.id = idea.merged_into
LEFT JOIN person ON person.id = idea.author_id
LEFT JOIN standing_choice ON standing_choice.idea_id = idea.id
LEFT JOIN choice ON choice.id = standing_choice.choice_id
WHERE idea.id = ?1
