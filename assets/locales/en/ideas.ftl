### Idea cards: what could be done, which challenges it answers, and what each party gives and gets.

ideas-about = What could we do? And who can give what?
ideas-no-session = Plan an evening for the ideas
ideas-no-session-text = Idea cards belong to an evening of workshop 2. As soon as it is planned, you can write.
ideas-plan = Plan an evening

ideas-steps = The path of the ideas
ideas-step-cards = Idea cards
ideas-step-cards-state =
    { $count ->
        [0] none yet
        [one] 1 card
       *[other] { $count } cards
    }
ideas-step-votes = Vote
ideas-step-votes-none = not set up
ideas-step-votes-open =
    { $count ->
        [one] under way
       *[other] { $count } under way
    }
ideas-step-votes-closed = closed
ideas-step-choices = Choice
ideas-step-choices-none = not made
ideas-step-choices-state =
    { $count ->
        [one] 1 idea goes on
       *[other] { $count } ideas go on
    }

## Writing cards

ideas-entry-title = New idea
ideas-entry-hint = Write an idea and press Enter
ideas-entry-add = Add
ideas-entry-open = Add and fill in
ideas-entry-no-session = Plan an evening for the ideas to write new cards.
ideas-added = Added: { $title }
ideas-none = The first idea is the hardest
ideas-none-text = Write it in the field above and press Enter. You can fill in the rest of the card later.

## Challenges without an idea

ideas-unanswered =
    { $unanswered ->
        [one] 1 of { $total } challenges has no idea yet
       *[other] { $unanswered } of { $total } challenges have no idea yet
    }
ideas-answer-this = Write an idea
ideas-answer-this-label = Write an idea for “{ $text }”

## Finding cards

ideas-filter = Find idea cards
ideas-search = Search the ideas
ideas-filter-theme = Theme
ideas-filter-theme-all = All themes
ideas-filter-status = How far have they come?
ideas-filter-status-all = All ideas
ideas-filter-status-undecided = Not decided
ideas-filter-status-chosen = Going on
ideas-filter-status-parked = Parked
ideas-filter-status-unlinked = Without a challenge
ideas-filter-challenge = Ideas that answer “{ $text }”. New cards are linked to it.
ideas-order = Order
ideas-order-newest = Newest first
ideas-order-title = By title
ideas-order-dots = Highest in the vote
ideas-count =
    { $count ->
        [one] 1 card
       *[other] { $count } cards
    }
ideas-shown = { $shown } of { $total } cards
ideas-nothing-fits = No idea card fits what you are looking for.
ideas-show-all = Show all

## The card

ideas-card = Idea card
ideas-card-more = More about the idea card
ideas-card-close = Close the card
ideas-title = Idea
ideas-target = Who is it for?
ideas-author-none = Unknown
ideas-from = from { $day }
ideas-table = table { $number }
ideas-answers =
    { $count ->
        [one] 1 challenge
       *[other] { $count } challenges
    }
ideas-answers-none = no challenge
ideas-dots =
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
ideas-cost-hint = Whole kroner. Empty when you do not know yet.
ideas-status-undecided = not decided
ideas-status-chosen = goes on
ideas-status-parked = parked
ideas-remove = Delete the idea card
ideas-removed = The idea card has been deleted.
ideas-withdraw = Withdraw the idea
ideas-withdrawn = The idea is withdrawn. It is kept under “Hidden cards” and takes no part in votes.
ideas-merge = Merge with another idea …
ideas-merge-title = Merge two ideas that say the same
ideas-merge-text = From now on one stands for both. Both cards are kept, votes follow along, and each vote counts once. You can take them apart again.
ideas-merge-other = Which idea says the same?
ideas-merge-pick = Pick an idea
ideas-merge-stands = Which one is to stand for both?
ideas-merge-do = Merge the ideas
ideas-merged = The ideas are merged.
ideas-merged-count = merged from { $count }
ideas-merged-into = The idea is merged into
ideas-unmerge = Take apart
ideas-unmerge-label = Take apart: “{ $title }”
ideas-unmerged = “{ $title }” stands for itself again.
ideas-originals =
    { $count ->
        [one] Merged with 1 other idea
       *[other] Merged with { $count } other ideas
    }
ideas-originals-text = As they were written. Votes for them count here.

ideas-answers-title = Which challenges does it answer?
ideas-answers-empty = None yet. Find them on the wall from workshop 1.
ideas-unlink = Does not answer “{ $text }”
ideas-pick = Choose more challenges
ideas-pick-search = Search the wall
ideas-pick-unanswered = Only those without an idea
ideas-pick-done = Done
ideas-pick-nothing = No challenge fits. Try fewer words.
ideas-pick-empty = No challenges hang on the wall yet.
ideas-pick-to-wall = Go to the mapping
ideas-pick-no-theme = Without a theme
ideas-pick-ideas =
    { $count ->
        [one] 1 idea
       *[other] { $count } ideas
    }
ideas-pick-none = no idea yet

ideas-exchange = What can each party give – and get out of it?
ideas-exchange-party = Party
ideas-exchange-gives = What { $group } gives
ideas-exchange-gets = What { $group } gets

ideas-way = The path of the idea
ideas-became = Became the activity

## The names of fields.

field-description = Description
field-needs = What does it take?
field-cost = Cost in DKK
field-authorId = Who came up with it?
field-gives = Gives
field-gets = Gets

noun-idea = The idea card

## Steps that can be undone: after “Undo: ”.

step-ideas-add = add an idea card
step-ideas-addMany = add several idea cards
step-ideas-save = change an idea card
step-ideas-exchange = change what a party gives and gets
step-ideas-price = change what an idea costs
step-ideas-link = link a challenge to the idea
step-ideas-unlink = take a challenge from the idea
step-ideas-remove = delete an idea card
step-ideas-merge = merge ideas
step-ideas-unmerge = take merged ideas apart

## When something cannot be done, and what becomes of the rest.

error-not-now-idea-voted = The idea got votes in a vote that is closed, and a result should not change in silence. Park the idea instead. If only paper was counted, the vote can also be opened again first.

reference-idea =
    { $count ->
        [one] 1 idea card
       *[other] { $count } idea cards
    }
reference-idea_challenge =
    { $count ->
        [one] The link between 1 challenge and idea
       *[other] { $count } links between challenges and ideas
    }
reference-idea_exchange =
    { $count ->
        [one] What 1 party gives and gets
       *[other] What { $count } parties give and get
    }
