-- Cards stand in the order of their ids, which follow time: what a hall hands in together is written together, and not
-- to a place in the file for each participant. One's own among an evening's few hundred are found by looking through.
-- The columns stay in their order: undo compares the images in history with the rows of today.
CREATE TABLE contribution_3 (
    participant_id TEXT NOT NULL REFERENCES participant (id) ON DELETE CASCADE,
    id             TEXT NOT NULL,
    task_id        TEXT REFERENCES live_task (id) ON DELETE SET NULL,
    challenge_id   TEXT REFERENCES challenge (id) ON DELETE CASCADE,
    idea_id        TEXT REFERENCES idea (id) ON DELETE CASCADE,
    PRIMARY KEY (id, participant_id)
) STRICT;
INSERT INTO contribution_3 (participant_id, id, task_id, challenge_id, idea_id)
SELECT participant_id, id, task_id, challenge_id, idea_id FROM contribution ORDER BY rowid;
DROP TABLE contribution;
ALTER TABLE contribution_3 RENAME TO contribution;
CREATE INDEX contribution_challenge ON contribution (challenge_id) WHERE challenge_id IS NOT NULL;
CREATE INDEX contribution_idea ON contribution (idea_id) WHERE idea_id IS NOT NULL;
