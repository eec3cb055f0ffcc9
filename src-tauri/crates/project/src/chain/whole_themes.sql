-- Challenges on the wall by theme and group, in the order of themes and groups; those without a theme last.
SELECT id, title, group_id, cards
FROM (
    SELECT theme.id, theme.title, challenge.group_id, count(challenge.id) AS cards, theme.position
    FROM theme
    LEFT JOIN challenge ON challenge.theme_id = theme.id AND challenge.merged_into IS NULL AND challenge.is_split = 0 AND challenge.hidden_at IS NULL
    GROUP BY theme.id, challenge.group_id
    UNION ALL
    SELECT '', '', group_id, count(*), NULL
    FROM challenge
    WHERE theme_id IS NULL AND merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL
    GROUP BY group_id
) AS held
ORDER BY held.position IS NULL, held.position, id,
         (SELECT coalesce(max(stakeholder_group.position), 1e9) FROM stakeholder_group WHERE stakeholder_group.id = held.group_id)
