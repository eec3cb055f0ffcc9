SELECT challenge.id, challenge.text, challenge.group_id, session.date, challenge.table_number, coalesce(theme.title, ''),
       challenge.merged_into IS NOT NULL, challenge.is_split
FROM challenge
JOIN session ON session.id = challenge.session_id
LEFT JOIN theme ON theme.id = challenge.theme_id
WHERE challenge.id IN (SELECT value FROM json_each(?1))
ORDER BY session.date, challenge.position, challenge.id
