SELECT id, text, theme_id
FROM challenge
WHERE merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL
ORDER BY position, id
