### Choices: which ideas go on, by which rule or decision, and why.

choices-no-ideas = Write idea cards first
choices-no-ideas-text = Once there are ideas, you can choose which go on.
choices-none = Vote first, choose afterwards
choices-none-text = When a vote is closed, the rule shows here which ideas go on. You can also decide without voting.
choices-round-open = The vote is under way
choices-round-open-text = Type in the dots and close the vote. Then the rule shows here which ideas go on.
choices-to-votes = Go to the vote
choices-round = Choice after the vote

## The rule

choices-question = Which ideas do we go on with?
choices-rule = Rule
choices-rule-paper = The other rules need ballots. Here the dots were counted on paper, so nobody can see which dots belong together.
choices-seats = Places
choices-seats-less = One place fewer
choices-seats-more = One place more
choices-choose =
    { $count ->
        [0] Choose
        [one] Choose 1 idea
       *[other] Choose the { $count } ideas
    }
choices-rule-says =
    { $count ->
        [0] No idea in “{ $title }” goes on alone by the rule “{ $rule }”.
        [one] 1 idea in “{ $title }” goes on by the rule “{ $rule }”.
       *[other] { $count } ideas in “{ $title }” go on by the rule “{ $rule }”.
    }
choices-tied =
    { $seats ->
        [one] { $ideas } stand equal for 1 place.
       *[other] { $ideas } stand equal for { $seats } places.
    }
choices-tied-then = Once you have chosen, you decide who gets the place, and write why.
choices-seats-empty =
    { $count ->
        [one] 1 place stays empty, because the rest got no dots.
       *[other] { $count } places stay empty, because the rest got no dots.
    }
choices-swap-is-dots = This is the simplest rule: most dots decide. See what the other rules would say.
choices-compare = Compare the rules
choices-compare-text = Ideas on which the rules disagree are in bold.
choices-compare-pick = Ideas on which the rules disagree are in bold. Press a rule to use it.
choices-compare-rules = The rules side by side
choices-compare-back = Back to the choice
choices-alone-text =
    { $count ->
        [one] The idea that each group gave most dots, if it alone were to fill 1 place.
       *[other] The ideas that each group gave most dots, if it alone were to fill { $count } places.
    }
choices-all-numbers = See all the numbers
choices-cut = The rule's border

## The choice

choices-made =
    { $count ->
        [one] 1 idea goes on.
       *[other] { $count } ideas go on.
    }
choices-how =
    { $title ->
        [none] “{ $rule }” in a vote that has been deleted since. The rule had { $seats } places.
       *[other] “{ $rule }” in “{ $title }”. The rule has { $seats } places.
    }
choices-hand-count =
    { $count ->
        [one] 1 idea was decided by hand.
       *[other] { $count } ideas were decided by hand.
    }
choices-more = More about the choice
choices-remove = Take the whole choice back
choices-remove-label = Take back the choice of { $day }
choices-removed = The choice has been taken back. The ideas stand as they stood before.
choices-why = Why do we choose like this?
choices-reason-hint = Stands by the choice and in the report.
choices-reopened = The vote has been opened again. Close it when the numbers are right, and the rule can be asked again.
choices-to-round = Go to the vote
choices-stale = The numbers of the vote were put right after the choice was made, and the rule now says something else.
choices-again = Use the new numbers

## By hand

choices-make-chosen = Take in
choices-make-chosen-label = Take in: “{ $title }”
choices-make-parked = Park
choices-make-parked-label = Park: “{ $title }”
choices-why-chosen = Why should it be in?
choices-why-parked = Why should it not be in?
choices-why-hint = The reason stands by the idea, where everybody can see it.
choices-changed-chosen = “{ $title }” goes on.
choices-changed-parked = “{ $title }” is parked.
choices-rule-said-chosen = The rule said: chosen.
choices-rule-said-parked = The rule said: not in.
choices-rule-said-tied = The rule said: equal.
choices-by-decision = Decided by hand.
choices-tied-help = The rule cannot tell them apart. Tick those that go on, and write how you decided, or draw lots here. The rest are parked.
choices-tied-why = How was it decided?
choices-tied-count =
    { $seats ->
        [one] { $count } of 1 place used
       *[other] { $count } of { $seats } places used
    }
choices-draw = Draw lots
choices-drawn = Lots have been drawn. Their number stands with the choice.
choices-settle = Save the decision
choices-settled = The decision has been saved.

## Without a vote

choices-decide = Choose without a vote
choices-decide-text = When the hall or the steering group agrees, you can decide directly. Write why.
choices-decide-which = Which ideas go on?
choices-decide-rest = Park the rest of those not decided
choices-decide-why = Why?
choices-decide-today = Empty: today.
choices-decide-nothing = Tick at least one idea, or let the rest be parked.

## All ideas

choices-others = Other choices
choices-other-decision = { $day } · Decision
choices-other-rule =
    { $title ->
        [none] { $day } · { $rule }
       *[other] { $day } · { $rule } in “{ $title }”
    }
choices-list-chosen = Going on: { $ideas }.
choices-list-parked =
    { $count ->
        [one] Parked: { $ideas }.
       *[other] { $count } ideas parked.
    }
choices-list-tied = Still to be decided: { $ideas }.
choices-now = Where do the ideas stand?
choices-now-text = { $chosen } go on, { $parked } are parked, and { $undecided } are not decided.
choices-now-parked = Parked ideas
choices-take-up = Take up again
choices-take-up-label = Take up again: “{ $title }”

## The names of fields.

field-seats = Places
field-reason = The reason
field-decidedOn = Decided
field-outcome = The outcome
field-round = Vote

noun-choice = The choice

## Steps that can be undone: after “Undo: ”.

step-choices-add = choose ideas
step-choices-save = change the choice
step-choices-change = decide an idea by hand
step-choices-draw = draw lots
step-choices-settle = decide ideas that stand equal
step-choices-again = use the vote's new numbers
step-choices-remove = take a choice back

## When something cannot be done, and what becomes of the rest.

error-not-now-rule-needs-ballots = The rule must know which dots belong together, and here they were counted on paper. Use “Most dots” or “The groups weigh the same”.
error-not-now-nothing-tied = No ideas stand equal to draw lots between. Lots are drawn only once.
error-not-now-choice-without-round = The vote behind the choice has been deleted, so the rule cannot be asked again. Decide the ideas by hand.

reference-choice =
    { $count ->
        [one] 1 choice of ideas
       *[other] { $count } choices of ideas
    }
reference-choice_idea =
    { $count ->
        [one] The decision on 1 idea
       *[other] The decision on { $count } ideas
    }
