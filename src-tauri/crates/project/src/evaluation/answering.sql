SELECT EXISTS (SELECT 1 FROM answering WHERE session_id = ?1 AND open = 1),
       (SELECT count(*) FROM response WHERE session_id = ?1)
     + (SELECT count(*) FROM anonymous_response WHERE session_id = ?1)
