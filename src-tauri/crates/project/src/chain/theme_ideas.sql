SELECT coalesce(challenge.theme_id, ''), idea_answer.idea_id, count(*)
FROM idea_answer JOIN challenge ON challenge.id = idea_answer.challenge_id
GROUP BY 1, 2
