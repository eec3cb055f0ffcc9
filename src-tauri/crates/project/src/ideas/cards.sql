SELECT challenge.id, challenge.text, challenge.group_id, theme.title
FROM idea_answer
JOIN challenge ON challenge.id = idea_answer.challenge_id
LEFT JOIN theme ON theme.id = challenge.theme_id
WHERE idea_answer.idea_id = ?1
ORDER BY theme.position IS NULL, theme.position, challenge.position
