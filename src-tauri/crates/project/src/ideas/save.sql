UPDATE idea
SET title = ?2, description = ?3, target_group = ?4, needs = ?5, group_id = ?6, author_id = ?7, table_number = ?8
WHERE id = ?1
