### Activities: chosen ideas made concrete, with an owner, a next step and a state.

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
