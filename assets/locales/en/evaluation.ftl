### Evaluation: the questionnaire that ends each session, and what the answers say.

## Steps that can be undone: stand after "Undo: ".

step-evaluation-add = type in a questionnaire
step-evaluation-save = correct a questionnaire
step-evaluation-remove = remove a questionnaire
step-evaluation-move = move questionnaires to another session

## When something cannot be done.

error-not-now-response-empty = The form is empty. Type at least one answer, or put the form aside.
error-not-now-unknown-item = The form answers something that the questionnaire does not ask. Perhaps it comes from another event.
error-not-now-outside-scale = One of the answers is outside the scale. Type 1, 2, 3 or 4.
error-not-now-text-for-degree = One of the answers must be a number from 1 to 4, but is written in words.
error-not-now-degree-for-text = One of the answers must be written in words, but is a number on the scale.

noun-response = The form
field-answer = Answer in one's own words
