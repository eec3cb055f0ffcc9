-- Workshops, the latest first: how many felt heard to some or a high degree, and how many said. An evening on which
-- phones may still answer says nothing yet.
SELECT session.workshop, sum(given.degree >= 2), count(*)
FROM (
    SELECT response.session_id, answer.degree
    FROM answer JOIN response ON response.id = answer.response_id
    WHERE answer.item = 'heard' AND answer.degree IS NOT NULL
    UNION ALL
    SELECT session_id, json_extract(answers, '$.heard')
    FROM anonymous_response WHERE json_type(answers, '$.heard') = 'integer'
) AS given
JOIN session ON session.id = given.session_id
WHERE session.id NOT IN (SELECT session_id FROM live_task WHERE kind = 'evaluation' AND state <> 'closed')
GROUP BY session.workshop
ORDER BY max(session.date) DESC
