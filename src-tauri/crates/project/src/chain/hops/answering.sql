SELECT DISTINCT idea_id FROM idea_challenge WHERE challenge_id IN (SELECT value FROM json_each(?1))
