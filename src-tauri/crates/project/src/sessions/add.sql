INSERT INTO session (id, workshop, track, date, starts, ends, place, facilitator, question, notes)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
