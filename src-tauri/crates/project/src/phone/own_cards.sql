SELECT contribution.id, contribution.task_id, contribution.idea_id IS NOT NULL,
       coalesce(challenge.text, idea.title), coalesce(idea.description, ''), coalesce(idea.target_group, ''),
       coalesce(idea.needs, ''), coalesce(challenge.group_id, idea.group_id),
       (SELECT json_group_array(challenge_id) FROM idea_challenge WHERE idea_challenge.idea_id = idea.id),
       coalesce(live_task.state = 'open' AND evening.closed_at IS NULL AND evening.paused_at IS NULL
           AND coalesce(challenge.merged_into IS NULL AND NOT challenge.is_split, 1) AND idea.merged_into IS NULL, 0)
FROM contribution
LEFT JOIN challenge ON challenge.id = contribution.challenge_id
LEFT JOIN idea ON idea.id = contribution.idea_id
LEFT JOIN live_task ON live_task.id = contribution.task_id
LEFT JOIN evening ON evening.id = live_task.session_id
WHERE contribution.participant_id = ?1
ORDER BY contribution.rowid DESC
