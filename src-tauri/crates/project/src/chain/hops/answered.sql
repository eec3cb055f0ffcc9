SELECT DISTINCT challenge_id FROM idea_challenge WHERE idea_id IN (SELECT value FROM json_each(?1))
