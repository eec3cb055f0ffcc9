-- Who is not on the session's list and belongs to the group ?2, or else to those whom the session is for.
SELECT p.id
FROM person p JOIN session s ON s.id = ?1
WHERE NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session_id = s.id AND a.person_id = p.id)
  AND CASE
        WHEN ?2 IS NOT NULL THEN p.group_id IS ?2
        WHEN s.track = 'citizens' THEN p.group_id IS 'citizen'
        WHEN s.track = 'stakeholders' THEN p.group_id IS NOT 'citizen'
        ELSE 1
      END
