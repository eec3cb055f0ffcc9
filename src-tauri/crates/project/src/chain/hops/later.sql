-- What merging or splitting made of these cards, and so on; these themselves too.
WITH RECURSIVE later (id) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT challenge.merged_into FROM later JOIN challenge ON challenge.id = later.id WHERE challenge.merged_into IS NOT NULL
    UNION
    SELECT challenge.id FROM later JOIN challenge ON challenge.split_from = later.id
)
SELECT id FROM later
