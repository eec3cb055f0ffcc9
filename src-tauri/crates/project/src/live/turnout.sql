-- A ballot that was read aloud at the laptop counts as well as one from a phone.
WITH voted (participant_id) AS (
    SELECT ballot.voter FROM ballot JOIN live_task ON live_task.round_id = ballot.round_id
    WHERE live_task.id = ?2
),
taking_part (group_id, is_active, is_done) AS (
    SELECT participant.group_id,
           participant.id IN (SELECT participant_id FROM contribution WHERE task_id = ?2)
               OR task_done.id IS NOT NULL OR participant.id IN (SELECT participant_id FROM voted),
           task_done.id IS NOT NULL OR participant.id IN (SELECT participant_id FROM voted)
    FROM participant
    LEFT JOIN task_done ON task_done.participant_id = participant.id AND task_done.task_id = ?2
    WHERE participant.session_id = ?1
)
SELECT taking_part.group_id, count(*), sum(is_active), sum(is_done)
FROM taking_part
LEFT JOIN stakeholder_group ON stakeholder_group.id = taking_part.group_id
GROUP BY taking_part.group_id
ORDER BY stakeholder_group.position NULLS LAST
