CREATE TABLE theme (
    id       TEXT PRIMARY KEY,
    title    TEXT NOT NULL,
    note     TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
