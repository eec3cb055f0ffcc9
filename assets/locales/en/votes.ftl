### Voting with dots: which ideas, how many dots, what was counted, and what came of it.

votes-no-ideas = Write idea cards first
votes-no-ideas-text = Once the first ideas are written, you can vote on them.
votes-to-ideas = Go to the idea cards
votes-none = Give the ideas dots
votes-none-text = Each participant gets a number of dots to put on the ideas that should go on. Afterwards you type in the dots, group by group.
votes-new = New vote
votes-new-text = Most of it is filled in already. Everything can be changed until the vote is closed.
votes-choose = Choose a vote
votes-round-open = { $title } (under way)
votes-round-closed = { $title } (closed)

## Setting up

votes-title-usual = Which ideas do we go on with?
votes-field-title = What do you vote on?
votes-session = When?
votes-session-none = Not on a particular evening
votes-options = Ideas one can vote for
votes-options-count = { $count } of { $total } chosen
votes-options-all = Choose all
votes-options-none = Choose none
votes-dots-wrong = Write a number from 1 to 100.
votes-most-wrong =
    { $count ->
        [0] Write a number from 1 up to the number of dots per person.
        [one] When each has 1 dot, one idea can get at most 1.
       *[other] Write a number from 1 to { $count }: nobody can give more dots than they have.
    }
votes-save = Save
votes-make =
    { $count ->
        [one] Make it with 1 idea
       *[other] Make it with { $count } ideas
    }

## The round

votes-more = More about the vote
votes-setup = Change the set-up
votes-remove = Delete the vote
votes-removed = The vote has been deleted.
votes-is-open = under way
votes-is-closed = closed
votes-closed-at = The vote was closed { $when }.
votes-dots-each =
    { $count ->
        [one] 1 dot each
       *[other] { $count } dots each
    }
votes-most-on-one = at most { $count } on one idea
votes-ideas =
    { $count ->
        [one] 1 idea
       *[other] { $count } ideas
    }
votes-view = View
votes-view-count = Count
votes-view-result = Result
votes-close = Close the vote
votes-closed = The vote is closed. The numbers stand.
votes-reopen = Open again
votes-reopened = The vote is open again, so that numbers can be put right.
votes-to-choice = Go to the choice

## Counting

votes-sheet = Count
votes-sheet-idea = Idea
votes-sheet-empty = There are no ideas in the vote
votes-sheet-empty-text = Choose which ideas one can vote for, and the sheet appears.
votes-voted = Voted
votes-voted-label = How many voted: { $group }
votes-cell = { $idea }: dots from { $group }
votes-total = Total
votes-used = Used
votes-used-of = { $dots } of { $available }
votes-left =
    { $count ->
        [one] 1 left
       *[other] { $count } left
    }
votes-left-none = all used
votes-left-over = { $count } too many
votes-stranger = no longer in the vote
votes-help-first = Begin with how many voted in each group. Enter goes down, Tab goes right.
votes-help = Enter goes down, Tab goes right, arrows go everywhere. Empty fields count as 0. All is saved as you type.
votes-help-closed = The vote is closed, so the numbers stand. Open it again if a number must be put right.
votes-help-ballots = The ballots are secret and count under “Result” once the vote is closed. Only dots counted on paper stand here.
votes-fill-present = Use attendance
votes-problems =
    { $count ->
        [one] 1 number cannot be right
       *[other] { $count } numbers cannot be right
    }
votes-problems-more =
    { $count ->
        [one] Show 1 more
       *[other] Show { $count } more
    }
votes-problems-fold = Show fewer
votes-problem-go = Fix
votes-problem-no-dots = Nobody has a dot to give. Change the set-up.
votes-problem-max-over-dots = One idea may get more dots than a person has. Change the set-up.
votes-problem-option-twice = “{ $idea }” is in the vote twice.
votes-problem-group-twice = { $group } is listed twice.
votes-problem-option-not-in-round =
    { $dots ->
        [one] “{ $idea }” is no longer in the vote but has 1 dot. Put the idea back in, or clear the number.
       *[other] “{ $idea }” is no longer in the vote but has { $dots } dots. Put the idea back in, or clear the numbers.
    }
votes-problem-voters-missing =
    { $dots ->
        [one] { $group } gave 1 dot, but it does not say how many voted.
       *[other] { $group } gave { $dots } dots, but it does not say how many voted.
    }
votes-problem-too-many-dots =
    { $voters ->
        [one] { $group } gave { $dots } dots, but 1 voter has only { $most }.
       *[other] { $group } gave { $dots } dots, but { $voters } voters have only { $most }.
    }
votes-problem-too-many-on-one =
    { $voters ->
        [one] { $group } put { $dots } dots on “{ $idea }”, but 1 voter can give at most { $most }.
       *[other] { $group } put { $dots } dots on “{ $idea }”, but { $voters } voters can give at most { $most }.
    }

## The result

votes-nothing-counted = No dots have been counted yet. Type them in under “Count”, and the result comes here.
votes-preliminary = Preliminary: the vote is not closed.
votes-idea-dots = “{ $title }” ({ $dots })
votes-lead = Most dots went to { $idea }.
votes-lead-next = Next come { $ideas }.
votes-lead-tied =
    { $dots ->
        [one] { $ideas } stand equal with 1 dot each.
       *[other] { $ideas } stand equal with { $dots } dots each.
    }
votes-turnout =
    { $voters ->
        [one] 1 person voted with { $each } dots.
       *[other] { $voters } people voted with { $each } dots each.
    }
votes-spent = { $dots } of { $available } dots were used.
votes-tied = equal
votes-who = Who voted?
votes-who-text = Each group's dots as they were used
votes-party =
    { $voters ->
        [one] 1 voter · { $dots } of { $available } dots
       *[other] { $voters } voters · { $dots } of { $available } dots
    }
votes-table = All the numbers
votes-rank = Place

## The names of fields.

field-dotsPerPerson = Dots per person
field-maxPerIdea = At most on one idea
field-voters = How many voted
field-dots = Dots
field-options = Ideas in the vote

noun-round = The vote

## Steps that can be undone: after “Undo: ”.

step-votes-add = set up a vote
step-votes-save = change a vote
step-votes-voters = change how many voted
step-votes-count = type in dots
step-votes-close = close the vote
step-votes-reopen = open the vote again
step-votes-remove = delete a vote

## When something cannot be done, and what becomes of the rest.

error-not-now-round-closed = The vote is closed. Open it again if something must be put right.
error-not-now-round-open = The vote is not closed yet. Close it, so that the numbers stand, before you choose.
error-not-now-round-empty = Not a single dot has been counted yet. Type in the dots before you close.
error-not-now-round-problems = Some of the numbers cannot be right. Put the marked ones right, then close the vote.

reference-voting_round =
    { $count ->
        [one] 1 vote
       *[other] { $count } votes
    }
reference-round_option =
    { $count ->
        [one] 1 place on a ballot
       *[other] { $count } places on ballots
    }
reference-round_voters = How many voted
reference-dot_count =
    { $count ->
        [one] 1 counted field of dots
       *[other] { $count } counted fields of dots
    }
