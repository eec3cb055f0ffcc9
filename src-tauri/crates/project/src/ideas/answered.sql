SELECT idea_answer.idea_id, challenge.id, challenge.theme_id
FROM idea_answer
JOIN challenge ON challenge.id = idea_answer.challenge_id
LEFT JOIN theme ON theme.id = challenge.theme_id
ORDER BY idea_answer.idea_id, theme.position IS NULL, theme.position, challenge.theme_id, challenge.position
