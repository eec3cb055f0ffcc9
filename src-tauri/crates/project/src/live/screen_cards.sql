SELECT id, text, group_id, count(*) OVER ()
FROM (
    SELECT id, text, group_id, created_at
    FROM challenge
    WHERE ?2 AND session_id = ?1 AND merged_into IS NULL AND NOT is_split AND hidden_at IS NULL
    UNION ALL
    SELECT id, title, group_id, created_at
    FROM idea
    WHERE ?3 AND session_id = ?1 AND hidden_at IS NULL AND merged_into IS NULL
)
ORDER BY created_at DESC, id DESC
LIMIT ?4
