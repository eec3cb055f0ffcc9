-- Of what was touched, which is little; what was handed in is looked through for it, and not the other way round.
WITH touched (table_name, row_id, is_new, image) AS (
    SELECT table_name, row_id, before IS NULL, coalesce(after, before)
    FROM history
    WHERE step > ?1
)
SELECT participant_id FROM touched CROSS JOIN contribution ON challenge_id = row_id
WHERE table_name = 'challenge' AND NOT is_new
UNION
SELECT participant_id FROM touched JOIN contribution ON idea_id = row_id
WHERE table_name = 'idea' AND NOT is_new
UNION
SELECT participant_id FROM touched JOIN contribution ON idea_id = json_extract(image, '$.idea_id')
WHERE table_name = 'idea_challenge'
UNION
SELECT json_extract(image, '$.participant_id') FROM touched
WHERE table_name = 'contribution' AND NOT is_new
UNION
SELECT row_id FROM touched
WHERE table_name = 'participant' AND NOT is_new
UNION
SELECT participant.id FROM touched JOIN participant ON ticket_id = row_id
WHERE table_name = 'ticket'
