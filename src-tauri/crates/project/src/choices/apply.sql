INSERT INTO choice_idea (id, choice_id, idea_id, rule_outcome, outcome, by) VALUES (?1, ?2, ?3, ?4, ?4, 'rule')
ON CONFLICT (choice_id, idea_id) DO UPDATE SET
    rule_outcome = ?4,
    outcome = CASE by WHEN 'rule' THEN ?4 ELSE outcome END,
    by = CASE outcome WHEN ?4 THEN 'rule' ELSE by END
