SELECT id, name, at, actor FROM step
WHERE kind = 'do' AND origin = ?1 AND undone = 0
ORDER BY id DESC LIMIT 1
