SELECT group_id, sum(voters)
FROM (
    SELECT group_id, voters FROM round_voters WHERE round_id = ?1
    UNION ALL
    SELECT group_id, 1 FROM ballot WHERE ?2 AND round_id = ?1 AND group_id IS NOT NULL
)
JOIN stakeholder_group ON stakeholder_group.id = group_id
GROUP BY group_id
ORDER BY position
