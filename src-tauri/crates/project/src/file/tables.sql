-- One committed change: who did what, when. Undo and redo are steps too and point at the step they turn.
CREATE TABLE step (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    actor   TEXT NOT NULL,
    origin  TEXT NOT NULL,
    name    TEXT NOT NULL,
    kind    TEXT NOT NULL CHECK (kind IN ('do', 'undo', 'redo')),
    target  INTEGER REFERENCES step (id),
    undone  INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1))
) STRICT;
CREATE INDEX step_undoable ON step (origin, undone, id) WHERE kind = 'do';

-- Each row's image (JSON) before and after a step, written by generated triggers.
CREATE TABLE history (
    id         INTEGER PRIMARY KEY,
    step       INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_id     TEXT NOT NULL,
    before     TEXT,
    after      TEXT
) STRICT;
CREATE INDEX history_step ON history (step);
CREATE INDEX history_row ON history (row_id);
