-- Steps turned back since the last deed that stands; the earliest comes first.
SELECT id, name, at, actor FROM step
WHERE kind = 'do' AND origin = 'console' AND undone = 1
  AND id > coalesce((SELECT max(id) FROM step WHERE kind = 'do' AND origin = 'console' AND undone = 0), 0)
ORDER BY id LIMIT 1
