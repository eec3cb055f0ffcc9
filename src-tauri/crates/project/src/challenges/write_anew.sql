UPDATE challenge SET position = ranked.place * ?2
FROM (
    SELECT id, row_number() OVER (ORDER BY position, id) AS place
    FROM challenge WHERE theme_id IS ?1
) AS ranked
WHERE challenge.id = ranked.id
