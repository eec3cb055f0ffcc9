SELECT p.id, p.name, p.group_id, p.organisation_id, p.role, p.email, p.phone, p.notes, p.consent_at, o.name
FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id
ORDER BY p.name COLLATE NOCASE, p.id
