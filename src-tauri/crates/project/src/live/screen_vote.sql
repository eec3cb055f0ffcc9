SELECT title, way, dots_per_person, max_per_idea, mark_limit,
       (SELECT count(*) FROM ballot WHERE round_id = voting_round.id AND channel <> 'paper') AS voted,
       (SELECT count(*) FROM participant
        WHERE session_id = ?2 AND channel <> 'table' AND (group_id IS NULL OR group_id NOT IN
              (SELECT group_id FROM round_barred WHERE round_id = voting_round.id))) AS joined,
       (SELECT count(*) FROM round_idea WHERE round_id = voting_round.id) AS options
FROM voting_round WHERE id = ?1
