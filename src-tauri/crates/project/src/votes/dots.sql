SELECT idea_id, group_id, sum(dots)
FROM (
    SELECT idea_id, group_id, dots FROM paper_dots WHERE round_id = ?1
    UNION ALL
    SELECT idea_id, group_id, points FROM ballot_points WHERE ?2 AND round_id = ?1
)
GROUP BY idea_id, group_id
