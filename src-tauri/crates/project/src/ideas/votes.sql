SELECT voting_round.id, voting_round.title, coalesce(sum(round_dots.dots), 0), voting_round.way
FROM round_option
JOIN voting_round ON voting_round.id = round_option.round_id
LEFT JOIN round_dots ON round_dots.round_id = voting_round.id AND round_dots.idea_id = round_option.idea_id
WHERE round_option.idea_id = ?1 AND voting_round.closed_at IS NOT NULL
GROUP BY voting_round.id
ORDER BY voting_round.closed_at DESC
