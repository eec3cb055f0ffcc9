-- What each group gave each idea, in the round that tells.
SELECT idea_id, round_id, group_id, dots, way
FROM telling_dots
