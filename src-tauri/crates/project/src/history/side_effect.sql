-- A row changed by this turning (?1) that the turned step (?2) did not touch.
SELECT table_name, row_id FROM history AS made
WHERE made.step = ?1 AND NOT EXISTS (
    SELECT 1 FROM history AS known
    WHERE known.step = ?2 AND known.row_id = made.row_id AND known.table_name = made.table_name
)
LIMIT 1
