-- Themes in the words of whoever named them and of the newest cards that hang under them, with how many those are.
SELECT theme.id, theme.title || ' ' || theme.note || ' ' || coalesce(group_concat(hung.text, ' '), ''),
       count(hung.text)
FROM theme
LEFT JOIN (
    SELECT theme_id, text FROM challenge
    WHERE theme_id IS NOT NULL AND merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL
    ORDER BY created_at DESC, id DESC
    LIMIT ?1
) AS hung ON hung.theme_id = theme.id
GROUP BY theme.id
ORDER BY theme.position, theme.id
