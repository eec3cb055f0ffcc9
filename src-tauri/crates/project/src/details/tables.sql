-- One row: what the project is, in the fields of the case template.
CREATE TABLE project (
    id           TEXT PRIMARY KEY CHECK (id = 'project'),
    title        TEXT NOT NULL,
    municipality TEXT NOT NULL DEFAULT '',
    purpose      TEXT NOT NULL DEFAULT '',
    target_group TEXT NOT NULL DEFAULT '',
    arena        TEXT NOT NULL DEFAULT '',
    period_from  TEXT,
    period_to    TEXT,
    description  TEXT NOT NULL DEFAULT '',
    organisation TEXT NOT NULL DEFAULT '',
    recruitment  TEXT NOT NULL DEFAULT '',
    funding      TEXT NOT NULL DEFAULT '',
    contacts     TEXT NOT NULL DEFAULT '',
    example      INTEGER NOT NULL DEFAULT 0 CHECK (example IN (0, 1))
) STRICT;
