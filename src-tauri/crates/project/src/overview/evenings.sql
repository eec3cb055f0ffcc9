-- What the agenda and the evening's yield come to, by session; ?1 is today.
SELECT session.id,
       CAST(julianday(session.date) - julianday(?1) AS INTEGER),
       (SELECT coalesce(sum(minutes), 0) FROM agenda_item WHERE agenda_item.session_id = session.id),
       (SELECT count(*) FROM attendance WHERE attendance.session_id = session.id),
       coalesce(said.challenges, 0)
           + (SELECT count(*) FROM idea WHERE idea.session_id = session.id),
       (SELECT count(*) FROM response WHERE response.session_id = session.id)
           + (SELECT count(*) FROM anonymous_response WHERE anonymous_response.session_id = session.id),
       evening.id IS NOT NULL AND evening.closed_at IS NULL,
       evening.closed_at IS NOT NULL
FROM session
LEFT JOIN evening ON evening.id = session.id
LEFT JOIN (SELECT session_id, count(*) AS challenges FROM challenge GROUP BY session_id) AS said
    ON said.session_id = session.id
