SELECT id, is_idea, text, description, group_id, table_number, theme_id, source, is_hidden, created_at
FROM (
    SELECT id, 0 AS is_idea, text, '' AS description, group_id, table_number, theme_id, source,
           hidden_at IS NOT NULL AS is_hidden, created_at
    FROM challenge
    WHERE session_id = ?1 AND merged_into IS NULL AND NOT is_split
    UNION ALL
    SELECT id, 1, title, description, group_id, table_number, NULL, source, hidden_at IS NOT NULL, created_at
    FROM idea
    WHERE session_id = ?1 AND merged_into IS NULL
)
ORDER BY created_at DESC, id DESC
LIMIT ?2
