### Evaluation: the questionnaire that ends each session, and what the answers say.

evaluation-title = What did people say?
evaluation-type = Type in answers
evaluation-typing = Type in answers from paper
evaluation-to-results = See what they said

evaluation-no-sessions = First there must be a session
evaluation-no-sessions-text = Each session ends with a questionnaire. Make the first session, then you can type in the answers here.
evaluation-first-session = Make the first session
evaluation-empty = Nobody has answered yet
evaluation-empty-text = Take the stack of questionnaires and type them in. It is quick: one key for each answer.

## What the answers say, in words.

evaluation-sentence =
    { $says }{ $at ->
        [none] { "" }
       *[other] { " " }{ $at }
    }{ $change ->
        [none] .
       *[other] , { $change }.
    }
evaluation-says = { $who } answered to some or a high degree to “{ $question }”
evaluation-says-heard = { $who } felt heard
evaluation-says-meaningful = { $who } found that what we are doing together makes sense
evaluation-says-continue = { $who } would like to take part again
evaluation-share-none = Nobody
evaluation-share-almostNone = Hardly anybody
evaluation-share-part = { $part } of { $whole }
evaluation-share-almostAll = Almost everybody
evaluation-share-all = Everybody
evaluation-change-fewer = fewer than { $since }
evaluation-change-slightlyFewer = slightly fewer than { $since }
evaluation-change-same = as many as { $since }
evaluation-change-slightlyMore = slightly more than { $since }
evaluation-change-more = more than { $since }
evaluation-at-mapping = at the first workshop
evaluation-at-ideas = at the second workshop
evaluation-at-activities = at the third workshop
evaluation-at-all = in all
evaluation-since-mapping = at the first
evaluation-since-ideas = at the second
evaluation-since-activities = at the third
evaluation-from-mapping = from the first workshop
evaluation-from-ideas = from the second workshop
evaluation-from-activities = from the third workshop
evaluation-name-mapping = first workshop
evaluation-name-ideas = second workshop
evaluation-name-activities = third workshop
evaluation-too-few =
    { $count ->
        [one] There is only one answer { $at } so far. That is too few to say anything about it.
       *[other] There are only { $count } answers { $at } so far. That is too few to say anything about it.
    }
evaluation-groups = { $highest } answer highest, while { $lowest } answer lowest.
evaluation-groups-alike = The groups answer almost alike.
evaluation-no-group-many = participants without a group
evaluation-rate = { $responses } of { $attended } answered { $at } ({ $percent })
evaluation-rate-over = { $responses } answers { $at } from { $attended } who came. Check that attendance was written down correctly.
evaluation-responses = { $responses } answers { $at }.
evaluation-attendance = Write down attendance to see how many are missing

## The picture and the table.

evaluation-scope = Look closer at
evaluation-scope-mapping = First workshop
evaluation-scope-ideas = Second workshop
evaluation-scope-activities = Third workshop
evaluation-scope-all = All together
evaluation-as-table = Show as table
evaluation-as-picture = Show as picture
evaluation-copy = Copy table
evaluation-copied = The table has been copied. Paste it into a spreadsheet with Ctrl+V.
evaluation-copy-failed = The table could not be copied. Show it as a table and select it instead.
evaluation-n = n = { $n }
evaluation-no-answers = No answers yet
evaluation-total = Total
evaluation-rest = Others
evaluation-by-workshop = The three workshops
evaluation-by-evening = { $workshop }, by session
evaluation-by-group = { $workshop }, by group
evaluation-groups-over-time = By group
evaluation-groups-merged = { $groups } are shown together because some of them are fewer than five. That way nobody can be recognised.
evaluation-groups-hidden = Answers are not shown by group here. Some groups are so small that single people could be recognised or worked out.
evaluation-groups-unknown = Nobody has ticked a group.
evaluation-workshops-hidden = { $workshops } cannot be shown by group. Some groups were so small that single people could be recognised or worked out.
evaluation-column-question = Question
evaluation-column-part = By
evaluation-column-who = Who
evaluation-column-n = Answered
evaluation-column-missing = Left out
evaluation-column-top = To some or a high degree
evaluation-column-top-count = To some or a high degree, number

## Answers in people's own words.

evaluation-own-words = In their own words
evaluation-search = Search the answers
evaluation-open-count =
    { $count ->
        [0] Nobody has written anything here.
        [one] One answer
       *[other] { $count } answers
    }
evaluation-open-found = { $found } of { $all } answers
evaluation-open-more =
    { $count ->
        [one] Show one more
       *[other] Show more ({ $count } more)
    }

## Typing in from paper.

evaluation-evening = Session
evaluation-form-number = Form { $number }
evaluation-form-correct = Correct a form
evaluation-form-leave = Leave it as it was
evaluation-form-next = Save and type the next
evaluation-form-save = Save the correction
evaluation-form-edit = Correct the form
evaluation-form-remove = Remove the form
evaluation-form-removed = The form has been removed.
evaluation-blank = Not answered
evaluation-group = I am here as
evaluation-no-group = Not ticked
evaluation-key-answer = answer
evaluation-key-blank = not answered
evaluation-key-group = group
evaluation-key-words = to own words
evaluation-key-next = save and type the next
evaluation-key-back = one answer back
evaluation-count =
    { $count ->
        [one] form typed
       *[other] forms typed
    }
evaluation-count-of =
    { $count ->
        [one] form typed of { $attended } who came
       *[other] forms typed of { $attended } who came
    }
evaluation-count-over = There are more forms than people who came. Is this the right session?
evaluation-typed = The session's forms
evaluation-typed-last = Typed last
evaluation-typed-more =
    { $count ->
        [one] Show one more
       *[other] Show more ({ $count } more)
    }
evaluation-unsaved = One form has not been saved.
evaluation-unsaved-retry = Try to save it again

evaluation-move = Move to another session
evaluation-move-title = Move forms to another session
evaluation-move-text = When a stack was typed into the wrong session.
evaluation-move-which = Which forms
evaluation-move-recent = The { $count } typed last
evaluation-move-all = All { $count }
evaluation-move-to = Move to
evaluation-move-do =
    { $count ->
        [one] Move one form
       *[other] Move { $count } forms
    }
evaluation-moved =
    { $count ->
        [one] One form has been moved.
       *[other] { $count } forms have been moved.
    }

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
reference-response =
    { $count ->
        [one] 1 answered questionnaire
       *[other] { $count } answered questionnaires
    }
