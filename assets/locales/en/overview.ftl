### The overview: where are we, what is next, and what do people say.

overview-title = Where are we?
overview-title-new = Welcome to the project

overview-morning = Good morning.
overview-day = Hello.
overview-evening-greeting = Good evening.
overview-today = Today you meet for { $workshop }.
overview-some-late =
    { $count ->
        [one] One thing is overdue.
       *[other] { $count } things are overdue.
    }
overview-days-to =
    { $days ->
        [one] Tomorrow you meet for { $workshop }.
       *[other] { $days } days to { $workshop }.
    }
overview-some-missing =
    { $count ->
        [one] There is one thing to take up.
       *[other] There are { $count } things to take up.
    }
overview-all-well = Everything is on track.

## The process.

overview-pace-done = (done)
overview-pace-here = (this is where you are)
overview-pace-ahead = (to come)
overview-no-date = No date yet
overview-participants =
    { $count ->
        [one] 1 participant
       *[other] { $count } participants
    }
overview-activities =
    { $count ->
        [one] 1 activity
       *[other] { $count } activities
    }
overview-trying =
    { $count ->
        [one] 1 in test
       *[other] { $count } in test
    }

## What is next. The name comes first, then the rest.

overview-next = What is next
overview-nothing-next = Nothing is missing right now.
overview-all = Show all { $count }
overview-fewer = Show fewer
overview-do-about = { $deed }: { $name }
overview-evening = { $workshop } · { $track }
overview-late =
    { $days ->
        [one] 1 day overdue
       *[other] { $days } days overdue
    }
overview-ahead =
    { $days ->
        [0] today
        [one] tomorrow
       *[other] in { $days } days
    }

overview-next-session-open = is under way
overview-do-session-open = Go to the evening
overview-next-session-today = is today
overview-do-session-today = Open the evening
overview-next-session-ahead = is the next evening
overview-do-session-ahead = See the agenda
overview-next-overdue = · { $step }
overview-detail-overdue = Was due { $day }
overview-do-overdue = Follow up
overview-next-due = · { $step }
overview-detail-due = By { $day }
overview-do-due = Open
overview-next-no-cards = has no cards yet
overview-do-no-cards = Type in cards
overview-next-no-evaluation = lacks its evaluation
overview-do-no-evaluation = Type in sheets
overview-next-no-owner = has no owner
overview-detail-no-owner =
    { $count ->
        [0] Nobody has taken it on yet
       *[other] Got { activities-dots } in the vote
    }
overview-do-no-owner = Find an owner
overview-next-no-next-step = has no next step
overview-detail-no-next-step = What is the first thing to happen now?
overview-do-no-next-step = Write it
overview-name-tied-choice =
    { $count ->
        [one] 1 idea
       *[other] { $count } ideas
    }
overview-next-tied-choice = are tied and wait for a decision
overview-do-tied-choice = Decide
overview-name-no-choice = The ideas
overview-next-no-choice = have not been chosen among
overview-detail-no-choice = { $count } idea cards to choose from
overview-do-no-choice = Choose ideas
overview-next-no-counts =
    { $count ->
        [0] has not been counted
       *[other] is being counted
    }
overview-detail-no-counts = Vote { $day }
overview-do-no-counts = Count
overview-name-no-activity = { $count } chosen ideas
overview-next-no-activity =
    { $count ->
        [one] has been chosen but is not an activity yet
       *[other] have not become activities yet
    }
overview-do-no-activity = Make it an activity
overview-next-not-planned = is not planned
overview-do-not-planned = Plan it
overview-next-agenda-too-long =
    { $count ->
        [one] has 1 minute too much on its agenda
       *[other] has { $count } minutes too much on its agenda
    }
overview-do-agenda-too-long = Fix the agenda
overview-next-agenda-empty = has no agenda
overview-do-agenda-empty = Make the agenda
overview-next-nobody-invited = has nobody invited
overview-do-nobody-invited = Invite

## From card to activity, and what participants say.

overview-flow = From card to activity
overview-flow-more = Follow the thread
overview-count-challenges =
    { $count ->
        [one] challenge
       *[other] challenges
    }
overview-count-themes =
    { $count ->
        [one] theme
       *[other] themes
    }
overview-count-ideas =
    { $count ->
        [one] idea
       *[other] ideas
    }
overview-count-chosen = chosen
overview-count-activities =
    { $count ->
        [one] activity
       *[other] activities
    }
overview-heard = Participants say
overview-heard-n = (n = { $count })
overview-heard-none = Once at least five have answered the evaluation, this says whether people feel heard.
overview-heard-more = See the evaluation

## A new project.

overview-setup = A good start
overview-setup-text = Three things, and you are ready for the first evening.
overview-setup-done = Done
overview-setup-session = Plan the first evening
overview-setup-session-why = Date, place, and an agenda that is made for you.
overview-setup-session-do = Plan
overview-setup-details = Tell what the project is for
overview-setup-details-why = Purpose and target group. They are used again when you write your case.
overview-setup-details-do = Tell
overview-setup-people = Write down who is to take part
overview-setup-people-why = Citizens, volunteers, staff, researchers and politicians on equal footing.
overview-setup-people-do = Write down
overview-how = How it goes
overview-how-mapping = You write what stands in the way and gather the cards in themes.
overview-how-ideas = You think of ideas that answer the challenges, and vote on them.
overview-how-activities = The chosen ideas get an owner and a first step.
overview-how-trials = You try things out, adjust them, and keep what works.
