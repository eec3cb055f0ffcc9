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

-- The ideas of a round that stand. What was merged into another since stands there as that one, once; what is
-- hidden is not there.
CREATE VIEW round_idea (round_id, idea_id, position) AS
SELECT round_option.round_id, stands.id, min(round_option.position)
FROM round_option
JOIN idea ON idea.id = round_option.idea_id
JOIN idea AS stands ON stands.id = coalesce(idea.merged_into, idea.id)
WHERE stands.hidden_at IS NULL
GROUP BY round_option.round_id, stands.id;

-- What a ballot says of the ideas that stand. Marks on merged ideas are carried on, and a voter counts once: dots
-- add up, but never to more than one idea may get from a voter; ticks become one, the higher score stands, and so
-- does the better place, behind which the others move up.
CREATE VIEW ballot_said (ballot_id, idea_id, value) AS
SELECT ballot_mark.ballot_id, stands.id,
       CASE voting_round.way
           WHEN 'dots' THEN min(sum(ballot_mark.value), max(voting_round.max_per_idea))
           WHEN 'ranking' THEN row_number() OVER (
               PARTITION BY ballot_mark.ballot_id ORDER BY min(ballot_mark.value))
           ELSE max(ballot_mark.value)
       END
FROM ballot_mark
JOIN ballot ON ballot.id = ballot_mark.ballot_id
JOIN voting_round ON voting_round.id = ballot.round_id
JOIN idea ON idea.id = ballot_mark.idea_id
JOIN idea AS stands ON stands.id = coalesce(idea.merged_into, idea.id)
WHERE stands.hidden_at IS NULL
GROUP BY ballot_mark.ballot_id, stands.id;

-- What was counted on paper for the ideas that stand. Who gave it is not known: counts for merged ideas add up, but
-- never to more than the group's voters may give one idea.
CREATE VIEW paper_dots (round_id, idea_id, group_id, dots) AS
SELECT dot_count.round_id, stands.id, dot_count.group_id,
       CASE count(*) WHEN 1 THEN sum(dots)
                     ELSE min(sum(dots), CASE voting_round.way WHEN 'dots' THEN max(max_per_idea) ELSE 1 END
                                         * coalesce(max(round_voters.voters), 0)) END
FROM dot_count
JOIN voting_round ON voting_round.id = dot_count.round_id
JOIN idea ON idea.id = dot_count.idea_id
JOIN idea AS stands ON stands.id = coalesce(idea.merged_into, idea.id)
LEFT JOIN round_voters ON round_voters.round_id = dot_count.round_id AND round_voters.group_id = dot_count.group_id
WHERE stands.hidden_at IS NULL
GROUP BY dot_count.round_id, stands.id, dot_count.group_id;

-- What each ballot gives an idea that is still in its round, in points: a place among k places is worth k for
-- the first, 1 for the last; all else is worth what it says.
CREATE VIEW ballot_points AS
SELECT ballot.round_id, ballot_said.idea_id, ballot.group_id,
       CASE voting_round.way WHEN 'ranking' THEN max(0, voting_round.mark_limit + 1 - ballot_said.value)
                             ELSE ballot_said.value END AS points
FROM ballot_said
JOIN ballot ON ballot.id = ballot_said.ballot_id
JOIN voting_round ON voting_round.id = ballot.round_id
JOIN round_idea ON round_idea.round_id = ballot.round_id AND round_idea.idea_id = ballot_said.idea_id
WHERE ballot.group_id IS NOT NULL;

-- Points by round, idea and group: those counted on paper, and once the round is closed those on the ballots.
CREATE VIEW round_dots AS
SELECT round_id, idea_id, group_id, sum(dots) AS dots
FROM (
    SELECT round_id, idea_id, group_id, dots FROM paper_dots
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
     FROM round_idea JOIN voting_round ON voting_round.id = round_idea.round_id
     WHERE round_idea.idea_id = round_dots.idea_id AND voting_round.closed_at IS NOT NULL
     ORDER BY voting_round.closed_at DESC, voting_round.id DESC
     LIMIT 1)
);
