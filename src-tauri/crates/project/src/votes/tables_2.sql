-- What a ballot asks for: dots (so many each, so many on one idea), ticks for the ideas one is for (`mark_limit`
-- is the most of them, if there is one), a score from 0 to 3, or the best `mark_limit` ideas in order.
ALTER TABLE voting_round ADD COLUMN way TEXT NOT NULL DEFAULT 'dots'
    CHECK (way IN ('dots', 'approval', 'score', 'ranking'));
ALTER TABLE voting_round ADD COLUMN mark_limit INTEGER CHECK (mark_limit BETWEEN 1 AND 100);
-- Whether each group counts the same, however many of it vote.
ALTER TABLE voting_round ADD COLUMN equal_groups INTEGER NOT NULL DEFAULT 0 CHECK (equal_groups IN (0, 1));

-- Groups that may not vote in a round.
CREATE TABLE round_barred (
    id       TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES voting_round (id) ON DELETE CASCADE,
    group_id TEXT NOT NULL REFERENCES stakeholder_group (id) ON DELETE CASCADE,
    UNIQUE (round_id, group_id)
) STRICT;

-- A vote that was cast. It is secret: neither its id, its place in the table nor history tells when it came
-- or from whom, and `voter` (a participant, so that nobody votes twice) goes when the round closes. One that was
-- typed in from paper never had a voter.
CREATE TABLE ballot (
    id       TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES voting_round (id) ON DELETE CASCADE,
    voter    TEXT,
    group_id TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL,
    channel  TEXT NOT NULL CHECK (channel IN ('phone', 'tablet', 'helped', 'paper')),
    UNIQUE (round_id, voter)
) STRICT;

-- What a ballot says of an idea: its dots, or whatever else the round's way to vote counts.
CREATE TABLE ballot_mark (
    id        TEXT PRIMARY KEY,
    ballot_id TEXT NOT NULL REFERENCES ballot (id) ON DELETE CASCADE,
    idea_id   TEXT NOT NULL REFERENCES idea (id) ON DELETE CASCADE,
    value     INTEGER NOT NULL CHECK (value BETWEEN 0 AND 1000),
    UNIQUE (ballot_id, idea_id)
) STRICT;
CREATE INDEX ballot_mark_idea ON ballot_mark (idea_id);

-- What each ballot gives an idea that is still in its round, in points: a place among k places is worth k for
-- the first, 1 for the last; all else is worth what it says.
CREATE VIEW ballot_points AS
SELECT ballot.round_id, ballot_mark.idea_id, ballot.group_id,
       CASE voting_round.way WHEN 'ranking' THEN max(0, voting_round.mark_limit + 1 - ballot_mark.value)
                             ELSE ballot_mark.value END AS points
FROM ballot_mark
JOIN ballot ON ballot.id = ballot_mark.ballot_id
JOIN voting_round ON voting_round.id = ballot.round_id
JOIN round_option ON round_option.round_id = ballot.round_id AND round_option.idea_id = ballot_mark.idea_id
WHERE ballot.group_id IS NOT NULL;

-- Points by round, idea and group: those counted on paper, and once the round is closed those on the ballots.
CREATE VIEW round_dots AS
SELECT round_id, idea_id, group_id, sum(dots) AS dots
FROM (
    SELECT round_id, idea_id, group_id, dots FROM dot_count
    UNION ALL
    SELECT ballot_points.round_id, idea_id, group_id, points
    FROM ballot_points JOIN voting_round ON voting_round.id = ballot_points.round_id
    WHERE voting_round.closed_at IS NOT NULL
)
GROUP BY round_id, idea_id, group_id;

-- Who voted, by round and group: those counted on paper, and the ballots.
CREATE VIEW round_turnout AS
SELECT round_id, group_id, sum(voters) AS voters
FROM (
    SELECT round_id, group_id, voters FROM round_voters
    UNION ALL
    SELECT round_id, group_id, 1 FROM ballot WHERE group_id IS NOT NULL
)
GROUP BY round_id, group_id;

-- An idea's dots, by group, in the closed round that its choice rests on, or else in the latest one.
DROP VIEW telling_dots;
CREATE VIEW telling_dots AS
SELECT round_dots.idea_id, round_dots.round_id, round_dots.group_id, round_dots.dots, telling.way
FROM round_dots JOIN voting_round AS telling ON telling.id = round_dots.round_id
WHERE telling.closed_at IS NOT NULL AND round_dots.round_id = coalesce(
    (SELECT round_id FROM standing_choice WHERE standing_choice.idea_id = round_dots.idea_id),
    (SELECT voting_round.id
     FROM round_option JOIN voting_round ON voting_round.id = round_option.round_id
     WHERE round_option.idea_id = round_dots.idea_id AND voting_round.closed_at IS NOT NULL
     ORDER BY voting_round.closed_at DESC, voting_round.id DESC
     LIMIT 1)
);
