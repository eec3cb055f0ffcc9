SELECT live_task.id, live_task.kind, live_task.question, live_task.round_id, live_task.state, live_task.opened_at,
       live_task.session_id, evening.id IS NULL OR evening.closed_at IS NOT NULL, evening.paused_at IS NOT NULL
FROM live_task
LEFT JOIN evening ON evening.id = live_task.session_id
WHERE live_task.id = ?1
