-- What most of a session's responses answer.
SELECT questionnaire, version, count(*) AS times
FROM (
    SELECT questionnaire, version FROM response WHERE session_id = ?1
    UNION ALL
    SELECT questionnaire, version FROM anonymous_response WHERE session_id = ?1
)
GROUP BY questionnaire, version
ORDER BY times DESC, version DESC
LIMIT 1
