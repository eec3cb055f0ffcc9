SELECT DISTINCT round_id FROM round_idea WHERE idea_id IN (SELECT value FROM json_each(?1))
