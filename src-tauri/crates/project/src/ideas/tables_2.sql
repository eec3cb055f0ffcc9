-- How a card came in, and since when it is hidden (it is kept, but not on the screen).
ALTER TABLE idea ADD COLUMN source TEXT NOT NULL DEFAULT 'typed' CHECK (source IN ('typed', 'phone', 'helped'));
ALTER TABLE idea ADD COLUMN hidden_at TEXT;
-- What it would cost, in whole kroner; none: not known.
ALTER TABLE idea ADD COLUMN cost INTEGER CHECK (cost BETWEEN 0 AND 1000000000);

-- The images in history get the new columns too: undo compares them with the rows of today.
UPDATE history SET before = json_insert(before, '$.source', 'typed', '$.hidden_at', NULL, '$.cost', NULL),
                   after = json_insert(after, '$.source', 'typed', '$.hidden_at', NULL, '$.cost', NULL)
WHERE table_name = 'idea';

-- Few cards are ever hidden; they are found without going through all the others.
CREATE INDEX idea_hidden ON idea (hidden_at) WHERE hidden_at IS NOT NULL;
