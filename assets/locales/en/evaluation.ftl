### Evaluation: the questionnaire that ends each session, and what the answers say.

evaluation-title = What did people say?
evaluation-type = Type in answers
evaluation-typing = Type in answers from paper
evaluation-to-results = See what they said

evaluation-no-sessions = Plan an evening first
evaluation-no-sessions-text = Each evening ends with a questionnaire. Plan the first evening, then you can type in the answers here.
evaluation-first-session = Plan the first evening
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
evaluation-says-of-degree = { $who } answered to some or a high degree to “{ $question }”
evaluation-says-of-agreement = { $who } agreed with “{ $question }”
evaluation-says-of-yesNo = { $who } said yes to “{ $question }”
evaluation-says-heard = { $who } felt heard
evaluation-says-meaningful = { $who } found that what we are doing together makes sense
evaluation-says-continue = { $who } would like to take part again
evaluation-share-none = Nobody
evaluation-share-almostNone = Hardly anybody
evaluation-share-part = { $part } of { $whole }
evaluation-share-about = About { $part } of { $whole }
evaluation-share-almostAll = Almost everybody
evaluation-share-all = Everybody
evaluation-change-fewer = fewer than { $since }
evaluation-change-slightlyFewer = slightly fewer than { $since }
evaluation-change-same = about as many as { $since }
evaluation-change-slightlyMore = slightly more than { $since }
evaluation-change-more = more than { $since }
evaluation-at-mapping = at the first workshop
evaluation-at-ideas = at the second workshop
evaluation-at-activities = at the third workshop
evaluation-at-all = in all
evaluation-at-together = at all workshops taken together
evaluation-since-mapping = at the first
evaluation-since-ideas = at the second
evaluation-since-activities = at the third
evaluation-from-mapping = from the first workshop
evaluation-from-ideas = from the second workshop
evaluation-from-activities = from the third workshop
evaluation-from-together = in all
evaluation-change-unsure = The difference { $from } may be chance.
evaluation-name-mapping = first workshop
evaluation-name-ideas = second workshop
evaluation-name-activities = third workshop
evaluation-too-few =
    { $count ->
        [one] There is only one answer { $at } so far. That is too few to say anything.
       *[other] There are only { $count } answers { $at } so far. That is too few to say anything.
    }
evaluation-groups = { $highest } answer highest, while { $lowest } answer lowest.
evaluation-groups-alike = The groups answer almost alike.
evaluation-groups-unsure = There is no certain difference between the groups.
evaluation-no-group-many = participants without a group
evaluation-rate = { $responses } of { $attended } answered { $at } ({ $percent })
evaluation-rate-over = { $responses } answers { $at } from { $attended } who came. Check that attendance was entered correctly.
evaluation-responses = { $responses } answers { $at }.
evaluation-attendance = Enter attendance to see how many are missing

## The picture and the table.

