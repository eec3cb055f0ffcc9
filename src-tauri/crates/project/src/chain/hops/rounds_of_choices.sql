SELECT DISTINCT round_id FROM choice WHERE id IN (SELECT value FROM json_each(?1)) AND round_id IS NOT NULL
