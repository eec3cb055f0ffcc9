-- A card stands on the wall while it is neither merged into another nor split into parts.
CREATE TABLE challenge (
    id           TEXT PRIMARY KEY,
    session_id   TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    text         TEXT NOT NULL,
    group_id     TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL,
    author_id    TEXT REFERENCES person (id) ON DELETE SET NULL,
    table_number INTEGER CHECK (table_number BETWEEN 1 AND 999),
    theme_id     TEXT REFERENCES theme (id) ON DELETE SET NULL,
    position     INTEGER NOT NULL,
    created_at   TEXT NOT NULL,
    merged_into  TEXT REFERENCES challenge (id) ON DELETE SET NULL,
    split_from   TEXT REFERENCES challenge (id) ON DELETE CASCADE,
    is_split     INTEGER NOT NULL DEFAULT 0 CHECK (is_split IN (0, 1)),
    is_merge     INTEGER NOT NULL DEFAULT 0 CHECK (is_merge IN (0, 1))
) STRICT;
CREATE INDEX challenge_session ON challenge (session_id);
CREATE INDEX challenge_theme ON challenge (theme_id, position);
CREATE INDEX challenge_merged ON challenge (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX challenge_split ON challenge (split_from) WHERE split_from IS NOT NULL;
