SELECT id, text, group_id, theme_id, title, cards
FROM (
    SELECT challenge.id, text, group_id, theme_id, theme.title, theme.position AS place,
           row_number() OVER (PARTITION BY theme_id ORDER BY challenge.position, challenge.id) AS number,
           count(*) OVER (PARTITION BY theme_id) AS cards
    FROM challenge JOIN theme ON theme.id = theme_id
    WHERE merged_into IS NULL AND NOT is_split AND hidden_at IS NULL
)
WHERE number <= ?1
ORDER BY place, theme_id, number
