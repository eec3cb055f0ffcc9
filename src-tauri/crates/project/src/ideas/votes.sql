SELECT voting_round.id, voting_round.title, coalesce(sum(round_dots.dots), 0), voting_round.way
FROM round_idea
JOIN voting_round ON voting_round.id = round_idea.round_id
LEFT JOIN round_dots ON round_dots.round_id = voting_round.id AND round_dots.idea_id = round_idea.idea_id
WHERE round_idea.idea_id = ?1 AND voting_round.closed_at IS NOT NULL
GROUP BY voting_round.id
ORDER BY voting_round.closed_at
