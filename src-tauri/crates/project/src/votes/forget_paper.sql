-- When each ballot of a round was typed in from paper, and what it said.
DELETE FROM history
WHERE (table_name = 'ballot' AND row_id IN (SELECT id FROM ballot WHERE round_id = ?1))
   OR (table_name = 'ballot_mark' AND row_id IN
       (SELECT ballot_mark.id FROM ballot_mark JOIN ballot ON ballot.id = ballot_id WHERE round_id = ?1))
