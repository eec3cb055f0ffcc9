-- An evening that is run live. Its id is the session's.
CREATE TABLE evening (
    id              TEXT PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
    opened_at       TEXT NOT NULL,
    closed_at       TEXT,
    paused_at       TEXT, -- since when everything rests; NULL: it does not
    item_id         TEXT REFERENCES agenda_item (id) ON DELETE SET NULL,
    item_started_at TEXT, -- moved on by every pause, so that the time left is right after it
    view            TEXT NOT NULL DEFAULT 'welcome' CHECK (view IN ('welcome', 'task', 'themes', 'result', 'rules', 'choice', 'thanks')),
    shows_interim   INTEGER NOT NULL DEFAULT 0 CHECK (shows_interim IN (0, 1)),
    shown_seats     INTEGER CHECK (shown_seats BETWEEN 1 AND 100) -- how many ideas the rules are asked for on the screen
) STRICT;

-- What became of an agenda item on its evening. Its id is the item's.
CREATE TABLE agenda_course (
    id            TEXT PRIMARY KEY REFERENCES agenda_item (id) ON DELETE CASCADE,
    extra_minutes INTEGER NOT NULL DEFAULT 0 CHECK (extra_minutes BETWEEN -600 AND 600),
    ended         TEXT CHECK (ended IN ('done', 'skipped'))
) STRICT;

-- What the participants are asked to do: write challenges or idea cards, vote, evaluate.
CREATE TABLE live_task (
    id         TEXT PRIMARY KEY,
    session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    kind       TEXT NOT NULL CHECK (kind IN ('challenges', 'ideas', 'vote', 'evaluation')),
    question   TEXT NOT NULL DEFAULT '',
    round_id   TEXT REFERENCES voting_round (id) ON DELETE CASCADE,
    state      TEXT NOT NULL CHECK (state IN ('open', 'paused', 'closed')),
    opened_at  TEXT NOT NULL
) STRICT;
CREATE INDEX live_task_session ON live_task (session_id, opened_at);
