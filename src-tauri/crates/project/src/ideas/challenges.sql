SELECT challenge.id, challenge.text, challenge.group_id, theme.title, count(idea_answer.idea_id)
FROM challenge
LEFT JOIN theme ON theme.id = challenge.theme_id
LEFT JOIN idea_answer ON idea_answer.challenge_id = challenge.id
WHERE challenge.merged_into IS NULL AND challenge.is_split = 0 AND challenge.hidden_at IS NULL
GROUP BY challenge.id
ORDER BY theme.position IS NULL, theme.position, challenge.position
