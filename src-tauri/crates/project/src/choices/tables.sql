-- Which ideas go on, by which rule or decision, and why.
CREATE TABLE choice (
    id         TEXT PRIMARY KEY,
    round_id   TEXT REFERENCES voting_round (id) ON DELETE SET NULL,
    rule       TEXT NOT NULL CHECK (rule IN ('most_dots', 'decision')),
    seats      INTEGER CHECK (seats BETWEEN 0 AND 1000),
    reason     TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE choice_idea (
    id        TEXT PRIMARY KEY,
    choice_id TEXT NOT NULL REFERENCES choice (id) ON DELETE CASCADE,
    idea_id   TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    outcome   TEXT NOT NULL CHECK (outcome IN ('chosen', 'parked')),
    by        TEXT NOT NULL CHECK (by IN ('rule', 'hand')),
    reason    TEXT NOT NULL DEFAULT '',
    UNIQUE (choice_id, idea_id)
) STRICT;
CREATE INDEX choice_idea_idea ON choice_idea (idea_id);
