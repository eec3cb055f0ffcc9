### What came of a vote: the same words at the laptop, on the screen and on phones.

common-and = { $before } and { $last }
common-kroner = DKK { $amount }
votes-dots =
    { $way ->
        [approval]
            { $count ->
                [one] 1 tick
               *[other] { $count } ticks
            }
        [score] { $count } points
        [ranking] { $count } points
       *[dots]
            { $count ->
                [one] 1 dot
               *[other] { $count } dots
            }
    }
votes-idea = “{ $title }”
votes-share = { $group } { $dots }
votes-secret = Groups under 5 are shown together, so that the vote is secret.
votes-disputed = Where do the groups disagree most?
votes-disputed-by =
    { $way ->
        [dots] On average { $mostEach } dots each from { $most }, { $leastEach } from { $least }
        [approval] Ticked by { $mostEach } % of { $most }, { $leastEach } % of { $least }
       *[other] On average { $mostEach } points each from { $most }, { $leastEach } from { $least }
    }
choices-rule-most_dots = Most points
choices-rule-most_dots-text = The ideas with the most points in all go on. A dot or a tick is 1 point.
choices-rule-most_dots-cost = The idea with most points comes first. If the next cannot be paid for, the turn goes to one that can.
choices-rule-votes_per_cost = Most points for the money
choices-rule-votes_per_cost-cost = The idea with most points for each krone comes first. That pays for many small ideas.
choices-rule-equal_shares = An equal share for everyone
choices-rule-equal_shares-text = Everyone who voted has an equal share of the places to spend. An idea goes on when those who voted for it can pay for it together. So smaller groups get something too.
choices-rule-equal_shares-cost = Everybody who voted has an equal share of the money. An idea goes on when those who voted for it have enough money for it together. So smaller groups get something too.
choices-rule-equal_groups = The groups weigh the same
choices-rule-equal_groups-text = Each group weighs the same, however many came from it. Groups under 5 count as one, so the vote stays secret.
choices-rule-equal_groups-cost = As “Most points”, but each group weighs the same however many came from it. Groups under 5 count as one, so the vote is secret.
choices-rule-phragmen = Equal load (Phragmén)
choices-rule-phragmen-text = Each idea is a load that those who voted for it carry together. The idea for which nobody has to carry too much goes on first. How many points an idea got does not count, only who voted for it.
choices-rule-phragmen-cost = Each idea is a load that weighs what it costs. Those who voted for it carry it together. The idea that leaves nobody carrying too much goes on first.
choices-rule-pav = Decreasing weight (PAV)
choices-rule-pav-text = Once one of your ideas has gone on, your vote weighs half, then a third, and so on. How many points an idea got does not count, only who voted for it.
choices-rule-decision = Decision
choices-reach = Who got something?
choices-reach-text = So many voted for at least one chosen idea
choices-reach-of = { $own } of { $voters }
choices-reach-all = Everyone
choices-reach-row = Participants with at least one chosen idea
choices-swap = What does the rule change?
choices-swap-none = The rule and “Most points” point to the same ideas.
choices-swap-both = By most points { $lost } would have gone on instead of { $gained }.
choices-swap-gained = By most points { $ideas } would not have gone on.
choices-swap-lost = By most points { $ideas } would have gone on.
choices-swap-equal = { $ideas } are tied by one rule, but not by the other.
choices-swap-carried = { $idea } has more than half of its points from { $groups }.
choices-compare-title =
    { $count ->
        [one] What do the rules say when there is 1 place?
       *[other] What do the rules say when there are { $count } places?
    }
choices-compare-title-cost = What do the rules say when there is { $budget } to share out?
choices-alone = What would the groups have chosen alone?
choices-parked =
    { $count ->
        [one] 1 idea parked · it can be taken up again
       *[other] { $count } ideas parked · they can be taken up again
    }
choices-outcome-chosen = chosen
choices-outcome-parked = not in
choices-outcome-tied = tied
choices-title =
    { $count ->
        [0] No ideas go on
        [one] 1 idea goes on
       *[other] { $count } ideas go on
    }
choices-title-open = The choice is still to be decided
choices-lot = { $ideas } were tied. Lots no. { $lot } decided.
revealed-voters =
    { $count ->
        [one] 1 has voted
       *[other] { $count } have voted
    }
revealed-equal = The groups count the same, and the number is the average
revealed-hand = Decided apart from the rule: { $reason }
revealed-hand-parked = Decided apart from the rule: { $idea } does not go on. { $reason }
revealed-still-tied = { $ideas } are tied. That is still to be decided.
revealed-why = Why: { $reason }
revealed-alone = On their own, { $groups } would have chosen { $ideas }.
revealed-rules-agree = The rules say the same.
revealed-rules-differ = The rules disagree on the ideas in bold.
revealed-rules-same = The rules agree on these
revealed-rules-here = Here these go on too:
revealed-rest =
    { $count ->
        [one] and 1 more idea
       *[other] and { $count } more ideas
    }
