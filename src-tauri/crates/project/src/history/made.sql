-- When a row came that a phone handed in, by its image in step ?1: a card, or that somebody handed one in.
SELECT coalesce(
    json_extract(before, '$.created_at'),
    (SELECT created_at FROM challenge WHERE id = json_extract(before, '$.challenge_id')),
    (SELECT created_at FROM idea WHERE id = json_extract(before, '$.idea_id'))
)
FROM history
WHERE step = ?1 AND row_id = ?3 AND table_name = ?2
