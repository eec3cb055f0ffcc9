SELECT id, name, at, actor FROM step
WHERE kind = 'do' AND origin = 'console' AND undone = 0
ORDER BY id DESC LIMIT 1
