INSERT INTO person (id, name, group_id, organisation_id, role, email, phone, notes, consent_at)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, CASE WHEN ?9 THEN ?10 END)
