CREATE TABLE person (
    id              TEXT PRIMARY KEY,
    name            TEXT NOT NULL,
    group_id        TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL,
    organisation_id TEXT REFERENCES organisation (id) ON DELETE SET NULL,
    role            TEXT NOT NULL DEFAULT 'none' CHECK (role IN ('none', 'steering_group', 'project_group', 'coordinator')),
    email           TEXT NOT NULL DEFAULT '',
    phone           TEXT NOT NULL DEFAULT '',
    notes           TEXT NOT NULL DEFAULT '',
    consent_at      TEXT -- when the person agreed to be contacted; NULL: has not
) STRICT;
CREATE INDEX person_organisation ON person (organisation_id);
