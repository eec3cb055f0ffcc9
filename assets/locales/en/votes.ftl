### Voting: which ideas, which way, who votes, what was counted, and what came of it.

votes-no-ideas = Write idea cards first
votes-no-ideas-text = Once the first ideas are written, you can vote on them.
votes-to-ideas = Go to the idea cards
votes-none = Vote on the ideas
votes-none-text = Choose how to vote: with dots, ticks, answers from 0 to 3 or an order. The participants vote on their phones, or you type in the votes afterwards.
votes-new = New vote
votes-new-text = Most of it is filled in already. Everything can be changed until the first person has voted.
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
votes-way = Way to vote
votes-way-dots = Dots
votes-way-dots-text = Each has a number of dots and spreads them as they like.
votes-way-approval = Ticks
votes-way-approval-text = Each ticks the ideas they are for.
votes-way-score = Answers from 0 to 3
votes-way-score-text = Each answers for each idea: from “Not at all” (0) to “Very much” (3).
votes-way-ranking = Order
votes-way-ranking-text = Each chooses the best ones and puts them in order.
votes-ticks-hint = Leave the field empty if people may set as many as they like.
votes-voters = Who votes?
votes-voters-none = At least one group must be able to vote.
votes-equal = Let the groups count the same
votes-equal-hint = Each group's average counts the same, however many of it vote. Groups under 5 count as one.
votes-fixed = Somebody has voted already. So the way to vote, and who votes, cannot be changed. Make a new vote if it should be otherwise.
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
votes-ticks =
    { $count ->
        [one] 1 tick each
       *[other] up to { $count } ticks each
    }
votes-ticks-free = as many ticks as one likes
votes-scores = answers from 0 to 3 for each idea
votes-places =
    { $count ->
        [one] the best idea
       *[other] the { $count } best in order
    }
votes-only = only { $groups } vote
votes-weigh-alike = the groups count the same
votes-score-0 = Not at all
votes-score-1 = A little
votes-score-2 = Somewhat
votes-score-3 = Very much
votes-place = number
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
votes-cell =
    { $way ->
        [approval] { $idea }: ticks from { $group }
       *[dots] { $idea }: dots from { $group }
    }
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
votes-help-ballots = The ballots are secret and count under “Result” once the vote is closed. Only what was counted on paper stands here.
votes-paper-text = If somebody has voted on paper, type in the ballots one by one. Do not add them up first: only the single ballot shows what was meant.
votes-paper-group = Who filled in the ballot?
votes-paper-choose-group = Choose a group
votes-paper-save = Save the ballot
votes-paper-saved = The ballot is saved.
votes-paper-typed = Typed in from paper
votes-paper-none = No ballots have been typed in yet.
votes-paper-all =
    { $count ->
        [one] 1 ballot in all
       *[other] { $count } ballots in all
    }
votes-paper-secret = What the ballots say is seen under “Result” once the vote is closed.
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
votes-problem-option-not-in-round = “{ $idea }” is no longer in the vote but has { votes-problem-amount }. Put the idea back in, or clear what was typed.
votes-problem-voters-missing = { $group } gave { votes-problem-amount }, but it does not say how many voted.
votes-problem-amount =
    { $way ->
        [approval]
            { $dots ->
                [one] 1 tick
               *[other] { $dots } ticks
            }
       *[dots]
            { $dots ->
                [one] 1 dot
               *[other] { $dots } dots
            }
    }
votes-problem-too-many-dots =
    { $voters ->
        [one] { $group } gave { votes-problem-amount }, but 1 voter has only { $most }.
       *[other] { $group } gave { votes-problem-amount }, but { $voters } voters have only { $most }.
    }
votes-problem-too-many-on-one =
    { $voters ->
        [one] { $group } put { votes-problem-amount } on “{ $idea }”, but 1 voter can give at most { $most }.
       *[other] { $group } put { votes-problem-amount } on “{ $idea }”, but { $voters } voters can give at most { $most }.
    }

## The result

