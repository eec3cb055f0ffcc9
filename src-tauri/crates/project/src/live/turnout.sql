-- A ballot that was read aloud at the laptop counts as well as one from a phone. Nobody is waited for who can no longer
-- vote or answer: a table's phone does neither, not every group votes in every round, a ticket can be void, and whoever
-- has handed a shared tablet on has no phone any more. Without a phone one can still say a vote aloud, to a helper.
WITH task (id, kind, round_id) AS (
    SELECT id, kind, round_id FROM live_task WHERE id = ?2
),
voted (participant_id) AS (
    SELECT voter FROM ballot WHERE round_id = (SELECT round_id FROM task) AND voter IS NOT NULL
),
taking_part (group_id, is_ones_own, can, is_active, is_done) AS (
    SELECT participant.group_id,
           coalesce(task.kind IN ('vote', 'evaluation'), FALSE),
           participant.channel <> 'table' AND ticket.voided_at IS NULL
               AND (EXISTS (SELECT 1 FROM device WHERE device.participant_id = participant.id)
                    OR (participant.channel = 'helped' AND task.kind = 'vote'))
               AND NOT EXISTS (SELECT 1 FROM round_barred
                               WHERE round_id = task.round_id AND round_barred.group_id = participant.group_id),
           participant.id IN (SELECT participant_id FROM contribution WHERE task_id = ?2)
               OR task_done.id IS NOT NULL OR participant.id IN (SELECT participant_id FROM voted),
           task_done.id IS NOT NULL OR participant.id IN (SELECT participant_id FROM voted)
    FROM participant
    LEFT JOIN task ON TRUE
    LEFT JOIN ticket ON ticket.id = participant.ticket_id
    LEFT JOIN task_done ON task_done.participant_id = participant.id AND task_done.task_id = ?2
    WHERE participant.session_id = ?1
)
SELECT taking_part.group_id, count(*), sum(is_active), sum(is_done)
FROM taking_part
LEFT JOIN stakeholder_group ON stakeholder_group.id = taking_part.group_id
WHERE can OR is_done OR NOT is_ones_own
GROUP BY taking_part.group_id
ORDER BY stakeholder_group.position NULLS LAST
