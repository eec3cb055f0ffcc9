INSERT INTO challenge (id, session_id, text, group_id, author_id, table_number, theme_id, position, created_at, source)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
