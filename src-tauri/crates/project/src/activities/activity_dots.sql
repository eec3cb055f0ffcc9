-- What each group gave the ideas of each activity, in the round that tells of each.
SELECT activity_idea.activity_id, round_id, group_id, dots, way
FROM activity_idea JOIN telling_dots ON telling_dots.idea_id = activity_idea.idea_id
