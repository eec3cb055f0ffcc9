### Sessions: when, where and for whom a workshop is held, and what happens during it.

workshop-mapping = Mapping
workshop-ideas = Ideas and wishes
workshop-activities = From ideas to activities

track-citizens = Citizens
track-citizens-hint = The citizens meet on their own first.
track-stakeholders = Stakeholders
track-stakeholders-hint = Associations, staff, researchers and politicians. Ideally with a few citizens who tell.
track-everyone = Everyone
track-everyone-hint = All groups together, on equal footing.

sessions-label = { $track } · { $day }
sessions-choose = Choose a session
sessions-new = New session
sessions-new-title = New session · { $workshop }
sessions-new-first = Most of it is filled in. You can change everything later.
sessions-new-later = Filled in as last time. Change what is different.
sessions-question-hint = What you ask that evening. It stands at the top of the screen.
sessions-with-agenda = Start with a ready-made agenda
sessions-with-agenda-hint = Three hours with a welcome, a meal, work at the tables and an evaluation.
sessions-make = Create the session
sessions-added = The session has been created.
sessions-open-plan = Agenda and attendance

agenda-welcome = Welcome, and who am I sitting with?
agenda-meal = Meal
agenda-coffee = Coffee
agenda-tables-tell = The tables report
agenda-they-said = What the others said: Some of them tell
agenda-evaluation = Evaluation and thanks for tonight
agenda-mapping-tell = Tell: How is it today?
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
agenda-activities-status = How far have we come? The owners tell

## Names of fields.

field-track = For whom
field-date = Date
field-starts = Starts
field-ends = Ends
field-place = Place
field-facilitator = Facilitator
field-question = The question of the evening

noun-session = The session
