SELECT g.id, h.people
FROM stakeholder_group g LEFT JOIN headcount h ON h.group_id = g.id AND h.session_id = ?1
ORDER BY g.position
