### The participant's page on the phone: large, calm sentences. Only what the phone needs is here; the page must be small.

## Top and bottom

phone-line-connecting = Connecting
phone-line-connected = Connected
phone-line-lost = Cut off
phone-who-table = table { $number }
phone-who-ticket = Ticket { $number }
phone-text-larger = Larger text
phone-text-normal = Normal text
phone-time-left = { $time } left
phone-time-up = Time is up. Just finish the last of it.

## Joining

phone-opening = Finding the evening …
phone-code-title = Join this evening
phone-code-title-ticket = Type the code on your ticket
phone-code-lead = Point your camera at the code on the big screen, or type the code here.
phone-code-lead-ticket = Point your camera at the code on your ticket, or type the code here.
phone-code = Code
phone-code-example = For example { $code }
phone-code-missing = Type the code first. It is on the big screen.
phone-code-go = Join
phone-out-kept = What you have written is still here and will be sent when you have joined again.
phone-already = You have already joined
phone-already-as = You have already joined as { $group }
phone-already-text = Do you want to carry on, or start afresh with the new code?
phone-already-go-on = Carry on where I was
phone-already-anew = Use the new code
phone-group-title = Who are you here as?
phone-group-next = Welcome. Who are you here as?
phone-group-lead = Everyone takes part on an equal footing. Choose what fits best.
phone-group-go = Continue as { $group }
phone-group-missing = First choose who you are here as.
phone-table-title = Which table are you at?
phone-table-lead = This phone writes for everyone at the table.
phone-table-number = Table number
phone-table-wrong = Type the table's number in digits, from 1 to 999.
phone-go-on = Continue

## When there is nothing to do

phone-nothing-title = Nothing for you to do right now
phone-nothing-text = Just put the phone down. The page changes by itself when it is time.
phone-rest-title = There is a break
phone-rest-text = The page changes by itself when you go on. What you have sent is still there.
phone-rest-written = You can go on writing. It can be sent when the break is over.
phone-closed-title = The task is closed
phone-closed-written = What you have written is still here, but it cannot be sent. Say it aloud, or ask whoever leads the evening.
phone-over-title = The evening is over
phone-over-text = Thank you for taking part. You can close this page.
phone-over-unsent = This was not sent in time
phone-over-anew = Join another evening
phone-now-challenges = You can write challenges now
phone-now-ideas = You can write idea cards now
phone-now-vote = You can vote now
phone-now-evaluation = You can say how the evening was now
phone-now-go-challenges = Write a challenge
phone-now-go-ideas = Write an idea card
phone-now-go-vote = Go to the vote
phone-now-go-evaluation = Answer the questions

## The connection

phone-lost-title = No connection to the computer
phone-lost-text = Just go on writing. It is kept here on the phone and sent by itself when the connection is back.
phone-lost-long = If it stays like this
phone-lost-wifi = Check that the phone is on the Wi-Fi shown on the big screen.
phone-lost-open = Leave this page open. What has not been sent yet is kept here.
phone-lost-address = If there is a new address on the big screen, type it here. Everything comes along.
phone-lost-address-label = New address
phone-lost-go = Go to the address
phone-moved-title = The computer has a new address
phone-moved-text = Press here to go on. What you have written comes along.
phone-moved-go = Go on
phone-moved-by-hand = If nothing happens, join the Wi-Fi shown on the big screen and type { $address } in your browser.

## Cards

phone-challenges-hint = One challenge at a time. Your name is not shown.
phone-card-send = Send the card
phone-card-missing = First write what is on your mind.
phone-card-group = Who is the card from?
phone-card-group-missing = First choose who the card is from.
phone-card-fix = Change the card
phone-card-fix-short = Change
phone-card-save = Save the change
phone-card-cancel = Never mind
phone-card-delete = Delete the card
phone-card-undo-fix = Drop the change
phone-cards-own =
    { $count ->
        [one] Your card
       *[other] Your { $count } cards
    }
phone-cards-table =
    { $count ->
        [one] The table's card
       *[other] The table's { $count } cards
    }
phone-done = I am done
phone-done-thanks = Thank you! You are marked as done. If you think of more, just write it.

phone-idea-send = Send the idea card
phone-idea-name = What is it called?
phone-idea-missing = First write what the idea is called.
phone-idea-description = How does it work?
phone-idea-description-hint = Write it the way you would tell it.
phone-idea-optional = If you do not know, just go on.
phone-idea-target = Who is it for?
phone-idea-target-hint = For example “newcomers with a bad back”
phone-idea-needs = What does it take?
phone-idea-needs-hint = For example people, a room, transport
phone-idea-answers = What does the idea answer?
phone-idea-answers-lead = Tick the challenges it can help with. You may skip this.
phone-pick-count =
    { $count ->
        [0] None chosen yet
        [one] 1 chosen
       *[other] { $count } chosen
    }
