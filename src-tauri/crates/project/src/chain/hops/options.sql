SELECT DISTINCT idea_id FROM round_option WHERE round_id IN (SELECT value FROM json_each(?1))
