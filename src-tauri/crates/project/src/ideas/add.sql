INSERT INTO idea (id, session_id, title, group_id, author_id, table_number, created_at, source, position)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, coalesce(max(position), 0) + 1 FROM idea
