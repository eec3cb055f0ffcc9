UPDATE session
SET workshop = ?2, track = ?3, date = ?4, starts = ?5, ends = ?6, place = ?7, facilitator = ?8, question = ?9, notes = ?10
WHERE id = ?1
