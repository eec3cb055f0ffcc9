-- A vote that was cast. It is secret: neither its id, its place in the table nor history tells when it came
-- or from whom, and `voter` (a participant, so that nobody votes twice) goes when the round closes.
CREATE TABLE ballot (
    id       TEXT PRIMARY KEY,
    round_id TEXT NOT NULL REFERENCES voting_round (id) ON DELETE CASCADE,
    voter    TEXT,
    group_id TEXT REFERENCES stakeholder_group (id) ON DELETE SET NULL,
    channel  TEXT NOT NULL CHECK (channel IN ('phone', 'tablet', 'helped')),
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
-- add up, but never to more than one idea may get from a voter.
CREATE VIEW ballot_said (ballot_id, idea_id, value) AS
SELECT ballot_mark.ballot_id, stands.id, min(sum(ballot_mark.value), max(voting_round.max_per_idea))
FROM ballot_mark
JOIN ballot ON ballot.id = ballot_mark.ballot_id
JOIN voting_round ON voting_round.id = ballot.round_id
JOIN idea ON idea.id = ballot_mark.idea_id
JOIN idea AS stands ON stands.id = coalesce(idea.merged_into, idea.id)
WHERE stands.hidden_at IS NULL
GROUP BY ballot_mark.ballot_id, stands.id;

-- Dots counted on paper for the ideas that stand. Who gave them is not known: those on merged ideas add up, but
-- never to more than the group's voters may give one idea.
CREATE VIEW paper_dots (round_id, idea_id, group_id, dots) AS
SELECT dot_count.round_id, stands.id, dot_count.group_id,
       CASE count(*) WHEN 1 THEN sum(dots)
                     ELSE min(sum(dots), max(max_per_idea) * coalesce(max(round_voters.voters), 0)) END
FROM dot_count
JOIN voting_round ON voting_round.id = dot_count.round_id
JOIN idea ON idea.id = dot_count.idea_id
JOIN idea AS stands ON stands.id = coalesce(idea.merged_into, idea.id)
LEFT JOIN round_voters ON round_voters.round_id = dot_count.round_id AND round_voters.group_id = dot_count.group_id
WHERE stands.hidden_at IS NULL
GROUP BY dot_count.round_id, stands.id, dot_count.group_id;

-- Dots by round, idea and group: those counted on paper, and once the round is closed those on the ballots.
CREATE VIEW round_dots AS
SELECT round_id, idea_id, group_id, sum(dots) AS dots
FROM (
    SELECT round_id, idea_id, group_id, dots FROM paper_dots
    UNION ALL
    SELECT ballot.round_id, ballot_said.idea_id, ballot.group_id, ballot_said.value
    FROM ballot_said
    JOIN ballot ON ballot.id = ballot_said.ballot_id
    JOIN voting_round ON voting_round.id = ballot.round_id
    WHERE voting_round.closed_at IS NOT NULL AND ballot.group_id IS NOT NULL
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
SELECT round_dots.idea_id, round_dots.round_id, round_dots.group_id, round_dots.dots
FROM round_dots JOIN voting_round AS telling ON telling.id = round_dots.round_id
WHERE telling.closed_at IS NOT NULL AND round_dots.round_id = coalesce(
    (SELECT round_id FROM standing_choice WHERE standing_choice.idea_id = round_dots.idea_id),
    (SELECT voting_round.id
     FROM round_idea JOIN voting_round ON voting_round.id = round_idea.round_id
     WHERE round_idea.idea_id = round_dots.idea_id AND voting_round.closed_at IS NOT NULL
     ORDER BY voting_round.closed_at DESC, voting_round.id DESC
     LIMIT 1)
);
