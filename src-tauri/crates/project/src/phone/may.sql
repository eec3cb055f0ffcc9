SELECT participant.id, participant.session_id, participant.ticket_id, participant.group_id,
       participant.channel, participant.table_number, ticket.voided_at IS NOT NULL,
       live_task.id, live_task.kind, live_task.question, live_task.round_id, live_task.state,
       live_task.opened_at, live_task.session_id IS NOT participant.session_id,
       evening.id IS NULL OR evening.closed_at IS NOT NULL, evening.paused_at IS NOT NULL
FROM device
JOIN participant ON participant.id = device.participant_id
LEFT JOIN ticket ON ticket.id = participant.ticket_id
LEFT JOIN live_task ON live_task.id = ?2
LEFT JOIN evening ON evening.id = participant.session_id
WHERE device.token_hash = ?1
