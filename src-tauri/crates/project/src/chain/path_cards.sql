-- Cards as they were written (merges are not anybody's words): of the evening ?1, or of the people ?2 or the
-- participants ?3 (JSON lists), or all.
WITH written (is_idea, id, text, group_id, author_id, session_id, place, turn) AS (
    SELECT 0, id, text, group_id, author_id, session_id, created_at, rowid
    FROM challenge
    WHERE NOT is_merge AND split_from IS NULL AND hidden_at IS NULL
    UNION ALL
    SELECT 1, id, title, group_id, author_id, session_id, created_at, rowid
    FROM idea
    WHERE hidden_at IS NULL
),
handed_in (card, participant_id, person_id) AS (
    SELECT coalesce(challenge_id, idea_id), participant.id, ticket.person_id
    FROM contribution
    JOIN participant ON participant.id = contribution.participant_id
    LEFT JOIN ticket ON ticket.id = participant.ticket_id
)
SELECT written.is_idea, written.id, written.text, written.group_id, person.name, session.date, person.id
FROM written
JOIN session ON session.id = written.session_id
LEFT JOIN handed_in ON handed_in.card = written.id
LEFT JOIN person ON person.id = coalesce(written.author_id, handed_in.person_id)
WHERE (?1 IS NULL OR written.session_id = ?1)
  AND ((?2 IS NULL AND ?3 IS NULL) OR person.id IN (SELECT value FROM json_each(?2))
       OR handed_in.participant_id IN (SELECT value FROM json_each(?3)))
ORDER BY session.date, written.place, written.turn, written.id
