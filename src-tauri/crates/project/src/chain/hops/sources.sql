SELECT DISTINCT idea_id FROM activity_idea WHERE activity_id IN (SELECT value FROM json_each(?1))
