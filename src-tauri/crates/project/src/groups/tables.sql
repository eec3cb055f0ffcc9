-- Stakeholder groups: five from the start, up to three of the project's own. Colour and shape follow the id.
-- An empty name means the standard name in the reader's language.
CREATE TABLE stakeholder_group (
    id       TEXT PRIMARY KEY CHECK (id IN ('citizen', 'volunteer', 'staff', 'researcher', 'politician', 'extra1', 'extra2', 'extra3')),
    name     TEXT NOT NULL DEFAULT '',
    letters  TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL
) STRICT;
