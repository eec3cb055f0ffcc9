-- How a card came in, and since when it is hidden (it is kept, but not on the screen).
ALTER TABLE idea ADD COLUMN source TEXT NOT NULL DEFAULT 'typed' CHECK (source IN ('typed', 'phone', 'helped'));
ALTER TABLE idea ADD COLUMN hidden_at TEXT;
-- What it would cost, in whole kroner; none: not known.
ALTER TABLE idea ADD COLUMN cost INTEGER CHECK (cost BETWEEN 0 AND 1000000000);
-- The idea that says the same and stands for both; it never goes into another itself.
ALTER TABLE idea ADD COLUMN merged_into TEXT REFERENCES idea (id) ON DELETE SET NULL;
CREATE INDEX idea_merged ON idea (merged_into) WHERE merged_into IS NOT NULL;

-- The images in history get the new columns too: undo compares them with the rows of today.
UPDATE history SET before = json_insert(before, '$.source', 'typed', '$.hidden_at', NULL, '$.cost', NULL,
                                        '$.merged_into', NULL),
                   after = json_insert(after, '$.source', 'typed', '$.hidden_at', NULL, '$.cost', NULL,
                                       '$.merged_into', NULL)
WHERE table_name = 'idea';

-- Few cards are ever hidden; they are found without going through all the others.
CREATE INDEX idea_hidden ON idea (hidden_at) WHERE hidden_at IS NOT NULL;

-- The cards on the wall that an idea answers, as before; what was merged into another idea answers nothing itself.
DROP VIEW idea_answer;
CREATE VIEW idea_answer (idea_id, challenge_id) AS
WITH RECURSIVE reached (idea_id, challenge_id) AS (
    SELECT idea_id, challenge_id FROM idea_challenge
    UNION
    SELECT reached.idea_id, origin.merged_into
    FROM reached JOIN challenge AS origin ON origin.id = reached.challenge_id
    WHERE origin.merged_into IS NOT NULL
    UNION
    SELECT reached.idea_id, part.id
    FROM reached JOIN challenge AS part ON part.split_from = reached.challenge_id
)
SELECT reached.idea_id, reached.challenge_id
FROM reached
JOIN challenge ON challenge.id = reached.challenge_id
JOIN idea ON idea.id = reached.idea_id
WHERE challenge.merged_into IS NULL AND challenge.is_split = 0 AND idea.merged_into IS NULL;
