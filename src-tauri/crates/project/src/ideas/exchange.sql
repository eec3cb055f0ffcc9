INSERT INTO idea_exchange (id, idea_id, group_id, gives, gets) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT (idea_id, group_id) DO UPDATE SET gives = ?4, gets = ?5