phone-pick-search = Search for a word
phone-pick-hits =
    { $count ->
        [0] No challenge fits. Try a shorter word.
        [one] 1 challenge fits
       *[other] { $count } challenges fit
    }
phone-pick-more = { $count } more. Type more to find them.
phone-pick-no-theme = Without a theme
phone-pick-theme =
    { $picked ->
        [0] { $count } cards
       *[other] { $count } cards, { $picked } chosen
    }

phone-next = Next
phone-back = Back
phone-skip = Skip
phone-step = Step { $at } of { $of }

## How what one has sent is doing

phone-progress-saved = Saved on the computer
phone-progress-sending = Sending …
phone-progress-waiting = Waiting for connection – will be sent
phone-progress-paused = Waiting for the break to end – will be sent
phone-progress-refused = Not saved
phone-told-card = The card is saved on the computer.
phone-told-correct = The change is saved on the computer.
phone-told-ballot = Your vote is saved on the computer.
phone-told-answers = Your answers are saved on the computer.
phone-told-done = You are marked as done.

## Dots

phone-vote-title-dots =
    { $count ->
        [one] Give your dot
       *[other] Give your { $count } dots
    }
phone-vote-title-approval = Tick the ideas you are for
phone-vote-title-score = How much do you want to go on with each idea?
phone-vote-title-ranking =
    { $count ->
        [one] Choose the best idea
       *[other] Choose the { $count } best, in order
    }
phone-vote-lead-dots = At most { $limit } for one idea. Nobody can see how you vote.
phone-vote-lead-approval =
    { $limit ->
        [one] You can set 1 tick. Nobody can see how you vote.
       *[other] You can set up to { $limit } ticks. Nobody can see how you vote.
    }
phone-vote-lead-free = Set as many as you like. Nobody can see how you vote.
phone-vote-lead-score = An idea that you skip counts as “Not at all”. Nobody can see how you vote.
phone-vote-lead-ranking =
    { $limit ->
        [one] Press the idea you like best. Nobody can see how you vote.
       *[other] Press the best one first, then the second best, and so on. Press again to undo. Nobody can see how you vote.
    }
phone-vote-more = Read more
phone-vote-fewer = Take a dot from { $idea }
phone-vote-another = Give a dot to { $idea }
phone-vote-given =
    { $count ->
        [0] no dots
        [one] 1 dot
       *[other] { $count } dots
    }
phone-vote-left-dots =
    { $count ->
        [0] All dots are given
        [one] 1 dot left
       *[other] { $count } dots left
    }
phone-vote-left-approval =
    { $count ->
        [0] All ticks are set
        [one] 1 tick left
       *[other] { $count } ticks left
    }
phone-vote-left-free =
    { $given ->
        [0] No ticks yet
        [one] 1 tick
       *[other] { $given } ticks
    }
phone-vote-left-score =
    { $count ->
        [0] You have answered for all ideas
       *[other] { $given } of { $all } ideas answered
    }
phone-vote-left-ranking =
    { $count ->
        [0] The order is complete
       *[other]
            { $given ->
                [0] Press the best one
                [one] { $given } of { $all } chosen. Press the second best
               *[other] { $given } of { $all } chosen
            }
    }
phone-vote-missing-dots = Give at least one dot first. Press plus at an idea.
phone-vote-missing-approval = Set at least one tick first. Press an idea.
phone-vote-missing-score = Answer for at least one idea first.
phone-vote-missing-ranking = Choose at least one idea first. Press the best one.
phone-vote-full-dots = All dots are given. Take one from another idea first.
phone-vote-full-approval = All ticks are set. Take another one away first.
phone-vote-full-score = You have answered for all ideas.
phone-vote-full-ranking = The order is complete. Press a chosen idea to take it out.
phone-score-0 = Not at all
phone-score-1 = A little
phone-score-2 = Somewhat
phone-score-3 = Very much
phone-rank-number = number
phone-rank-up = Move { $idea } one place up
phone-vote-not-yours-title = This time others vote
phone-vote-not-yours = You are here as { $group }, and that group has no ballot in this vote.
phone-vote-not-yours-who = It is { $groups } who vote.
phone-vote-not-yours-then = You need not do anything. When the vote is closed, you can see the result on the screen.
phone-vote-review = Look your vote through
phone-vote-keep = Keep my vote
phone-vote-hand-in = Hand in the vote
phone-vote-table = Everyone has a vote of their own. Vote on your own phone, on the tablet, or with whoever leads the evening.
phone-review-title = Is this right?
phone-review-lead-dots = This is how you have given your dots.
phone-review-lead-approval = These are the ideas you are for.
phone-review-lead-score = This is how you have answered.
phone-review-lead-ranking = The best is at the top. Press the arrow to move an idea up.
phone-review-left-dots =
    { $count ->
        [one] You have 1 dot left. You may leave it.
       *[other] You have { $count } dots left. You may leave them.
    }
