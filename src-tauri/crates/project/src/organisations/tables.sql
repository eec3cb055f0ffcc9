CREATE TABLE organisation (
    id       TEXT PRIMARY KEY,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE, -- lower-case name, so that the same name in other letters is found
    kind     TEXT NOT NULL CHECK (kind IN ('sports_association', 'patient_association', 'municipality', 'research', 'foundation', 'company', 'other')),
    group_id TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL,
    contact  TEXT NOT NULL DEFAULT '',
    notes    TEXT NOT NULL DEFAULT ''
) STRICT;
