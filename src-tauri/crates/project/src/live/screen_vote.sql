SELECT title, way, dots_per_person, max_per_idea, mark_limit,
       (SELECT count(*) FROM round_idea WHERE round_id = voting_round.id) AS options
FROM voting_round WHERE id = ?1
