INSERT INTO project (id, title, municipality, purpose, target_group, arena, period_from, period_to,
                     description, organisation, recruitment, funding, contacts, example)
VALUES ('project', ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)
ON CONFLICT (id) DO UPDATE SET
    title = ?1, municipality = ?2, purpose = ?3, target_group = ?4, arena = ?5, period_from = ?6, period_to = ?7,
    description = ?8, organisation = ?9, recruitment = ?10, funding = ?11, contacts = ?12, example = ?13
