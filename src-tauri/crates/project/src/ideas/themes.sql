SELECT theme.id, coalesce(theme.title, ''), count(*),
       sum(challenge.id NOT IN (SELECT challenge_id FROM idea_answer))
FROM challenge LEFT JOIN theme ON theme.id = challenge.theme_id
WHERE challenge.merged_into IS NULL AND challenge.is_split = 0 AND challenge.hidden_at IS NULL
GROUP BY theme.id
ORDER BY theme.position IS NULL, theme.position
