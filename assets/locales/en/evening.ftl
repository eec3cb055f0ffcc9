### The evening, live: the agenda with its clock, what is coming in now, the phones and the screen.

rail-live = The evening, live

live-name = The evening, live
live-title = { $session } · The evening, live
live-start = Start the evening
live-go-on = Go to the evening
live-look-at = Look at the evening
live-none = No evenings yet
live-none-text = Plan the first evening, and it can be run from here.
live-not-open = Ready to open the evening?
live-not-open-text = Open in good time, and get the screen and the phones ready. The clock does not run until you begin the first agenda item.
live-open = Open the evening
live-closed = The evening is closed
live-closed-text = Everything that came in is saved in the project. If it was closed too early, you can open it again.
live-open-again = Open the evening again
live-see-what-came =
    { $workshop ->
        [mapping] See the challenges
        [ideas] See the idea cards
       *[activities] See the activities
    }
live-close = Close the evening
live-back = To the project
live-more = More about the evening
live-save = Save

## The agenda

live-agenda = Tonight’s agenda
live-agenda-none = The evening has no agenda. That is fine: the tasks work without one.
live-agenda-plan = Make an agenda
live-agenda-ends = end (planned { $planned })
live-agenda-done = held
live-agenda-skipped = left out
live-agenda-minutes = { $minutes } min
live-agenda-minutes-given =
    { $more ->
        [yes] { $minutes } min, { $given } of them added
       *[no] { $minutes } min, shorter than planned
    }
live-agenda-go = Go to: { $title }
live-agenda-move = Move agenda items
live-agenda-move-text = Move what is left. The times follow.
live-agenda-move-done = Done
live-agenda-moved = { $title } is now number { $place } of those left.
live-behind = { $minutes } min behind · ends { $ends }
live-ahead = { $minutes } min ahead · ends { $ends }
live-on-time = You are on time
live-catch-up = Catch up
live-catch-up-text =
    { $minutes ->
        [one] You are 1 minute behind. What is left can be made a little shorter, so that you end on time.
       *[other] You are { $minutes } minutes behind. What is left can be made shorter, so that you end on time.
    }
live-catch-up-now = Now
live-catch-up-then = Then
live-catch-up-keep = Leave alone
live-catch-up-keep-item = Leave alone: { $title }
live-catch-up-enough = Then you end at { $ends }.
live-catch-up-short = Then you end at { $ends }, still { $minutes } min late. You could leave an item out.
live-catch-up-do = Catch up { $minutes } min
live-caught-up =
    { $minutes ->
        [one] 1 minute has been caught up.
       *[other] { $minutes } minutes have been caught up.
    }

## The clock

live-left = Time left
live-over = Over time
live-paused = Pause
live-before = Begins
live-through = The agenda is through
live-begin = Begin: { $title }
live-next = Next: { $title }
live-finish = End the agenda
live-previous = Back to: { $title }
live-skip = Leave out: { $title }
live-more-time = +{ $minutes } min
live-less-time = Give { $minutes } minutes less
live-time-more = More about the time
live-pause = Pause
live-resume = Go on
live-pause-key = space

## The tasks

live-kind-challenges = Write challenges
live-kind-ideas = Write idea cards
live-kind-vote = Vote
live-kind-evaluation = Evaluate the evening
live-ask-challenges = Participants can write challenges on their phones as soon as you open it.
live-ask-ideas = Participants can write idea cards on their phones as soon as you open it.
live-ask-vote = Participants can vote on their phones as soon as you open it. Each participant has one ballot.
live-ask-evaluation = Participants get the questionnaire on their phones. The answers are anonymous.
live-ask = Open the task
live-task-none = What should the participants do?
live-task-none-text = Open a task, and it appears on the phones and on the screen.
live-task-open = Open · { $kind }
live-task-resting = Resting · { $kind }
live-task-rest = Let it rest
live-task-go-on = Open again
live-task-close = Close the task
live-task-close-kind = Close: { $kind }
live-task-closed = “{ $kind }” is closed.
live-task-more = More about the task
live-task-also = Also open: { $kind }
live-task-also-open = Open as well: { $kind }
live-task-also-resting = Resting: { $kind }
live-task-word = Change the question
live-task-question = The question
live-task-question-hint = It stands on the phones and in large letters on the screen.

