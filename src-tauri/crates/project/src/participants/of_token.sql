SELECT participant.id, participant.session_id, participant.ticket_id, participant.group_id,
       participant.channel, participant.table_number, ticket.voided_at IS NOT NULL
FROM device
JOIN participant ON participant.id = device.participant_id
LEFT JOIN ticket ON ticket.id = participant.ticket_id
WHERE device.token_hash = ?1
