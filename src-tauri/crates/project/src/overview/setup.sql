SELECT EXISTS (SELECT 1 FROM project WHERE purpose <> '' AND target_group <> ''),
       EXISTS (SELECT 1 FROM session),
       EXISTS (SELECT 1 FROM person)
