SELECT theme.id, theme.title, theme.note,
       (SELECT count(*) FROM challenge WHERE challenge.theme_id = theme.id AND merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL)
FROM theme
WHERE theme.id IN (SELECT value FROM json_each(?1))
ORDER BY theme.position, theme.id