evaluation-scope = Look closer at
evaluation-scope-mapping = First workshop
evaluation-scope-ideas = Second workshop
evaluation-scope-activities = Third workshop
evaluation-scope-all = All together
evaluation-as-table = Show as table
evaluation-as-picture = Show as chart
evaluation-copy = Copy table
evaluation-copied = The table has been copied. Paste it into a spreadsheet with Ctrl+V.
evaluation-copy-failed = The table could not be copied. Show it as a table and select it instead.
evaluation-n = n = { $n }
evaluation-no-answers = No answers yet
evaluation-total = Total
evaluation-rest = Others
evaluation-by-workshop = By workshop
evaluation-by-evening = { $workshop }, by evening
evaluation-by-group = { $workshop }, by group
evaluation-groups-over-time = By group
evaluation-groups-merged = { $groups } are shown together because some of them are fewer than { $limit }. That way nobody can be recognised.
evaluation-groups-hidden = Answers are not shown by group here. Some groups are so small that single people could be recognised or worked out.
evaluation-evenings-hidden = Evenings on which only a few answered are not shown on their own. That way nobody can be recognised or worked out.
evaluation-groups-unknown = Nobody has ticked a group.
evaluation-workshops-hidden = { $workshops } cannot be shown by group. Some groups were so small that single people could be recognised or worked out.
evaluation-column-question = Question
evaluation-column-part = By
evaluation-column-who = Who
evaluation-column-n = Answered
evaluation-column-missing = Left out
evaluation-column-interval = Uncertainty
evaluation-column-top-count = { $answer }, number
evaluation-agrees-degree = To some or a high degree
evaluation-agrees-agreement = Agree or strongly agree
evaluation-agrees-yesNo = Yes
evaluation-share = answer “{ $answer }” ({ $who }, { $part } of { $n }).
evaluation-share-between = With this many answers it lies between { $low } and { $high } with 95% confidence.
evaluation-moved-points = { $points } percentage points from the { $from } to the { $to }.
evaluation-moved-sure = That is more than chance (between { $low } and { $high }).
evaluation-moved-unsure = That may be chance (between { $low } and { $high }).
evaluation-mean = { $mean } on average
evaluation-mean-moved = { $points } points from the { $from } to the { $to }.
evaluation-mean-real = That is a change that matters: 10 points or more.
evaluation-mean-small = Less than 10 points does not count as a change.
evaluation-mean-whose = The answers are anonymous, so it may not be the same people who answered.
evaluation-too-few-to-show = Shown once at least { $limit } have answered
evaluation-still-open = { $evening } is still open for answers from phones. They can be seen when the evaluation is closed.
evaluation-who5 = WHO-5 Well-Being Index
evaluation-band-high-risk = 0–35: high risk of depression or strain
evaluation-band-some-risk = 36–50: some risk
evaluation-band-no-risk = Over 50: no particular risk

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
evaluation-open-whole = Show the whole answer
evaluation-open-less = Show less
evaluation-open-more =
    { $count ->
        [one] Show one more
       *[other] Show more ({ $count } more)
    }

## Themes in answers in people's own words.

evaluation-theme-new = New theme
evaluation-theme-add = Create
evaluation-theme-save = Save the name
evaluation-theme-rename = Rename the theme “{ $title }”
evaluation-theme-sort = Sort the answer into a theme
evaluation-theme-none = Take it out of its theme
evaluation-theme-unsorted = No theme
evaluation-theme-remove = Remove the theme “{ $title }”
evaluation-theme-removed = The theme is removed. The answers are still there.

## The project's own verdict, and how few are too few.

evaluation-own-verdict = The project's own verdict
evaluation-own-verdict-text = The two questions of the case description. The answers above are a good place to start.
evaluation-purpose-met = Was the purpose met?
evaluation-as-planned = Was it carried out as planned?
evaluation-remarks = Further remarks
evaluation-degree-none = Not at all
evaluation-degree-little = To a lesser degree
evaluation-degree-some = To some degree
evaluation-degree-high = To a high degree
evaluation-take-said = Include what the participants said
evaluation-taken-said = What the participants said now stands among the remarks.
evaluation-choice-saved = The verdict is saved.
evaluation-privacy = So that nobody can be recognised
evaluation-privacy-text = Small groups are never shown alone, and cannot be found by adding and subtracting either.
evaluation-limit = Only show groups with at least
evaluation-limit-answers = { $limit } answers

## The answers as a file.

evaluation-export = Save the answers as a file
evaluation-export-as-xlsx = Excel: answers, codes and codebook
evaluation-export-as-csv = CSV: one line for each answer
evaluation-export-title = Save the answers
evaluation-export-file = Questionnaire answers
evaluation-exported = The answers are saved.
evaluation-export-date = Date
evaluation-export-workshop = Workshop
evaluation-export-questionnaire = Questionnaire
evaluation-export-version = Version
evaluation-export-response = Response
evaluation-export-group = Group
evaluation-export-item = Name
evaluation-export-question = Question
evaluation-export-kind = Kind
evaluation-export-code = Code
evaluation-export-answer = Answer
evaluation-export-theme = Theme
evaluation-export-credit = Source and licence
evaluation-export-labels = Answers
evaluation-export-codes = Codes
evaluation-export-own-words = Own words
evaluation-export-codebook = Codebook
evaluation-export-overview = Overview
evaluation-export-count = Count
evaluation-export-n = Answered
evaluation-export-everybody = Everybody
evaluation-export-all = All workshops
evaluation-export-mean = Mean
evaluation-export-overview-note = “Overview” shows exactly what the screen shows. It can be shared with others.
evaluation-export-raw-note = “Answers” and “Codes” are raw data: a row for each response. They can show more than the screen when only a few of a group answered a question. Take care of them, and do not publish them.
evaluation-export-groups-note = Small groups are merged, evenings with few answers have no date, the rows stand in random order, and own words stand apart, so that nobody can be recognised.

