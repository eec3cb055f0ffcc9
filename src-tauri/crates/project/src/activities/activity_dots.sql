-- Dots by activity: in all, groups that gave any, groups that voted.
SELECT activity_idea.activity_id, sum(telling_dots.dots),
       count(DISTINCT CASE WHEN telling_dots.dots > 0 THEN telling_dots.group_id END),
       (SELECT count(*) FROM round_turnout WHERE round_turnout.round_id = max(telling_dots.round_id) AND voters > 0),
       max(telling_dots.way)
FROM activity_idea JOIN telling_dots ON telling_dots.idea_id = activity_idea.idea_id
GROUP BY activity_idea.activity_id
