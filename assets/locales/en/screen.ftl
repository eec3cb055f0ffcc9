### The screen: what the hall sees.

screen-title = Screen
screen-waiting = We begin in a moment
screen-waiting-text = The screen follows when the evening is opened on the computer.
screen-welcome = Welcome
screen-join-wifi = Join the Wi-Fi
screen-join-network = Network
screen-join-password = Password
screen-join-open-network = no password
screen-join-scan = Point the camera at the code
screen-join-or = or go to
screen-join-code = code
screen-join-ticket = Type the code on your ticket
screen-join-none = No phone? Write on paper, or say it aloud.
screen-joined =
    { $count ->
        [one] 1 has joined
       *[other] { $count } have joined
    }
screen-left = left
screen-time-up = Time is up
screen-write = Join in: point the camera at the code, or go to
screen-unreachable = We are changing network. What you have written is still on your phone.
screen-cards-more =
    { $count ->
        [one] and 1 more card
       *[other] and { $count } more cards
    }
screen-cards-none = The first card comes here
screen-cards-here = { $number } cards
screen-themes = What you have written
screen-themes-none = The themes come here
screen-themes-more = +{ $count }
screen-themes-rest =
    { $count ->
        [one] and 1 more theme
       *[other] and { $count } more themes
    }
screen-vote-way =
    { $way ->
        [approval]
            { $count ->
                [0] Set ticks
                [one] Set 1 tick
               *[other] Set up to { $count } ticks
            }
        [score] Give each idea from 0 to 3
        [ranking]
            { $count ->
                [one] Choose the best
               *[other] Choose the { $count } best, in order
            }
       *[dots]
            { $count ->
                [one] You have 1 dot
               *[other] You have { $count } dots
            }
    }
screen-vote-options =
    { $way ->
        [dots]
            { $count ->
                [one] for 1 idea
               *[other] for { $count } ideas
            }
       *[other]
            { $count ->
                [one] · 1 idea
               *[other] · { $count } ideas
            }
    }
screen-vote-who = Only { $groups } vote
screen-vote-voted =
    { $count ->
        [one] has voted
       *[other] have voted
    }
screen-vote-of = of { $may } who can vote
screen-vote-secret = The votes are secret
screen-interim = The standing right now
screen-interim-tied = equal
screen-interim-order = Only the order is shown while people vote, so that the vote is secret.
screen-choice-none = The choice comes here
screen-result-none = The result comes here
screen-thanks = Thank you for tonight
screen-thanks-text = Everything you have written is saved.
screen-thanks-evaluate = Tell us how the evening was
screen-thanks-evaluate-text = The questionnaire is on your phone now. It is anonymous and takes a few minutes.
screen-thanks-in =
    { $count ->
        [one] 1 has answered
       *[other] { $count } have answered
    }
screen-paused = Pause
screen-paused-text = What you have written on your phone stays there.
screen-lost = The screen has lost touch with the computer. It comes back by itself.
screen-full = F: full screen
