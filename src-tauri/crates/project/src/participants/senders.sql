-- As of_token.sql, for many at once.
WITH asked (token_hash) AS (VALUES (?))
SELECT participant.id, participant.session_id, participant.ticket_id, participant.group_id,
       participant.channel, participant.table_number, ticket.voided_at IS NOT NULL, asked.token_hash
FROM asked
CROSS JOIN device ON device.token_hash = asked.token_hash
CROSS JOIN participant ON participant.id = device.participant_id
LEFT JOIN ticket ON ticket.id = participant.ticket_id
