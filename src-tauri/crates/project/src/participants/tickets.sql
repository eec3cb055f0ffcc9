SELECT ticket.id, number, ticket.group_id, person.name, issued_at, voided_at,
       EXISTS (SELECT 1 FROM participant WHERE participant.ticket_id = ticket.id)
FROM ticket LEFT JOIN person ON person.id = ticket.person_id
WHERE ticket.session_id = ?1
ORDER BY number