## Vote and evaluation

live-vote-round = Voting round
live-vote-round-option =
    { $ideas ->
        [one] { $title } (1 idea)
       *[other] { $title } ({ $ideas } ideas)
    }
live-vote-no-round = There is no open voting round yet. Make one, and choose which ideas one can vote for.
live-vote-voted =
    { $may ->
        [one] of 1 participant has voted
       *[other] of { $may } participants have voted
    }
live-vote-count-by-hand = Count votes from paper
live-vote-interim = Show the standing on the screen while people vote
live-vote-interim-hint = The hall sees the order once at least 5 have voted, but no numbers. Otherwise it only sees how many have voted.
live-vote-close = Close the vote
live-vote-close-text = Then nobody can vote any more. Nobody can see who voted what, so it cannot be opened again.
live-vote-close-shows = Show the result on the screen at once
live-evaluation-in =
    { $may ->
        [one] of 1 participant has answered
       *[other] of { $may } participants have answered
    }
live-evaluation-type = Type in answers from paper
live-ballot = Vote for somebody without a phone
live-ballot-text = The code stands on the ticket. Each ticket has one ballot, whichever way it is cast.
live-ballot-code = Code on the ticket
live-ballot-code-hint = Capitals and blanks do not matter.
live-ballot-choose-group = Choose a group
live-ballot-left-dots =
    { $count ->
        [0] All dots are given
        [one] 1 dot left
       *[other] { $count } dots left
    }
live-ballot-left-approval =
    { $given ->
        [0] No ticks yet
        [one] 1 tick set
       *[other] { $given } ticks set
    }
live-ballot-left-score = { $given } of { $all } ideas answered. An idea without an answer counts as “Not at all”.
live-ballot-left-ranking =
    { $count ->
        [0] The order is complete.
       *[other]
            { $given ->
                [0] Press the best idea first.
                [one] { $given } of { $all } chosen. Now press the second best.
               *[other] { $given } of { $all } chosen. Press the next one.
            }
    }
live-ballot-fewer = One dot fewer: { $name }
live-ballot-more = One dot more: { $name }
live-ballot-do = Cast the ballot
live-ballot-replace = Replace the first ballot
live-ballot-cast = The ballot has been cast.

## What comes in

live-cards =
    { $count ->
        [one] 1 card
       *[other] { $number } cards
    }
live-cards-minute = { $count } in the last minute
live-cards-in = Cards that have come in
live-cards-which = Which cards are shown
live-cards-all = All
live-cards-loose = Without a theme
live-cards-hidden = Hidden ({ $count })
live-cards-none = The cards come here
live-cards-none-text = What participants write appears here at once. You can write for them too.
live-cards-none-left = No cards here
live-cards-none-left-text = Choose “All” to see the rest.
live-cards-newest = These are the { $count } newest. The rest hang on the wall.
live-card-table = table { $table }
live-card-now = now
live-card-seconds = { $count } s
live-card-minutes = { $count } min
live-source-typed = typed here
live-source-phone = from a participant
live-source-helped = for a participant
live-card-hide = Hide from the hall
live-card-show = Show again
live-card-correct = Correct a slip
live-card-correct-text = Correct only what is plainly a slip. The original is kept.
live-card-says = The card
live-card-original = As it came in:
live-card-as-it-was = Put back to that
live-corrected = The card is corrected. The original is kept.
live-card-keys = Arrow keys walk between cards · h hides · Enter corrects
live-card-keys-mapping = Arrow keys walk between cards · 1–9 puts in a theme · 0 takes out · + new theme · h hides · Enter corrects
live-themes = Themes
live-themes-count =
    { $count ->
        [one] 1 theme
       *[other] { $count } themes
    }
