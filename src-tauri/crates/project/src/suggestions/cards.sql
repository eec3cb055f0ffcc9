-- The newest cards on the wall, in its order.
SELECT id, text, theme_id
FROM (
    SELECT id, text, theme_id, position
    FROM challenge
    WHERE merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL
    ORDER BY created_at DESC, id DESC
    LIMIT ?1
)
ORDER BY position, id
