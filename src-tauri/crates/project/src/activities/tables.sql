CREATE TABLE activity (
    id                    TEXT PRIMARY KEY,
    title                 TEXT NOT NULL,
    goal                  TEXT NOT NULL DEFAULT '',
    target_group          TEXT NOT NULL DEFAULT '',
    place                 TEXT NOT NULL DEFAULT '',
    partners              TEXT NOT NULL DEFAULT '',
    needs_people          TEXT NOT NULL DEFAULT '',
    needs_money           TEXT NOT NULL DEFAULT '',
    needs_room            TEXT NOT NULL DEFAULT '',
    first_step            TEXT NOT NULL DEFAULT '',
    next_step             TEXT NOT NULL DEFAULT '',
    next_step_due         TEXT,
    success_measure       TEXT NOT NULL DEFAULT '',
    owner_person_id       TEXT REFERENCES person (id) ON DELETE SET NULL,
    owner_organisation_id TEXT REFERENCES organisation (id) ON DELETE SET NULL,
    starts                TEXT,
    ends                  TEXT,
    state                 TEXT NOT NULL DEFAULT 'concretise' CHECK (state IN ('concretise', 'ready', 'testing', 'adjusting', 'kept', 'stopped')),
    state_note            TEXT NOT NULL DEFAULT '',
    position              INTEGER NOT NULL,
    created_at            TEXT NOT NULL
) STRICT;
CREATE INDEX activity_owner_person ON activity (owner_person_id);
CREATE INDEX activity_owner_organisation ON activity (owner_organisation_id);

-- The chosen ideas an activity is made from.
CREATE TABLE activity_idea (
    id          TEXT PRIMARY KEY,
    activity_id TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    idea_id     TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    UNIQUE (activity_id, idea_id)
) STRICT;
CREATE INDEX activity_idea_idea ON activity_idea (idea_id);

CREATE TABLE co_owner (
    id              TEXT PRIMARY KEY,
    activity_id     TEXT NOT NULL REFERENCES activity (id) ON DELETE CASCADE,
    person_id       TEXT REFERENCES person (id) ON DELETE CASCADE,
    organisation_id TEXT REFERENCES organisation (id) ON DELETE CASCADE,
    position        INTEGER NOT NULL,
    CHECK (person_id IS NOT NULL OR organisation_id IS NOT NULL)
) STRICT;
CREATE INDEX co_owner_activity ON co_owner (activity_id);
CREATE INDEX co_owner_person ON co_owner (person_id);
CREATE INDEX co_owner_organisation ON co_owner (organisation_id);

-- An idea's dots, by group, in the closed round that its choice rests on, or else in the latest one.
CREATE VIEW telling_dots AS
SELECT dot_count.idea_id, dot_count.round_id, dot_count.group_id, dot_count.dots
FROM dot_count JOIN voting_round AS telling ON telling.id = dot_count.round_id
WHERE telling.closed_at IS NOT NULL AND dot_count.round_id = coalesce(
    (SELECT round_id FROM standing_choice WHERE standing_choice.idea_id = dot_count.idea_id),
    (SELECT voting_round.id
     FROM round_option JOIN voting_round ON voting_round.id = round_option.round_id
     WHERE round_option.idea_id = dot_count.idea_id AND voting_round.closed_at IS NOT NULL
     ORDER BY voting_round.closed_at DESC, voting_round.id DESC
     LIMIT 1)
);
