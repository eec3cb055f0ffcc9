### Activities: chosen ideas made concrete, with an owner, a next step and a state.

## States, in the order of the board.

state-concretise = Taking shape
state-ready = Ready
state-testing = In test
state-adjusting = Being adjusted
state-kept = Goes on
state-stopped = Stopped

## Shared by the pages.

activities-new = New activity
activities-new-text = An activity rests on one or more of the ideas you have chosen.
activities-new-from = Which ideas does it rest on?
activities-pick-one = Choose at least one idea.
activities-already = Already became: { $names }
activities-made = The activity is made. What the idea said has been filled in.
activities-removed = “{ $name }” has been deleted.
activities-remove = Delete the activity
activities-gone = The activity is not here
activities-to-board = To the board
activities-no-owner = No owner
activities-no-next-step = No next step
activities-missing-owner = No owner
activities-missing-nextStep = No next step
activities-fill-owner = Find an owner
activities-fill-nextStep = Write the next step
activities-next = Next: { $step }
activities-late =
    { $days ->
        [one] 1 day overdue
       *[other] { $days } days overdue
    }
activities-due-in =
    { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }
activities-dots =
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
activities-all-groups = all groups
activities-some-groups = { $groups } of { $all } groups
activities-answers =
    { $count ->
        [one] answers 1 challenge
       *[other] answers { $count } challenges
    }
activities-exchanges = Who gives and gets what?
activities-gives = Gives:
activities-gets = Gets:

## Workshop 3: chosen ideas become activities.

activities-none-chosen = No ideas have been chosen yet
activities-none-chosen-text = Once you have chosen which ideas go on, they become activities here.
activities-go-choose = Go to the ideas
activities-all-made = All chosen ideas have become activities.
activities-left =
    { $count ->
        [one] One chosen idea has not become an activity yet.
       *[other] { $count } chosen ideas have not become activities yet.
    }
activities-none-made = Not an activity yet
activities-make = Make it an activity
activities-make-of = Make it an activity: { $idea }
activities-make-another = Make one more
activities-make-another-of = Make one more: { $idea }
activities-pick = Put together with others
activities-picked =
    { $count ->
        [one] 1 idea picked
       *[other] { $count } ideas picked
    }
activities-make-one = Make one activity of { $count } ideas

## The board and the list of owners.

trials-empty = No activities yet
trials-empty-text = Here you can follow each activity from when it takes shape until it goes on or stops.
trials-empty-do = Make the first activity
trials-view = Show as
trials-view-board = Board
trials-view-owners = Owners
trials-filters = Show only some
trials-find = Find an activity or owner
trials-none-fit = None fits what you are looking for.
trials-lack-owner = { $count } without an owner
trials-lack-nextStep = { $count } without a next step
trials-lack-late = { $count } overdue
trials-menu = More about { $name }
trials-move-to = Move to “{ $state }”
trials-move-up = Move up
trials-move-down = Move down
trials-moved = Moved to “{ $state }”, number { $place }.
trials-helps = co-owner
trials-starts = Begins { $day }
trials-ends = Ends { $day }
trials-hint-concretise = New activities begin here.
trials-hint-ready = Here once there is an owner and a plan.
trials-hint-testing = Here once you get going.
trials-hint-adjusting = Here when something needs to change.
trials-hint-kept = Here when it works and goes on.
trials-hint-stopped = What you have tried and laid aside is kept here.

## One activity.

activities-what = What and for whom
activities-needs = What it takes
activities-steps = Steps
activities-where = Status
activities-hint-partners = Those who take part without being responsible.
activities-hint-firstStep = So small that it can be done this week.
activities-hint-successMeasure = Something one can see or count.
activities-note-concretise = What is missing before you can begin?
activities-note-ready = What is in place?
activities-note-testing = How is it going?
activities-note-adjusting = What needs to change, and why?
activities-note-kept = What makes it go on?
activities-note-stopped = Why did you stop, and what did you learn?
activities-owner-missing = Who takes the lead?
activities-owner-person = Person
activities-owner-organisation = Organisation
activities-owner-placeholder = Search or type
activities-no-organisation = No organisation
activities-co-add = Add a co-owner
activities-co-remove = Remove { $name } as co-owner
activities-co-none = None yet.
activities-behind = The ideas behind it
activities-not-chosen = No longer chosen
activities-chosen-on = chosen { $day }
activities-link = Link one more chosen idea
activities-link-placeholder = Choose an idea
activities-unlink = Unlink “{ $name }” from the activity
activities-unlinked = “{ $name }” has been unlinked from the activity.

## Steps that can be undone: stand after "Undo: ".

step-activities-add = make an activity
step-activities-save = edit an activity
step-activities-move = move an activity
step-activities-remove = delete an activity
step-activities-link = link an idea to an activity
step-activities-unlink = unlink an idea from an activity

## When something cannot be done.

error-not-now-idea-not-chosen = The idea has not been chosen. An activity rests on an idea that was chosen to go on. Choose the idea first.
error-not-now-activity-last-idea = The activity must rest on at least one idea, so that one can see where it comes from. Link another idea first.

## Names as messages mention them.

noun-activity = The activity
field-activityTitle = Name of the activity
field-ownerOrganisation = The owner’s organisation
field-ideas = Ideas
field-goal = Goal
field-targetGroup = Target group
field-partners = Partners
field-needsPeople = People
field-needsMoney = Money
field-needsRoom = Rooms and equipment
field-firstStep = The very first step
field-nextStep = Next step
field-nextStepDue = By
field-successMeasure = How we will see that it works
field-owner = Owner
field-coOwners = Co-owners
field-state = State
field-stateNote = How far have we come?

reference-activity =
    { $count ->
        [one] 1 activity
       *[other] { $count } activities
    }
reference-activity_idea =
    { $count ->
        [one] The link to 1 activity
       *[other] The links to { $count } activities
    }
reference-co_owner =
    { $count ->
        [one] Shared responsibility for 1 activity
       *[other] Shared responsibility for { $count } activities
    }
