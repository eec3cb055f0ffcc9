-- A printed ticket: one seat's code and QR. What opens the door is kept as its SHA-256 alone.
CREATE TABLE ticket (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    number     INTEGER NOT NULL,
    group_id   TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL,
    person_id  TEXT REFERENCES person (id) ON DELETE SET NULL,
    token_hash TEXT NOT NULL UNIQUE,
    code_hash  TEXT NOT NULL UNIQUE,
    issued_at  TEXT NOT NULL,
    voided_at  TEXT,
    UNIQUE (session_id, number)
) STRICT;

-- Somebody who takes part in an evening: one ballot, one evaluation, however many phones.
CREATE TABLE participant (
    id           TEXT PRIMARY KEY,
    session_id   TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    ticket_id    TEXT UNIQUE REFERENCES ticket (id) ON DELETE SET NULL,
    group_id     TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL,
    channel      TEXT NOT NULL CHECK (channel IN ('phone', 'tablet', 'table', 'helped')),
    table_number INTEGER CHECK (table_number BETWEEN 1 AND 999),
    joined_at    TEXT NOT NULL
) STRICT;
CREATE INDEX participant_session ON participant (session_id);

-- A phone, or a turn at a shared tablet, by the SHA-256 of the token it was given.
CREATE TABLE device (
    id             TEXT PRIMARY KEY,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    token_hash     TEXT NOT NULL UNIQUE
) STRICT;
CREATE INDEX device_participant ON device (participant_id);

-- A card that was handed in. Its id was made on the phone: handed in twice, it is there once. What phones hand in
-- comes by the hundred: each index more is written for every one of them, so there are only those that are asked.
CREATE TABLE contribution (
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    task_id        TEXT REFERENCES live_task (id) ON DELETE SET NULL,
    challenge_id   TEXT REFERENCES challenge (id) ON DELETE CASCADE,
    idea_id        TEXT REFERENCES idea (id) ON DELETE CASCADE,
    PRIMARY KEY (participant_id, id)
) STRICT;
CREATE INDEX contribution_challenge ON contribution (challenge_id) WHERE challenge_id IS NOT NULL;
CREATE INDEX contribution_idea ON contribution (idea_id) WHERE idea_id IS NOT NULL;

-- That somebody is done with a task: said so, or handed in the one thing it asks for. Never what was handed in.
-- `submission` is the id of a hand-in made on the phone, so that a repeat is told from a second try.
CREATE TABLE task_done (
    id             TEXT PRIMARY KEY,
    task_id        TEXT NOT NULL REFERENCES live_task (id) ON DELETE CASCADE,
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    submission     TEXT,
    UNIQUE (task_id, participant_id)
) STRICT;
