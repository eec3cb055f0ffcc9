SELECT title, municipality, purpose, target_group, arena, period_from, period_to,
       description, organisation, recruitment, funding, contacts, example
FROM project
