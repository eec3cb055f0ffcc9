INSERT INTO choice_idea (id, choice_id, idea_id, outcome, by, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (choice_id, idea_id) DO UPDATE SET outcome = ?4, by = ?5, reason = ?6
