CREATE TABLE idea (
    id           TEXT PRIMARY KEY,
    session_id   TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    title        TEXT NOT NULL,
    description  TEXT NOT NULL DEFAULT '',
    target_group TEXT NOT NULL DEFAULT '', -- who it is for
    needs        TEXT NOT NULL DEFAULT '', -- what it takes
    group_id     TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL,
    author_id    TEXT REFERENCES person (id) ON DELETE SET NULL,
    table_number INTEGER CHECK (table_number BETWEEN 1 AND 999),
    position     INTEGER NOT NULL,
    created_at   TEXT NOT NULL
) STRICT;
CREATE INDEX idea_session ON idea (session_id);

-- Which challenges an idea answers.
CREATE TABLE idea_challenge (
    id           TEXT PRIMARY KEY,
    idea_id      TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    UNIQUE (idea_id, challenge_id)
) STRICT;
CREATE INDEX idea_challenge_challenge ON idea_challenge (challenge_id);

-- What each party can give, and what it gets out of it.
CREATE TABLE idea_exchange (
    id       TEXT PRIMARY KEY,
    idea_id  TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    group_id TEXT NOT NULL REFERENCES stakeholder_group (id) ON DELETE CASCADE,
    gives    TEXT NOT NULL DEFAULT '',
    gets     TEXT NOT NULL DEFAULT '',
    UNIQUE (idea_id, group_id)
) STRICT;

-- The cards on the wall that an idea answers: a link to a card that was merged or split leads to what became of it.
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
FROM reached JOIN challenge ON challenge.id = reached.challenge_id
WHERE challenge.merged_into IS NULL AND challenge.is_split = 0;
