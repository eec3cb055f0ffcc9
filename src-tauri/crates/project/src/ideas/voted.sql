SELECT EXISTS (
    SELECT 1 FROM dot_count JOIN voting_round ON voting_round.id = dot_count.round_id
    WHERE dot_count.idea_id = ?1 AND dot_count.dots > 0 AND voting_round.closed_at IS NOT NULL
)
