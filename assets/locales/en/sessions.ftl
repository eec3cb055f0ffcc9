### Sessions: when, where and for whom a workshop is held, and what happens during it.

workshop-mapping = Mapping
workshop-ideas = Ideas and wishes
workshop-activities = From ideas to activities

track-citizens = Citizens
track-citizens-hint = The citizens meet on their own first.
track-stakeholders = Stakeholders
track-stakeholders-hint = Associations, staff, researchers and politicians. Ideally with a few citizens to tell their stories.
track-everyone = Everyone
track-everyone-hint = All groups together, on equal footing.

sessions-label = { $track } · { $day }
sessions-choose = Choose an evening
sessions-new = New evening
sessions-new-title = New evening · { $workshop }
sessions-new-first = Most of it is filled in. You can change everything later.
sessions-new-later = Filled in as last time. Change what is different.
sessions-question-hint = What you ask that evening. It stands at the top of the screen.
sessions-with-agenda = Start with a ready-made agenda
sessions-with-agenda-hint = Three hours with a welcome, a meal, work at the tables and an evaluation.
sessions-make = Plan the evening
sessions-added = The evening has been planned.
sessions-open-plan = Agenda and attendance
sessions-title = Evenings
sessions-text = The three workshops and the evenings on which they are held.
sessions-all = See all evenings
sessions-none = No evenings yet.
sessions-came =
    { $count ->
        [one] 1 participant
       *[other] { $count } participants
    }
sessions-facts = About the evening
sessions-plan = Agenda
sessions-when = { $date }, { $hours }
sessions-more = More about the evening
sessions-remove = Delete the evening
sessions-removed = “{ $name }” has been deleted.
sessions-gone = The evening is no longer there
sessions-gone-text = It may have been deleted in the meantime. That can be undone.

agenda-title = Agenda
agenda-empty = No agenda yet
agenda-empty-text = Start with a ready-made agenda of three hours with a meal, and adapt it.
agenda-fill = Take a ready-made agenda
agenda-add = Add an item
agenda-item = Agenda item
agenda-item-hint = What happens?
agenda-untitled = new item
agenda-minutes = Minutes
agenda-minutes-short = min
agenda-title-missing = Write what happens, or remove the item.
agenda-minutes-wrong = 1 to 600 minutes
agenda-up = Move up: { $title }
agenda-down = Move down: { $title }
agenda-remove = Remove: { $title }
agenda-moved = { $title } now starts at { $time }
agenda-end = End
agenda-fits = Fits the evening
agenda-time-left =
    { $minutes ->
        [one] 1 minute to spare
       *[other] { $minutes } minutes to spare
    }
agenda-too-long =
    { $minutes ->
        [one] 1 minute too long · ends { $time }
       *[other] { $minutes } minutes too long · ends { $time }
    }

attendance-title = Attendance
attendance-list = Who is coming?
attendance-summary = { $listed } on the list · { $accepted } coming · { $declined } declined · { $attended } attended
attendance-search = Find a person
attendance-search-hint = At the door: type the name, press Enter.
attendance-view = Who is shown
attendance-listed = On the list · { $count }
attendance-all = Everyone · { $count }
attendance-invite =
    { $track ->
        [citizens] Invite the citizens ({ $count })
        [stakeholders] Invite the stakeholders ({ $count })
       *[other] Invite everyone ({ $count })
    }
attendance-invite-more = Invite a group
attendance-invite-group = { $group } ({ $count })
attendance-invited =
    { $count ->
        [one] 1 person has been put on the list.
       *[other] { $count } people have been put on the list.
    }
attendance-unknown = Nobody in the project is called “{ $name }”.
attendance-welcome = Add as attended
attendance-arrived = { $name } has come.
attendance-nobody = No people in the project yet
attendance-nobody-text = Enter the names under People, or simply count those who came.
attendance-to-people = Go to People
attendance-empty = Nobody on the list yet
attendance-empty-text = Invite those the evening is for, or search for a person.
attendance-keys = By keyboard: arrow up and down between people, the letter to tick, Delete to take off the list.
attendance-state-invited = Invited
attendance-state-accepted = Coming
attendance-state-declined = Declined
attendance-state-attended = Attended
attendance-state-no_show = No-show
attendance-key-invited = I
attendance-key-accepted = C
attendance-key-declined = D
attendance-key-attended = A
attendance-key-no_show = N

headcount-title = Counted in the room
headcount-text = Count everybody in the group, also those who are ticked. An empty field counts the ticks.
headcount-of = Number: { $group }
headcount-named =
    { $count ->
        [one] 1 is ticked
       *[other] { $count } are ticked
    }
headcount-too-few =
    { $count ->
        [one] Fewer than are ticked (1)
       *[other] Fewer than are ticked ({ $count })
    }
headcount-wrong = A number up to 10,000
headcount-total = In all

agenda-welcome = Welcome, and who am I sitting with?
agenda-meal = Meal
agenda-coffee = Coffee
agenda-tables-tell = The tables report
agenda-they-said = What the others said: Some of them tell us
agenda-evaluation = Evaluation and thank you for tonight
agenda-mapping-tell = Tell each other: How is it today?
agenda-mapping-write = Write challenges
agenda-mapping-themes = Gather into themes
agenda-ideas-welcome = Welcome, and what you wrote last time
agenda-ideas-wish = Wish freely: If anything were possible
agenda-ideas-cards = Write idea cards at the tables
agenda-ideas-round = Coffee and a walk among the cards
agenda-ideas-give = What can we give, and what do we get?
agenda-ideas-dots = Place your dots
agenda-activities-round = Walk around: The ideas on the wall
agenda-activities-meal = Meal while we count
agenda-activities-choice = The choice, and why it came out that way
agenda-activities-concrete = Turn the idea into an activity
agenda-activities-owner = Who takes the lead?
agenda-activities-status = How far have we come? The owners report

## Names of fields.

field-track = For whom
field-date = Date
field-starts = Starts
field-ends = Ends
field-place = Place
field-facilitator = Facilitator
field-question = The question of the evening
field-notes = Notes
field-workshop = Workshop
field-minutes = Minutes
field-agendaTitle = Agenda item
field-agenda = Agenda
field-headcount = Number who came

noun-session = The evening
