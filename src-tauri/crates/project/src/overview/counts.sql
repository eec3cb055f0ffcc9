SELECT (SELECT count(*) FROM challenge WHERE merged_into IS NULL AND is_split = 0 AND hidden_at IS NULL),
       (SELECT count(*) FROM theme),
       (SELECT count(*) FROM idea WHERE hidden_at IS NULL AND merged_into IS NULL),
       (SELECT count(*) FROM standing_choice WHERE outcome = 'chosen'),
       (SELECT count(*) FROM activity)
