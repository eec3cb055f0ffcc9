SELECT s.id, s.workshop, s.track, s.date, s.starts, s.ends, s.place, s.facilitator, s.question, s.notes,
    (SELECT coalesce(sum(h.people), 0) FROM headcount h WHERE h.session_id = s.id)
    + (SELECT count(*)
       FROM attendance a JOIN person p ON p.id = a.person_id
       WHERE a.session_id = s.id AND a.state = 'attended'
         AND NOT EXISTS (SELECT 1 FROM headcount h WHERE h.session_id = s.id AND h.group_id = p.group_id))
FROM session s
ORDER BY CASE s.workshop WHEN 'mapping' THEN 1 WHEN 'ideas' THEN 2 ELSE 3 END, s.date, s.starts, s.id
