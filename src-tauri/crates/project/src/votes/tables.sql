CREATE TABLE voting_round (
    id              TEXT PRIMARY KEY,
    session_id      TEXT REFERENCES session (id) ON DELETE SET NULL,
    title           TEXT NOT NULL,
    dots_per_person INTEGER NOT NULL CHECK (dots_per_person BETWEEN 1 AND 100),
    max_per_idea    INTEGER NOT NULL CHECK (max_per_idea BETWEEN 1 AND 100),
    created_at      TEXT NOT NULL,
    closed_at       TEXT
) STRICT;

CREATE TABLE round_option (
    id       TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES voting_round (id) ON DELETE CASCADE,
    idea_id  TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    UNIQUE (round_id, idea_id)
) STRICT;
CREATE INDEX round_option_idea ON round_option (idea_id);

-- How many of each group voted in a round.
CREATE TABLE round_voters (
    id       TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES voting_round (id) ON DELETE CASCADE,
    group_id TEXT NOT NULL REFERENCES stakeholder_group (id) ON DELETE CASCADE,
    voters   INTEGER NOT NULL CHECK (voters BETWEEN 0 AND 10000),
    UNIQUE (round_id, group_id)
) STRICT;

-- Dots counted on the paper sheets, by group.
CREATE TABLE dot_count (
    id       TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES voting_round (id) ON DELETE CASCADE,
    idea_id  TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    group_id TEXT NOT NULL REFERENCES stakeholder_group (id) ON DELETE CASCADE,
    dots     INTEGER NOT NULL CHECK (dots BETWEEN 0 AND 1000000),
    UNIQUE (round_id, idea_id, group_id)
) STRICT;
CREATE INDEX dot_count_idea ON dot_count (idea_id);
