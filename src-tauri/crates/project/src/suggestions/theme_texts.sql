-- Themes under which at least two cards hang, in the words of whoever named them and of the newest of these cards.
SELECT theme.id, theme.title || ' ' || theme.note || ' ' || (
           SELECT group_concat(text, ' ') FROM (
               SELECT text FROM challenge
               WHERE theme_id = theme.id AND merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL
               ORDER BY created_at DESC, id DESC
               LIMIT ?1
           ))
FROM theme
WHERE 1 < (SELECT count(*) FROM challenge
           WHERE theme_id = theme.id AND merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL)
ORDER BY theme.position, theme.id
