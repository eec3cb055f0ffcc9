-- The latest round that is closed and had the idea as an option gives its dots.
WITH latest AS (
    SELECT round_idea.idea_id, voting_round.id AS round_id,
           row_number() OVER (PARTITION BY round_idea.idea_id ORDER BY voting_round.closed_at DESC) AS place
    FROM round_idea JOIN voting_round ON voting_round.id = round_idea.round_id
    WHERE voting_round.closed_at IS NOT NULL
),
got AS (
    SELECT latest.idea_id, coalesce(sum(round_dots.dots), 0) AS dots, max(voting_round.way) AS way
    FROM latest
    JOIN voting_round ON voting_round.id = latest.round_id
    LEFT JOIN round_dots ON round_dots.round_id = latest.round_id AND round_dots.idea_id = latest.idea_id
    WHERE latest.place = 1
    GROUP BY latest.idea_id
)
SELECT idea.id, idea.session_id, idea.title, substr(idea.description, 1, 200), idea.group_id, idea.table_number,
       got.dots, standing_choice.outcome, nullif(idea.source, 'typed'), idea.cost,
       (SELECT count(*) FROM idea AS merged WHERE merged.merged_into = idea.id), coalesce(got.way, 'dots') AS way
FROM idea
LEFT JOIN got ON got.idea_id = idea.id
LEFT JOIN standing_choice ON standing_choice.idea_id = idea.id
WHERE idea.hidden_at IS NULL AND idea.merged_into IS NULL
ORDER BY idea.position