live-theme-hang = Put the card in “{ $theme }”
live-theme-new = New theme
live-theme-new-with = Its first card is “{ $text }”.
live-theme-title = The theme’s name
live-theme-add = Add the theme
live-write = Write a card
live-write-challenge = Write a challenge and press Enter
live-write-idea = Write an idea and press Enter
live-write-add = Add
live-write-close = Close the field
live-write-helped = For a participant without a phone
live-write-code = Code on their ticket, if they have one
live-written = “{ $text }” is saved.

## The phones

live-side = Phones and screen
live-safe = Everything is saved on this computer. The internet is not used.
live-phones = Phones
live-phones-missing = Phones cannot take part here. Write for the participants with “Write a card”.
live-phones-no-network = The computer is not on any network. Connect it to the venue’s Wi-Fi or a phone’s hotspot, and participants’ phones can take part. The evening works without them too.
live-phones-text = Phones on the same network can take part. Nothing goes over the internet.
live-phones-address = Network
live-phones-choose = Choose a network
live-phones-choose-first = Choose the network that the participants’ phones are on.
live-phones-tickets-only = With a ticket only
live-phones-open = Open for phones
live-phones-close = Close for phones
live-phones-code = Code
live-phones-by-ticket = With a ticket only. The code stands on the ticket.
live-phones-qr = QR code to the evening
live-phones-connected =
    { $count ->
        [one] 1 connected
       *[other] { $count } connected
    }
live-phones-more = More about the phones
live-phones-none-yet = No phone has come through yet. Try with your own.
live-phones-unreachable = The computer has changed network. Choose the new one, and a new code comes on the screen. What participants have written stays on their phones meanwhile.
live-phones-interrupted = Phones could take part, but the computer has come on to another network. Choose the new one, and open again. What participants have written stays on their phones meanwhile.
live-phones-refused = { $count } attempts with a wrong code were refused.
live-phones-or-type = Or go to { $address } and type
live-network-wireless = Wi-Fi · { $address }
live-network-wired = Cable · { $address }
live-network-virtual = VPN or virtual ({ $card }) · { $address }
live-network-unknown = { $card } · { $address }
live-wifi = The venue’s Wi-Fi
live-wifi-text = Type name and password once. Then the screen shows a code that puts phones on the network.
live-wifi-name = The network’s name
live-wifi-password = Password
live-wifi-name-hint = Exactly as it is called, with capitals and small letters.
live-wifi-password-hint = Leave it empty if the network is open.
live-wifi-qr = QR code to the network
live-wifi-save = Save the network
live-tablet = Shared tablet
live-tablet-text = Put a tablet on a shared table. After each participant somebody presses “Next person”, and nothing is left behind.
live-tablet-qr = QR code that makes a tablet shared
live-table = The table’s phone
live-table-text = One phone writes for everybody at the table. Each card has its own group. Voting and evaluating is up to each of them.
live-table-qr = QR code that makes a phone the table’s
live-turnout = Who has joined
live-turnout-challenges = Have written
live-turnout-ideas = Have written
live-turnout-vote = Have voted
live-turnout-evaluation = Have answered
live-turnout-of = { $active } of { $may }
live-turnout-joined = { $group }: { $joined } have joined
live-turnout-row = { $group }: { $active } of { $may }. { $done } are done
live-turnout-done =
    { $count ->
        [one] 1 has said that they are done.
       *[other] { $count } have said that they are done.
    }

## The screen

live-screen = Screen
live-screen-open = Open the screen
live-screen-close = Close the screen
live-screen-move = Move to the other display
live-screen-how = Drag the window to the projector and press F for full screen.
live-screen-shows = What the screen shows
live-screen-now = The screen shows now: { $title } { $line }
live-view-welcome = Welcome
live-view-task = The task
live-view-themes = Themes
live-view-result = Result
live-view-rules = The rules
live-view-choice = The choice
live-view-thanks = Thanks
live-show = Show on the screen
live-shown = It is on the screen now, and on phones.

step-live-retime = catch up time

field-tickets = Number of tickets

## Hidden cards, when one looks for them later.

hidden-cards = Hidden ({ $count })
hidden-title = Hidden cards
hidden-text = They are kept and do not hang on the wall. Show a card again, and it hangs where it hung.
