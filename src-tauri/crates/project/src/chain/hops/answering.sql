SELECT DISTINCT coalesce(merged_into, idea.id) FROM idea_challenge JOIN idea ON idea.id = idea_id
WHERE challenge_id IN (SELECT value FROM json_each(?1))
