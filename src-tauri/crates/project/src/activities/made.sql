SELECT activity_idea.idea_id, activity.id, activity.title
FROM activity_idea JOIN activity ON activity.id = activity_idea.activity_id
ORDER BY activity_idea.idea_id, activity.created_at, activity.id
