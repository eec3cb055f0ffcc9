CREATE TABLE session (
    id          TEXT PRIMARY KEY,
    workshop    TEXT NOT NULL CHECK (workshop IN ('mapping', 'ideas', 'activities')),
    track       TEXT NOT NULL CHECK (track IN ('citizens', 'stakeholders', 'everyone')),
    date        TEXT NOT NULL,
    starts      TEXT NOT NULL DEFAULT '17:00',
    ends        TEXT NOT NULL DEFAULT '20:00',
    place       TEXT NOT NULL DEFAULT '',
    facilitator TEXT NOT NULL DEFAULT '',
    question    TEXT NOT NULL DEFAULT '',
    notes       TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX session_order ON session (workshop, date, starts);

CREATE TABLE agenda_item (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    title      TEXT NOT NULL,
    minutes    INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 600)
) STRICT;
CREATE INDEX agenda_item_session ON agenda_item (session_id, position);

CREATE TABLE attendance (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    person_id  TEXT NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    state      TEXT NOT NULL CHECK (state IN ('invited', 'accepted', 'declined', 'attended', 'no_show')),
    UNIQUE (session_id, person_id)
) STRICT;
CREATE INDEX attendance_person ON attendance (person_id);

-- How many came, for those who are not registered by name; the number includes everyone in the room.
CREATE TABLE headcount (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    group_id   TEXT NOT NULL REFERENCES stakeholder_group (id) ON DELETE CASCADE,
    people     INTEGER NOT NULL CHECK (people BETWEEN 0 AND 10000),
    UNIQUE (session_id, group_id)
) STRICT;
