### The thread: from challenge to activity, for the whole project and for one card at a time.

chain-text = From what people wrote to what is being done. Point at something to see where it comes from and what became of it.
chain-see = Follow the thread
chain-whole = The whole project
chain-view = Show as
chain-view-drawing = Drawing
chain-view-table = Table
chain-print = Print
chain-empty = The thread begins with a card
chain-empty-text = Once the first challenges are written, you can follow them here all the way to an activity with an owner.
chain-empty-do = Go to the mapping

chain-column-themes = Challenges in themes
chain-column-ideas = Ideas
chain-column-choices = Choice
chain-column-activities = Activities
chain-none-yet = None yet
chain-no-theme = Without a theme
chain-no-group = Without a group
chain-legend = Groups
chain-challenges =
    { $count ->
        [one] 1 challenge
       *[other] { $count } challenges
    }
chain-folded =
    { $count ->
        [one] 1 more idea
       *[other] { $count } more ideas
    }
chain-fold = Show only what went on
chain-unanswered = No idea answers it
chain-unmade = Has no activity
chain-rootless = Answers no challenge
chain-unfounded = Rests on no chosen idea
chain-outcome-chosen = Chosen
chain-outcome-parked = Parked
chain-outcome-tied = Tied
chain-rule =
    { $seats ->
        [0] { $rule }
       *[other] { $rule }, { $seats } places
    }
chain-rule-decision = Decided together
chain-went-on = { $chosen } of { $all } went on
chain-choice-on = The choice of { $day }

chain-loose = Loose ends:
chain-no-loose = No loose ends. Everything holds together.
chain-loose-unansweredThemes =
    { $count ->
        [one] 1 theme without ideas
       *[other] { $count } themes without ideas
    }
chain-loose-ideasWithoutChallenge =
    { $count ->
        [one] 1 idea that answers no challenge
       *[other] { $count } ideas that answer no challenge
    }
chain-loose-chosenWithoutActivity =
    { $count ->
        [one] 1 chosen idea without an activity
       *[other] { $count } chosen ideas without an activity
    }
chain-loose-activitiesWithoutChoice =
    { $count ->
        [one] 1 activity without a chosen idea
       *[other] { $count } activities without a chosen idea
    }
chain-loose-activitiesWithoutOwner =
    { $count ->
        [one] 1 activity without an owner
       *[other] { $count } activities without an owner
    }

chain-table = Every way through the project, from theme to owner
chain-table-theme = Theme
chain-table-idea = Idea
chain-table-dots = Dots
chain-table-outcome = Choice
chain-table-activity = Activity
chain-table-owner = Owner

## One card: before, here and after.

chain-before = Before
chain-here = Here
chain-after = After
chain-before-none = This is where it begins.
chain-after-none-challenge = No idea answers it yet.
chain-after-none-theme = No idea answers the theme yet.
chain-after-none-idea = It has not come to a vote yet.
chain-after-none-round = Nothing has been chosen from it yet.
chain-after-none-choice = None of the ideas has become an activity yet.
chain-after-none-activity = This is how far you have come.
chain-gone = The card is not here
chain-more =
    { $count ->
        [one] And 1 more.
       *[other] And { $count } more.
    }
chain-topic-originals = Original cards
chain-topic-challenges = Challenges
chain-topic-became = What became of the card
chain-topic-themes = Themes
chain-topic-ideas = Ideas
chain-topic-rounds = Votes
chain-topic-choices = Choices
chain-topic-activities = Activities
chain-kind-challenge = Challenge
chain-kind-theme = Theme
chain-kind-idea = Idea card
chain-kind-round = Vote
chain-kind-choice = Choice
chain-kind-activity = Activity
chain-open-challenge = Find it on the wall
chain-open-theme = Go to the wall
chain-open-idea = Open the idea card
chain-open-round = Open the vote
chain-open-choice = Open the choice
chain-open-activity = Open the activity
chain-table-number = table { $table }
chain-fate-merged = merged with others
chain-fate-split = split into several
chain-voters =
    { $count ->
        [one] 1 voted
       *[other] { $count } voted
    }

## What became of the card? A list for the wall, and a sheet for each who has written.

chain-view-cards = Card by card
paths-evening = Evening
paths-all-evenings = All evenings
paths-person = Written by
paths-everybody = Everybody
paths-sheets = Print as
paths-sheets-wall = A list for the wall
paths-sheets-person = A sheet for each
paths-wall-title = What became of the cards?
paths-thanks = Thank you for what you wrote. Here you can see what came of it.
paths-none = No cards were written on that evening.
paths-no-names = None of the cards carries a name, so there is nobody to make a sheet for. Choose the list for the wall instead.
paths-became = Gathered into
paths-themes = Theme
paths-ideas = Answer
paths-activities = Activity
paths-dots =
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
paths-ending-made = Something comes of it
paths-ending-chosen = Chosen to go on
paths-ending-tied = Tied, not decided
paths-ending-parked = Parked, can be taken up again
paths-ending-answered = There are ideas, not decided
paths-ending-themed = Waits for an idea
paths-ending-waiting = Waits for a theme
