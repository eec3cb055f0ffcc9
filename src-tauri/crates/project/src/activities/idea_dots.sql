-- Dots by idea: in all, groups that gave any, groups that voted.
SELECT idea_id, sum(dots), count(CASE WHEN dots > 0 THEN 1 END),
       (SELECT count(*) FROM round_turnout WHERE round_turnout.round_id = telling_dots.round_id AND voters > 0),
       way
FROM telling_dots
GROUP BY idea_id, round_id
