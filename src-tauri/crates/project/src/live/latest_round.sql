SELECT voting_round.id FROM voting_round
WHERE closed_at IS NOT NULL
ORDER BY coalesce(session_id = ?1, 0) OR EXISTS (
             SELECT 1 FROM live_task WHERE round_id = voting_round.id AND live_task.session_id = ?1
         ) DESC,
         closed_at DESC
LIMIT 1
