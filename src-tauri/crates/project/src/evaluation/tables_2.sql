-- A questionnaire's version, as survey::Questionnaire. A used one is never changed: the next wording is a row of its own.
CREATE TABLE questionnaire (
    id         TEXT PRIMARY KEY,
    name       TEXT NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    definition TEXT NOT NULL CHECK (json_valid(definition)),
    UNIQUE (name, version)
) STRICT;

-- The questionnaire that ends a workshop's evenings, by name; the standard one where there is no row.
CREATE TABLE workshop_questionnaire (
    id   TEXT PRIMARY KEY CHECK (id IN ('mapping', 'ideas', 'activities')),
    name TEXT NOT NULL
) STRICT;

-- One row: what the project chose for its evaluation, and the case template's two ratings.
CREATE TABLE evaluation_choice (
    id          TEXT PRIMARY KEY CHECK (id = 'evaluation'),
    small_group INTEGER NOT NULL DEFAULT 5 CHECK (small_group BETWEEN 3 AND 10),
    purpose_met INTEGER CHECK (purpose_met BETWEEN 0 AND 3),
    as_planned  INTEGER CHECK (as_planned BETWEEN 0 AND 3),
    remarks     TEXT NOT NULL DEFAULT ''
) STRICT;

-- Responses from phones and tablets. Neither their ids, their places in the table nor history tell when one was given,
-- or by whom. Nobody can take one back, so nothing may take it along when it goes.
CREATE TABLE anonymous_response (
    id            TEXT PRIMARY KEY,
    session_id    TEXT NOT NULL REFERENCES session (id) ON DELETE RESTRICT,
    questionnaire TEXT NOT NULL,
    version       INTEGER NOT NULL,
    group_id      TEXT REFERENCES stakeholder_group (id) ON DELETE RESTRICT,
    answers       TEXT NOT NULL CHECK (json_valid(answers))
) STRICT;
CREATE INDEX anonymous_response_session ON anonymous_response (session_id);

-- What answers in words are sorted into.
CREATE TABLE answer_theme (
    id       TEXT PRIMARY KEY,
    item     TEXT NOT NULL,
    title    TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT;

-- An answer in words that is sorted; the id is that of its response and the item, with a slash between.
CREATE TABLE sorted_answer (
    id       TEXT PRIMARY KEY,
    theme_id TEXT NOT NULL REFERENCES answer_theme (id) ON DELETE CASCADE
) STRICT;

-- Answers of every kind: a code or number in `degree`, words in `text`, several codes in `chosen`.
CREATE TABLE answer_of_every_kind (
    id          TEXT PRIMARY KEY,
    response_id TEXT NOT NULL REFERENCES response (id) ON DELETE CASCADE,
    item        TEXT NOT NULL,
    degree      INTEGER,
    text        TEXT,
    chosen      TEXT CHECK (chosen IS NULL OR json_valid(chosen)),
    UNIQUE (response_id, item),
    CHECK ((degree IS NOT NULL) + (text IS NOT NULL) + (chosen IS NOT NULL) = 1)
) STRICT;
INSERT INTO answer_of_every_kind (id, response_id, item, degree, text)
SELECT id, response_id, item, degree, text FROM answer;
DROP TABLE answer;
ALTER TABLE answer_of_every_kind RENAME TO answer;

-- The images of earlier steps get the new column too, so that those steps can still be turned back.
UPDATE history SET before = json_insert(before, '$.chosen', NULL), after = json_insert(after, '$.chosen', NULL)
WHERE table_name = 'answer';
