INSERT INTO ticket (id, session_id, number, group_id, person_id, token_hash, code_hash, issued_at)
SELECT ?1, ?2, coalesce(max(number), 0) + 1, ?3, ?4, ?5, ?6, ?7 FROM ticket WHERE session_id = ?2
