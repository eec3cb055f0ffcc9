-- How a card came in, and since when it is hidden (it is kept, but neither on the wall nor on the screen).
ALTER TABLE challenge ADD COLUMN source TEXT NOT NULL DEFAULT 'typed' CHECK (source IN ('typed', 'phone', 'helped'));
ALTER TABLE challenge ADD COLUMN hidden_at TEXT;

-- The images in history get the new columns too: undo compares them with the rows of today.
UPDATE history SET before = json_insert(before, '$.source', 'typed', '$.hidden_at', NULL),
                   after = json_insert(after, '$.source', 'typed', '$.hidden_at', NULL)
WHERE table_name = 'challenge';

-- Few cards are ever hidden; they are found without going through all the others.
CREATE INDEX challenge_hidden ON challenge (hidden_at) WHERE hidden_at IS NOT NULL;
