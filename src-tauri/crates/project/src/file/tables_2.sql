-- Only the laptop's own steps are turned back: those of phones, which come by the hundred, stay out of the index.
DROP INDEX step_undoable;
CREATE INDEX step_undoable ON step (undone, id) WHERE kind = 'do' AND origin = 'console';
