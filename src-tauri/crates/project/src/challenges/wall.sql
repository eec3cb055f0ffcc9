WITH RECURSIVE
-- The evenings whose cards hang on the wall of ?1: itself and the earlier ones of its workshop.
shown (id) AS (
    SELECT other.id FROM session AS other
    LEFT JOIN session AS own ON own.id = ?1
    WHERE ?1 IS NULL
       OR (other.workshop = own.workshop
           AND (other.date, other.starts, other.id) <= (own.date, own.starts, own.id))
),
-- Every card inside a merged one that stands on the wall, however deep.
inside (top, id, is_merge) AS (
    SELECT merged.id, original.id, original.is_merge
    FROM challenge AS original JOIN challenge AS merged ON merged.id = original.merged_into
    WHERE merged.merged_into IS NULL AND original.merged_into IS NOT NULL
    UNION ALL
    SELECT inside.top, original.id, original.is_merge
    FROM inside JOIN challenge AS original ON original.merged_into = inside.id
),
counted (top, cards) AS (
    SELECT top, count(*) FROM inside WHERE NOT is_merge GROUP BY top
),
answered (card, ideas) AS (
    SELECT challenge_id, count(*) FROM idea_challenge GROUP BY challenge_id
)
SELECT challenge.id, text, session_id, theme_id, challenge.group_id, table_number, person.name,
       counted.cards, answered.ideas, split_from IS NOT NULL, nullif(source, 'typed')
FROM challenge
JOIN shown ON shown.id = session_id
LEFT JOIN person ON person.id = author_id
LEFT JOIN counted ON counted.top = challenge.id
LEFT JOIN answered ON answered.card = challenge.id
WHERE merged_into IS NULL AND NOT is_split AND hidden_at IS NULL
ORDER BY position, challenge.id