## Questionnaires.

evaluation-questionnaires = Questionnaires
evaluation-which = What do we ask?
evaluation-which-text = An evening that already has answers keeps the questionnaire that was answered.
evaluation-chosen = The questionnaire for the { $workshop } is chosen.
evaluation-questionnaire-removed = The questionnaire is removed.
evaluation-questionnaire-saved = The questionnaire is saved. Choose which workshop it belongs to.
evaluation-built-in = Standard questionnaire
evaluation-own = Your own
evaluation-questions =
    { $count ->
        [one] 1 question
       *[other] { $count } questions
    }
evaluation-answered-by =
    { $count ->
        [0] no answers yet
        [one] 1 has answered
       *[other] { $count } have answered
    }
evaluation-version = version { $version }
evaluation-and-more = and { $count } more
evaluation-edit = Edit
evaluation-copy-questionnaire = Make your own from it
evaluation-remove-questionnaire = Remove “{ $title }”
evaluation-new-questionnaire = New questionnaire
evaluation-give-up = Discard changes
evaluation-save-questionnaire = Save questionnaire
evaluation-used =
    { $count ->
        [one] One person has answered this questionnaire. Saving makes it version { $next }, and the answer stays as it is.
       *[other] { $count } have answered this questionnaire. Saving makes it version { $next }, and the answers stay as they are.
    }
evaluation-written-in = Write in
evaluation-danish = Danish
evaluation-english = English
evaluation-english-text = Translate all of it, or leave the English empty. Then the Danish is shown.
evaluation-questionnaire-title = Heading
evaluation-question-number = Question { $number }
evaluation-question-text = Question
evaluation-move-up = Move up: { $question }
evaluation-move-down = Move down: { $question }
evaluation-remove-question = Remove: { $question }
evaluation-required = Must be answered
evaluation-option = Option { $number }
evaluation-add-option = Add an option
evaluation-remove-option = Remove option { $number }
evaluation-end-low = 0 means
evaluation-end-high = 10 means
evaluation-least = Smallest number
evaluation-most = Largest number
evaluation-ask = Who is asked?
evaluation-ask-always = Everybody is asked
evaluation-ask-if = Only after “{ $answer }” to question { $number }
evaluation-ask-lost = Waits for an answer that is not there
evaluation-add-question = Add a question
evaluation-kind-degree = Degree: not at all … to a high degree
evaluation-kind-agreement = Agree or disagree
evaluation-kind-yesNo = Yes or no
evaluation-kind-oneOf = Choose one
evaluation-kind-severalOf = Choose several
evaluation-kind-rating = From 0 to 10
evaluation-kind-number = A number
evaluation-kind-open = Own words
evaluation-kind-group = Who people are here as
evaluation-kind-who5 = WHO-5 well-being
evaluation-who5-text = The five statements about the last two weeks. The words are WHO's and cannot be changed.
evaluation-before-saving = Before it can be saved:
evaluation-preview = How it looks on a phone
evaluation-preview-place = { $at } of { $of }
evaluation-preview-back = Back
evaluation-preview-next = Next

## The questionnaire on paper.

