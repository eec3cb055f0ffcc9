SELECT p.id, p.name, p.group_id, o.name,
    CASE s.track
        WHEN 'citizens' THEN p.group_id IS 'citizen'
        WHEN 'stakeholders' THEN p.group_id IS NOT 'citizen'
        ELSE 1
    END,
    a.state
FROM session s JOIN person p
LEFT JOIN organisation o ON o.id = p.organisation_id
LEFT JOIN attendance a ON a.person_id = p.id AND a.session_id = s.id
WHERE s.id = ?1
ORDER BY p.name COLLATE NOCASE, p.id
