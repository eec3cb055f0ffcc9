-- Every link of the idea that leads to the card: to itself, to what was merged into it, to what it was split from.
WITH RECURSIVE origin (id) AS (
    VALUES (?2)
    UNION
    SELECT challenge.id FROM origin JOIN challenge ON challenge.merged_into = origin.id
    UNION
    SELECT challenge.split_from FROM origin JOIN challenge ON challenge.id = origin.id
    WHERE challenge.split_from IS NOT NULL
)
DELETE FROM idea_challenge WHERE idea_id = ?1 AND challenge_id IN (SELECT id FROM origin)
