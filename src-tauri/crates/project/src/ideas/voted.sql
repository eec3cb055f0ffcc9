SELECT EXISTS (
    SELECT 1 FROM round_dots JOIN voting_round ON voting_round.id = round_dots.round_id
    WHERE round_dots.idea_id = ?1 AND round_dots.dots > 0 AND voting_round.closed_at IS NOT NULL
)
