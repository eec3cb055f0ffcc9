SELECT step.name, step.at, step.actor, history.before, history.after
FROM history JOIN step ON step.id = history.step
WHERE history.row_id = ?2 AND history.table_name = ?1
ORDER BY history.id DESC
