INSERT INTO stakeholder_group (id, name, letters, position)
SELECT ?1, ?2, ?3, coalesce(max(position), 0) + 1 FROM stakeholder_group
