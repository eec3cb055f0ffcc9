SELECT DISTINCT idea_id FROM choice_idea WHERE choice_id IN (SELECT value FROM json_each(?1))
