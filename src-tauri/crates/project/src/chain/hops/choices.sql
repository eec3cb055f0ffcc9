SELECT DISTINCT choice_id FROM choice_idea WHERE idea_id IN (SELECT value FROM json_each(?1))