evaluation-paper = Print on paper
evaluation-paper-title = The questionnaire on paper
evaluation-paper-text = A PDF in A4 with large print. Print one form for everybody who would rather answer on paper.
evaluation-paper-language = Language
evaluation-paper-save = Save as PDF
evaluation-paper-file = Questionnaire { $evening }
evaluation-paper-saved = The questionnaire is saved. Open it and print it.
evaluation-paper-lead = Put a cross in the box beside your answer. Feel free to skip a question. Do not write your name: nobody should be able to see who answered what.
evaluation-paper-foot = The small signs beside the boxes are for whoever types the answers in.
evaluation-paper-page = Page
evaluation-paper-of = of
evaluation-paper-turn = Go on to the next page
evaluation-paper-if = If { $answer }:
evaluation-paper-if-at = If { $answer } in question { $number }:
evaluation-paper-answer = “{ $label }”
evaluation-paper-or = { " or " }
evaluation-paper-several = You may put several crosses.
evaluation-paper-group = This lets us see whether everybody feels heard. If you are few, you are counted together with others.
evaluation-paper-number = Write a number.
evaluation-paper-number-between = Write a number from { $least } to { $most }.
evaluation-paper-required = Please answer this one.

## Typing in from paper.

evaluation-evening = Evening
evaluation-form-number = Form { $number }
evaluation-form-correct = Correct a form
evaluation-form-leave = Leave it as it was
evaluation-form-next = Save and type the next
evaluation-form-save = Save the correction
evaluation-form-edit = Correct the form
evaluation-form-remove = Remove the form
evaluation-form-removed = The form has been removed.
evaluation-blank = Not answered
evaluation-blank-tick = No answer
evaluation-no-group = Not ticked
evaluation-key-answer = answer
evaluation-key-blank = no answer
evaluation-key-group = group
evaluation-key-words = to own words
evaluation-key-next = save and type the next
evaluation-key-space = space
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
evaluation-count-over = There are more forms than people who came. Is this the right evening?
evaluation-typed = The evening's forms
evaluation-twice = The last form is word for word the same as one typed before. Was it typed twice?
evaluation-check = Type the stack again to check it
evaluation-check-title = Check: the stack is typed a second time
evaluation-check-end = End the check
evaluation-check-count =
    { $differences ->
        [0] { $second } of { $first } forms typed again. No differences.
        [one] { $second } of { $first } forms typed again. One form does not match. Find the paper, and choose.
       *[other] { $second } of { $first } forms typed again. { $differences } forms do not match. Find the papers, and choose.
    }
evaluation-check-first = First time:
evaluation-check-second = Second time:
evaluation-check-only-first = A form was typed only the first time.
evaluation-check-only-second = A form was typed only the second time.
evaluation-check-keep = The first is right
evaluation-check-take = The second is right
evaluation-check-add = Add the form
evaluation-check-more = Type one more form
evaluation-check-changed = The form is corrected after the check.
evaluation-form-again = Check, form { $number }
evaluation-form-next-again = Compare, and type the next
evaluation-typed-last = Typed last
evaluation-typed-more =
    { $count ->
        [one] Show one more
       *[other] Show more ({ $count } more)
    }
evaluation-unsaved = Form { $number } is not saved yet. Its answers are still here.
evaluation-unsaved-correction = The correction is not saved yet. Its answers are still here.
evaluation-unsaved-evening = Which evening is the form from?
evaluation-unsaved-there = Save it on that evening
evaluation-unsaved-retry = Try to save it again

evaluation-move = Move to another evening
evaluation-move-title = Move responses to another evening
evaluation-move-text = The answers are on “{ $evening }”. If that is the wrong evening, both forms from paper and answers from phones can be moved.
evaluation-move-which = Which answers
evaluation-move-recent = The { $count } typed last
evaluation-move-all = All { $count } from paper
evaluation-move-phones =
    { $count ->
        [one] One answer from a phone
       *[other] { $count } answers from phones
    }
evaluation-from-phones =
    { $count ->
        [one] Also one answer from a phone.
       *[other] Also { $count } answers from phones.
    }
evaluation-move-to = Move to
evaluation-move-do =
    { $count ->
        [one] Move one response
       *[other] Move { $count } responses
    }
evaluation-moved =
    { $count ->
        [one] One response has been moved.
       *[other] { $count } responses have been moved.
    }

