-- A ballot that was read aloud at the laptop counts as well as one from a phone. A table's phone writes cards, but has
-- no ballot and no questionnaire; and not every group votes in every round.
WITH task (id, kind, round_id) AS (
    SELECT id, kind, round_id FROM live_task WHERE id = ?2
),
voted (participant_id) AS (
    SELECT voter FROM ballot WHERE round_id = (SELECT round_id FROM task)
),
taking_part (group_id, is_active, is_done) AS (
    SELECT participant.group_id,
           participant.id IN (SELECT participant_id FROM contribution WHERE task_id = ?2)
               OR task_done.id IS NOT NULL OR participant.id IN (SELECT participant_id FROM voted),
           task_done.id IS NOT NULL OR participant.id IN (SELECT participant_id FROM voted)
    FROM participant
    LEFT JOIN task ON TRUE
    LEFT JOIN task_done ON task_done.participant_id = participant.id AND task_done.task_id = ?2
    WHERE participant.session_id = ?1
      AND (participant.channel <> 'table' OR task.kind IS NULL OR task.kind NOT IN ('vote', 'evaluation'))
      AND NOT EXISTS (SELECT 1 FROM round_barred
                      WHERE round_id = task.round_id AND round_barred.group_id = participant.group_id)
)
SELECT taking_part.group_id, count(*), sum(is_active), sum(is_done)
FROM taking_part
LEFT JOIN stakeholder_group ON stakeholder_group.id = taking_part.group_id
GROUP BY taking_part.group_id
ORDER BY stakeholder_group.position NULLS LAST
