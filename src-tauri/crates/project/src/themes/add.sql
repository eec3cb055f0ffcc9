INSERT INTO theme (id, title, note, position)
SELECT ?1, ?2, ?3, coalesce(max(position), 0) + 1 FROM theme
