SELECT DISTINCT activity_id FROM activity_idea WHERE idea_id IN (SELECT value FROM json_each(?1))
