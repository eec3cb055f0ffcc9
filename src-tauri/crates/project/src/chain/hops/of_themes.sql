SELECT id FROM challenge
WHERE theme_id IN (SELECT value FROM json_each(?1)) AND merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL
