-- One filled-in questionnaire. Random ids: an id that tells the time could give a person away.
CREATE TABLE response (
    id            TEXT PRIMARY KEY,
    session_id    TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    questionnaire TEXT NOT NULL,
    version       INTEGER NOT NULL DEFAULT 1,
    group_id      TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL
) STRICT;
CREATE INDEX response_session ON response (session_id);

-- What was left out on the paper has no row.
CREATE TABLE answer (
    id          TEXT PRIMARY KEY,
    response_id TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    item        TEXT NOT NULL,
    degree      INTEGER CHECK (degree BETWEEN 0 AND 3),
    text        TEXT,
    UNIQUE (response_id, item),
    CHECK ((degree IS NULL) <> (text IS NULL))
) STRICT;
