SELECT coalesce(sum(hidden_at IS NULL), 0), coalesce(sum(hidden_at IS NOT NULL), 0)
FROM (
    SELECT hidden_at FROM challenge WHERE session_id = ?1 AND merged_into IS NULL AND NOT is_split
    UNION ALL
    SELECT hidden_at FROM idea WHERE session_id = ?1
)
