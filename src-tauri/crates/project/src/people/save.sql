-- A consent that was given already keeps its time.
UPDATE person
SET name = ?2, group_id = ?3, organisation_id = ?4, role = ?5, email = ?6, phone = ?7, notes = ?8,
    consent_at = CASE WHEN ?9 THEN coalesce(consent_at, ?10) END
WHERE id = ?1
