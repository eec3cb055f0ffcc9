SELECT idea_id, group_id, sum(dots)
FROM (
    SELECT idea_id, group_id, dots FROM paper_dots WHERE round_id = ?1
    UNION ALL
    SELECT idea_id, group_id, value
    FROM ballot_said JOIN ballot ON ballot.id = ballot_id
    WHERE ?2 AND round_id = ?1 AND group_id IS NOT NULL
)
GROUP BY idea_id, group_id
