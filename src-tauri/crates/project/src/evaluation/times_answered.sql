SELECT (SELECT count(*) FROM response WHERE questionnaire = ?1 AND (?2 IS NULL OR version = ?2))
     + (SELECT count(*) FROM anonymous_response WHERE questionnaire = ?1 AND (?2 IS NULL OR version = ?2))
