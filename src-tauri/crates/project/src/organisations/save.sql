UPDATE organisation
SET name = ?2, name_key = ?3, kind = ?4, group_id = ?5, contact = ?6, notes = ?7
WHERE id = ?1
