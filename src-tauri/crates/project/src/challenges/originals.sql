SELECT challenge.id, text, challenge.group_id, person.name, table_number, session_id
FROM challenge
JOIN session ON session.id = session_id
LEFT JOIN person ON person.id = author_id
WHERE merged_into = ?1
ORDER BY date, starts, challenge.created_at, challenge.position, challenge.id
