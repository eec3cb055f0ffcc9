SELECT p.id, p.name, p.group_id, o.name, a.state
FROM person p
LEFT JOIN organisation o ON o.id = p.organisation_id
LEFT JOIN attendance a ON a.person_id = p.id AND a.session_id = ?1
ORDER BY p.name COLLATE NOCASE, p.id
