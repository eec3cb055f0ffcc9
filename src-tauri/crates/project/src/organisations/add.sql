INSERT INTO organisation (id, name, name_key, kind, group_id, contact, notes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