phone-review-left-approval =
    { $count ->
        [one] You have 1 tick left. You may leave it.
       *[other] You have { $count } ticks left. You may leave them.
    }
phone-review-left-score =
    { $count ->
        [one] You have skipped 1 idea. It counts as “Not at all”.
       *[other] You have skipped { $count } ideas. They count as “Not at all”.
    }
phone-review-left-ranking =
    { $count ->
        [one] You can choose 1 more idea. You may leave it.
       *[other] You can choose { $count } more ideas. You may leave it.
    }
phone-cast-title = Thank you for your vote
phone-cast-waiting = Your vote is on its way
phone-cast-refused = Your vote is not saved
phone-cast-lead = You can change it as long as the vote is open.
phone-cast-change = Change the vote

## The questionnaire

phone-evaluation-several = You can choose several.
phone-evaluation-required = Please answer this one. If you would rather not, skip it.
phone-evaluation-secret = Nobody can see who answered what.
phone-evaluation-group = Who are you answering as?
phone-evaluation-group-lead = It shows whether everyone feels heard. If you are few, you are counted together with others.
phone-evaluation-no-group = I would rather not say
phone-evaluation-whole = Show all questions on one page
phone-evaluation-one = Show one question at a time
phone-evaluation-look = Is this right?
phone-evaluation-look-lead = Look your answers through. You cannot change them afterwards.
phone-evaluation-unanswered = Not answered
phone-evaluation-send = Send my answers
phone-evaluation-thanks = Thank you for your answers
phone-evaluation-take-up = Look the answers through again
phone-evaluation-table = Everyone has a form of their own. Answer on your own phone, on the tablet or on paper.

## What became of one's cards

phone-paths-open = What became of your cards?
phone-paths-open-table = What became of the table’s cards?
phone-paths-lead = Follow each card from when you wrote it to what has happened since.
phone-paths-looking = Finding your cards …
phone-paths-again = Try again
phone-paths-none = We find no cards from you here
phone-paths-none-text = If you wrote on another phone or on paper, ask the facilitator. There is a list of all cards.
phone-paths-wrote = Written on { $day }
phone-paths-wrote-idea = Your idea of { $day }
phone-paths-became = On the wall it now says
phone-paths-theme = Hangs under the theme
phone-paths-idea = An idea answers it
phone-paths-own = How the idea fared
phone-paths-activity = It became an activity
phone-paths-waiting = The card is saved. It has not been put under a theme yet.
phone-paths-points =
    { $way ->
        [approval]
            { $count ->
                [one] 1 tick
               *[other] { $count } ticks
            }
        [score] 
            { $count ->
                [one] 1 point
               *[other] { $count } points
            }
        [ranking] 
            { $count ->
                [one] 1 point
               *[other] { $count } points
            }
       *[dots]
            { $count ->
                [one] 1 dot
               *[other] { $count } dots
            }
    }
phone-paths-chosen =
    { $points ->
        [none] Chosen
       *[other] Chosen with { $points }
    }
phone-paths-parked =
    { $points ->
        [none] Not chosen this time. The idea is kept.
       *[other] Got { $points }. Not chosen this time, but the idea is kept.
    }
phone-paths-tied =
    { $points ->
        [none] Equal with other ideas. It has not been settled yet.
       *[other] Got { $points } and is equal with other ideas. It has not been settled yet.
    }
phone-paths-undecided = No ideas have been chosen yet
phone-paths-reason = Reason: { $reason }
phone-paths-owner = Owner: { $owner }
phone-paths-no-owner = It has no owner yet
phone-paths-state-concretise = Being planned
phone-paths-state-ready = Ready to be tried out
phone-paths-state-testing = Being tried out now
phone-paths-state-adjusting = Being adjusted after the trial
phone-paths-state-kept = Goes on
phone-paths-state-stopped = Stopped

## The shared tablet

phone-next-person = Next person
phone-next-person-sending = One moment. The last of it is on its way to the computer.
phone-next-person-unsent = There is something here that has not been sent. If you pass the tablet on now, it is deleted.
phone-next-person-anyway = Delete it and pass the tablet on
phone-next-person-stay = Stay here

## Why something could not be done, told to a participant

phone-refused-unreachable = The phone cannot reach the computer right now. Check that it is on the right Wi-Fi. We keep trying.
phone-refused-card-off-wall = The card has been put together with others meanwhile, so it can no longer be changed. Tell whoever leads the evening.
phone-refused-session-not-mapping = Challenges belong to another evening. Ask whoever leads this one.
phone-refused-round-closed = The vote is closed. Ask whoever leads the evening if you were too late.
phone-refused-response-empty = Answer at least one question before you send.
