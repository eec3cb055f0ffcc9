SELECT theme.id, title, note, count(challenge.id)
FROM theme
LEFT JOIN challenge ON theme_id = theme.id AND merged_into IS NULL AND NOT is_split AND hidden_at IS NULL
GROUP BY theme.id
ORDER BY theme.position, theme.id
