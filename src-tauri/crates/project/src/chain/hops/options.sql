SELECT DISTINCT idea_id FROM round_idea WHERE round_id IN (SELECT value FROM json_each(?1))
