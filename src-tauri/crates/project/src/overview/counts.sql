SELECT (SELECT count(*) FROM challenge WHERE merged_into IS NULL AND is_split = 0),
       (SELECT count(*) FROM theme),
       (SELECT count(*) FROM idea),
       (SELECT count(*) FROM standing_choice WHERE outcome = 'chosen'),
       (SELECT count(*) FROM activity)
