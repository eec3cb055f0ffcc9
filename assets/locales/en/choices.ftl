### Choices: which ideas go on, by which rule or decision, and why.

choices-no-ideas = Write idea cards first
choices-no-ideas-text = Once there are ideas, you can choose which go on.
choices-none = Vote first, choose afterwards
choices-none-text = When a vote is closed, the rule shows here which ideas go on. You can also decide without voting.
choices-round-open = The vote is under way
choices-round-open-text = Type in the votes and close the vote. Then the rule shows here which ideas go on.
choices-to-votes = Go to the vote
choices-round = Choice after the vote

## The rule

choices-question = Which ideas do we go on with?
choices-rule = Rule
choices-limit = Choose by
choices-limit-number = Number of ideas
choices-limit-cost = Money
choices-budget-missing = Write how much money there is for the ideas in all. Then the rule shows what it pays for.
choices-budget-zero = With nothing to spend only ideas that cost nothing can go on.
choices-completion = If something is left over
choices-completion-add1 = Give everybody a little more, as long as it lasts
choices-completion-greedy = Fill up with those that have most points
choices-completion-none = Leave it
choices-completed-add1 = What was left over was shared out little by little.
choices-completed-greedy = What was left over went to ideas with most points.
choices-completed-none = What is left over is not used.
choices-costs = Change what the ideas cost
choices-costs-missing =
    { $count ->
        [one] 1 idea has no cost
       *[other] { $count } ideas have no cost
    }
choices-costs-text = The rule can share out the money once it knows what each idea costs. A rough guess will do. If it costs nothing, write 0.
choices-cost-of = Cost in DKK of “{ $title }”
choices-cost-none = missing
choices-cost-kr = DKK
choices-money = The money
choices-money-budget = There is
choices-money-spent = The chosen cost
choices-money-left = Left
choices-money-over = Too much
choices-money-way-on = Park an idea, or change the amount.
choices-rule-paper = The other rules need ballots. Here the votes were counted on paper, so nobody can see what belongs together.
choices-support =
    { $way ->
        [approval] To have voted for an idea is to have ticked it.
        [score] To have voted for an idea is to have given it at least 1 (A little).
        [ranking] To have voted for an idea is to have put it in one's order.
       *[dots] To have voted for an idea is to have given it at least 1 dot.
    }
choices-support-points = The more points you gave an idea, the more it counts for you.
choices-weighed = The groups count the same, as they did in the vote.
choices-unweighed = The rule adds everything up and does not let the groups count the same.
choices-points =
    { $way ->
        [dots] Dots
        [approval] Ticks
       *[other] Points
    }
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
        [one] { $ideas } are tied for 1 place.
       *[other] { $ideas } are tied for { $seats } places.
    }
choices-tied-then = Once you have chosen, you decide who gets the place, and write why.
choices-seats-empty =
    { $count ->
        [one] 1 place stays empty, because nobody voted for the rest.
       *[other] { $count } places stay empty, because nobody voted for the rest.
    }
choices-seats-left =
    { $count ->
        [one] 1 place stays empty.
       *[other] { $count } places stay empty.
    }
choices-compare-missing = The rules can be compared once each idea has a cost.
choices-compare-fill = Write the costs
choices-compare-spent = The chosen cost
choices-swap-is-dots = This is the simplest rule: most points decide. See what the other rules would say.
choices-compare = Compare the rules
choices-compare-text = Ideas on which the rules disagree are in bold.
choices-compare-pick = Ideas on which the rules disagree are in bold. Press a rule to use it.
choices-compare-rules = The rules side by side
choices-compare-back = Back to the choice
choices-alone-text =
    { $count ->
        [one] The idea that each group gave most points, if it alone were to fill 1 place.
       *[other] The ideas that each group gave most points, if it alone were to fill { $count } places.
    }
choices-alone-cost = The ideas to which each group gave most points, as long as { $budget } lasted, if it had chosen alone.
choices-all-numbers = See all the numbers
choices-cut = The rule's cut-off

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
choices-how-cost =
    { $title ->
        [none] “{ $rule }” in a vote that has been deleted since. There was { $budget } to share out.
       *[other] “{ $rule }” in “{ $title }”. There is { $budget } to share out.
    }
choices-hand-count =
    { $count ->
        [one] 1 idea was decided apart from the rule.
       *[other] { $count } ideas were decided apart from the rule.
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
choices-rule-said-tied = The rule said: tied.
choices-by-decision = Decided apart from the rule.
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
choices-decide-today = Left empty: today.
choices-decide-nothing = Tick at least one idea, or let the rest be parked.

## All ideas

choices-others = Other choices
choices-decisions = What has been decided
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
field-budget = Money in all (DKK)
field-reason = The reason
field-decidedOn = Decided
field-outcome = The outcome
field-round = Vote

noun-choice = The choice

## Steps that can be undone: after “Undo: ”.

step-choices-add = choose ideas
step-choices-save = change the choice
step-choices-change = decide an idea apart from the rule
step-choices-draw = draw lots
step-choices-settle = decide between tied ideas
step-choices-again = use the vote's new numbers
step-choices-remove = take a choice back

## When something cannot be done, and what becomes of the rest.

error-not-now-ideas-merge-none = Pick another idea to merge with.
error-not-now-idea-merged = The idea is merged into another already. Take them apart first.
error-not-now-idea-decided = That idea has been chosen or become an activity. Let it stand for both, or take the choice back first.
error-not-now-rule-needs-budget = The rule looks at what the ideas cost. Choose by money to use it.
error-not-now-rule-needs-seats = The rule can only choose by number of ideas. Pick another rule to share out money.
error-not-now-costs-missing = Some of the ideas have no cost, so the rule cannot share out the money. Write the costs first. A rough guess will do.
error-not-now-rule-needs-ballots = The rule must know what each ballot says, and here the votes were counted on paper. Use “Most points” or “The groups weigh the same”.
error-not-now-nothing-tied = No ideas are tied, so there is nothing to draw lots for. Lots are drawn only once.
error-not-now-choice-without-round = The vote behind the choice has been deleted, so the rule cannot be asked again. Decide on each idea yourselves.

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
