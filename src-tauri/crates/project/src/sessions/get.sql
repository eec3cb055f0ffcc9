SELECT id, workshop, track, date, starts, ends, place, facilitator, question, notes FROM session WHERE id = ?1
