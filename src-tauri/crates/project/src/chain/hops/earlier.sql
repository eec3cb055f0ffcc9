-- The cards that these were made from by merging or splitting, and so on back; these themselves too.
WITH RECURSIVE earlier (id) AS (
    SELECT value FROM json_each(?1)
    UNION
    SELECT challenge.id FROM earlier JOIN challenge ON challenge.merged_into = earlier.id
    UNION
    SELECT challenge.split_from FROM earlier JOIN challenge ON challenge.id = earlier.id WHERE challenge.split_from IS NOT NULL
)
SELECT id FROM earlier