## Steps that can be undone: stand after "Undo: ".

step-evaluation-add = type in a questionnaire
step-evaluation-save = correct a questionnaire
step-evaluation-remove = remove a questionnaire
step-evaluation-move = move questionnaires to another evening
step-evaluation-moveFromPhones = move answers from phones to another evening
step-evaluation-saveQuestionnaire = save a questionnaire
step-evaluation-removeQuestionnaire = remove a questionnaire
step-evaluation-choose = choose a workshop's questionnaire
step-evaluation-addTheme = create a theme for answers
step-evaluation-renameTheme = rename a theme for answers
step-evaluation-removeTheme = remove a theme for answers
step-evaluation-sort = sort answers into a theme
step-evaluation-saveChoice = save the project's verdict

## When something cannot be done.

error-not-now-response-empty = The form is empty. Type at least one answer, or put the form aside.
error-not-now-unknown-item = The form answers something that the questionnaire does not ask. It may be a form from another evening.
error-not-now-outside-scale = One of the answers is outside the scale. Look at the form and type it again.
error-not-now-text-for-degree = One of the answers must be a number, but is written in words.
error-not-now-degree-for-text = One of the answers must be written in words, but is a number on the scale.
error-not-now-press-missing = No PDF can be made here.
error-not-now-answers-open = People can still answer. Close the evaluation of the evening first; then the answers can be moved.
error-not-now-nothing-to-move = There are no answers from phones to move here.
error-not-now-nothing-to-export = There are no answers to save yet.
error-not-now-unknown-option = One of the answers is not among the options. Look at the form and type it again.
error-not-now-several-for-one = There are several ticks where there can be one. Choose the one that counts.
error-not-now-one-for-several = One of the answers must be a list of ticks.
error-not-now-group-not-asked = The questionnaire does not ask who people are here as. Leave the group empty.
error-not-now-answered-anonymously = There are answers from phones here, and they could not be brought back. So it cannot be removed.
error-not-now-questionnaire-open = Somebody is answering right now. Close the evaluation of the evening first, then the questionnaire can be changed.
error-not-now-questionnaire-built-in = That questionnaire comes with the app and cannot be changed. Make your own from it.
error-not-now-questionnaire-used = Somebody has answered it. It stays in the project, so that the answers can be understood.
error-not-now-questionnaire-id-missing = A question has lost its mark. Remove it and add it again.
error-not-now-questionnaire-id-unfit = A question has a mark that cannot be used. Remove it and add it again.
error-not-now-questionnaire-without-items = There are no questions yet. Add at least one.
error-not-now-questionnaire-item-twice = The same question is there twice. Remove one of them.
error-not-now-questionnaire-group-twice = Who people are here as is asked twice. Remove one of them.
error-not-now-questionnaire-without-language = Nothing is written yet.
error-not-now-questionnaire-title-missing = The heading is missing.
error-not-now-questionnaire-text-missing = The question has no text.
error-not-now-questionnaire-label-missing = The scale lacks one of its words.
error-not-now-questionnaire-options-missing = There must be at least two options.
error-not-now-questionnaire-option-twice = Two options have the same number. Remove one and add it again.
error-not-now-questionnaire-option-text-missing = An option has no text.
error-not-now-questionnaire-bounds-crossed = The smallest number is larger than the largest.
error-not-now-questionnaire-condition-unmet = The question waits for an answer that comes later or not at all.
error-not-now-questionnaire-unreadable = The questionnaire cannot be read.

noun-questionnaire = The questionnaire
noun-answer-theme = The theme
field-smallGroup = How many answers it takes
field-purposeMet = Was the purpose met?
field-asPlanned = Was it carried out as planned?
field-remarks = Further remarks
noun-response = The form
field-answer = Answer in one's own words
reference-anonymous_response =
    { $count ->
        [one] 1 answer from a phone
       *[other] { $count } answers from phones
    }
reference-response =
    { $count ->
        [one] 1 answered questionnaire
       *[other] { $count } answered questionnaires
    }
