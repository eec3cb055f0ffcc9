SELECT r.id, r.group_id, a.item, a.degree, a.text, a.chosen
FROM response r LEFT JOIN answer a ON a.response_id = r.id
WHERE r.session_id = ?1
