-- Cards that look alike and yet are not the same: somebody has said so. Of two ids the lower stands first.
CREATE TABLE waved_away (
    id       TEXT PRIMARY KEY,
    one_id   TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    other_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    UNIQUE (one_id, other_id)
) STRICT;
CREATE INDEX waved_away_other ON waved_away (other_id);

-- Cards that are not about a theme, however much they resemble it: somebody has said so.
CREATE TABLE not_of_theme (
    id           TEXT PRIMARY KEY,
    challenge_id TEXT NOT NULL REFERENCES challenge (id) ON DELETE CASCADE,
    theme_id     TEXT NOT NULL REFERENCES theme (id) ON DELETE CASCADE,
    UNIQUE (challenge_id, theme_id)
) STRICT;
CREATE INDEX not_of_theme_theme ON not_of_theme (theme_id);
