-- Which ideas go on, by which rule or decision, and why.
CREATE TABLE choice (
    id         TEXT PRIMARY KEY,
    round_id   TEXT REFERENCES voting_round (id) ON DELETE SET NULL,
    rule       TEXT NOT NULL CHECK (rule IN ('most_dots', 'decision')),
    seats      INTEGER CHECK (seats BETWEEN 0 AND 1000),
    reason     TEXT NOT NULL DEFAULT '',
    decided_on TEXT NOT NULL,
    created_at TEXT NOT NULL
) STRICT;

-- What became of each idea, beside what the rule alone said. Equal at the border: 'tied' until people decide.
CREATE TABLE choice_idea (
    id           TEXT PRIMARY KEY,
    choice_id    TEXT NOT NULL REFERENCES choice (id) ON DELETE CASCADE,
    idea_id      TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    rule_outcome TEXT CHECK (rule_outcome IN ('chosen', 'parked', 'tied')),
    outcome      TEXT NOT NULL CHECK (outcome IN ('chosen', 'parked', 'tied')),
    by           TEXT NOT NULL CHECK (by IN ('rule', 'hand')),
    reason       TEXT NOT NULL DEFAULT '',
    UNIQUE (choice_id, idea_id)
) STRICT;
CREATE INDEX choice_idea_idea ON choice_idea (idea_id);

-- What the latest choice that speaks of an idea says about it.
CREATE VIEW standing_choice AS
SELECT idea_id, choice_id, round_id, outcome, by, reason, decided_on
FROM (
    SELECT choice_idea.idea_id, choice_idea.choice_id, choice.round_id, choice_idea.outcome, choice_idea.by,
           choice_idea.reason, choice.decided_on,
           row_number() OVER (
               PARTITION BY choice_idea.idea_id
               ORDER BY choice.decided_on DESC, choice.created_at DESC, choice.id DESC
           ) AS rank
    FROM choice_idea JOIN choice ON choice.id = choice_idea.choice_id
)
WHERE rank = 1;
