INSERT INTO activity (id, title, goal, target_group, needs_people, created_at, position)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, coalesce(max(position), -1) + 1
FROM activity
WHERE state = 'concretise'
