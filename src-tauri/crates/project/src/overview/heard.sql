-- Workshops, the latest first: how many felt heard to some or a high degree, and how many said.
SELECT session.workshop, sum(answer.degree >= 2), count(*)
FROM answer
JOIN response ON response.id = answer.response_id
JOIN session ON session.id = response.session_id
WHERE answer.item = 'heard' AND answer.degree IS NOT NULL
GROUP BY session.workshop
ORDER BY max(session.date) DESC
