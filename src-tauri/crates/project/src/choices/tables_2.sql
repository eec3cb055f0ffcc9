-- More rules to choose by. The columns move, hence history's triggers go (they are written anew at the end).
DROP TRIGGER IF EXISTS history_choice_insert;
DROP TRIGGER IF EXISTS history_choice_update;
DROP TRIGGER IF EXISTS history_choice_delete;
ALTER TABLE choice RENAME COLUMN rule TO first_rule;
ALTER TABLE choice ADD COLUMN rule TEXT NOT NULL DEFAULT 'most_dots'
    CHECK (rule IN ('most_dots', 'votes_per_cost', 'equal_groups', 'equal_shares', 'phragmen', 'pav', 'decision'));
-- The number that lots were drawn from where ideas stood equal.
ALTER TABLE choice ADD COLUMN lot INTEGER CHECK (lot BETWEEN 1 AND 9999);
-- What the ideas may cost together, in whole kroner; none: their number is what counts.
ALTER TABLE choice ADD COLUMN budget INTEGER CHECK (budget BETWEEN 0 AND 1000000000);
-- What becomes of what Equal Shares leaves over.
ALTER TABLE choice ADD COLUMN completion TEXT NOT NULL DEFAULT 'add1' CHECK (completion IN ('add1', 'greedy', 'none'));
UPDATE choice SET rule = first_rule;
ALTER TABLE choice DROP COLUMN first_rule;

-- The images in history get the columns of today too: undo compares them.
UPDATE history SET
    before = json_insert(json_remove(before, '$.rule'), '$.rule', json_extract(before, '$.rule'), '$.lot', NULL,
        '$.budget', NULL, '$.completion', 'add1'),
    after = json_insert(json_remove(after, '$.rule'), '$.rule', json_extract(after, '$.rule'), '$.lot', NULL,
        '$.budget', NULL, '$.completion', 'add1')
WHERE table_name = 'choice';
