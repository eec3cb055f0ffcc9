SELECT id FROM choice WHERE round_id IN (SELECT value FROM json_each(?1))
