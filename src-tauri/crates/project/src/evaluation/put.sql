INSERT INTO answer (id, response_id, item, degree, text, chosen) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
ON CONFLICT (response_id, item) DO UPDATE SET degree = excluded.degree, text = excluded.text, chosen = excluded.chosen