votes-nothing-counted = Nothing has been counted yet. Type in the votes under “Count”, and the result comes here.
votes-preliminary = Preliminary: the vote is not closed.
votes-idea-dots = “{ $title }” ({ $dots })
votes-lead =
    { $way ->
        [approval] Most ticks went to { $idea }.
        [score] Most points went to { $idea }.
        [ranking] Most points went to { $idea }.
        [equal] At the top stands { $idea }.
       *[dots] Most dots went to { $idea }.
    }
votes-lead-next = Next come { $ideas }.
votes-lead-tied =
    { $way ->
        [approval]
            { $dots ->
                [one] { $ideas } are tied with 1 tick each.
               *[other] { $ideas } are tied with { $dots } ticks each.
            }
        [score] { $ideas } are tied with { $dots } points each.
        [ranking] { $ideas } are tied with { $dots } points each.
        [equal] { $ideas } are tied at the top.
       *[dots]
            { $dots ->
                [one] { $ideas } are tied with 1 dot each.
               *[other] { $ideas } are tied with { $dots } dots each.
            }
    }
votes-turnout =
    { $voters ->
        [one] 1 person voted with { $each } dots.
       *[other] { $voters } people voted with { $each } dots each.
    }
votes-spent = { $dots } of { $available } dots were used.
votes-turnout-other =
    { $voters ->
        [one] 1 person voted.
       *[other] { $voters } people voted.
    }
votes-counted-dots = The number is all dots together.
votes-counted-approval = The number is how many ticked the idea.
votes-counted-score = The number is all answers together: 3 points for “Very much” down to 0 for “Not at all”.
votes-counted-ranking = The number is points: { $places } for a first place, 1 less for each place further down.
votes-counted-equal = The groups count the same: the number at the bar is the average for each voter, worked out for each group by itself, and it decides the place.
votes-average = Average
votes-tied = tied
votes-who = Who voted?
votes-who-text = Each group's dots as they were used
votes-party =
    { $way ->
        [dots]
            { $voters ->
                [one] 1 voter · { $dots } of { $available } dots
               *[other] { $voters } voters · { $dots } of { $available } dots
            }
        [approval]
            { $voters ->
                [one] 1 voter · { $dots } ticks
               *[other] { $voters } voters · { $dots } ticks
            }
       *[other]
            { $voters ->
                [one] 1 voter · { $dots } points
               *[other] { $voters } voters · { $dots } points
            }
    }
votes-table = All the numbers
votes-rank = Place

## The names of fields.

field-dotsPerPerson = Dots per person
field-maxPerIdea = At most on one idea
field-mostTicks = Most ticks per person
field-places = Places in the order
field-barred = Groups that do not vote
field-marks = The ballot
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
step-votes-paper = type in a ballot

## When something cannot be done, and what becomes of the rest.

error-not-now-round-closed = The vote is closed. Open it again if something must be put right.
error-not-now-round-open = The vote is not closed yet. Close it, so that the numbers stand, before you choose.
error-not-now-round-empty = Not a single vote has been counted yet. Type in the votes before you close.
error-not-now-round-voted = Somebody has voted already, so the way to vote and who votes stand. Make a new vote if it should be otherwise.
error-not-now-round-by-ballots = In this vote paper ballots are typed in one by one, for sums cannot show what was meant.
error-not-now-group-barred = That group does not vote this time.
error-not-now-ballot-ticks = There are more ticks than allowed. Take some of them away.
error-not-now-ballot-score = Each idea can get from 0 to 3. Put the answer right.
error-not-now-ballot-places = More ideas are chosen than there are places. Take some of them out.
error-not-now-ballot-place-twice = Two ideas stand on the same place. Give each idea a place of its own.
error-not-now-ballot-place-skipped = A place is missing in the order. Begin with number 1, and leave none out.
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
reference-round_barred = Groups that do not vote
reference-round_voters = How many voted
reference-dot_count =
    { $count ->
        [one] 1 counted field of dots
       *[other] { $count } counted fields of dots
    }
