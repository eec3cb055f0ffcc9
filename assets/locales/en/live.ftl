### The evening live: the agenda with its clock, the tasks, the screen, tickets and phones. The windows' words stand
### with their screens; here are the steps, the errors, and what goes when something is removed.

step-live-open = open the evening
step-live-close = close the evening
step-live-pause = pause
step-live-resume = go on with the evening
step-live-goTo = go to an agenda item
step-live-extend = change the time
step-live-ask = open a task
step-live-task = change a task
step-live-show = change what the screen shows
step-live-help = write a card for a participant
step-tickets-issue = make tickets
step-tickets-void = make a ticket void
step-tickets-reissue = make a ticket anew
step-challenges-hide = hide or show cards
step-ideas-hide = hide or show idea cards
step-votes-helped = vote for a participant

error-not-now-task-open = That task is open already.
error-not-now-no-agenda-item = The agenda is not under way. Start its first item first.
error-not-now-round-has-ballots = Participants have voted in this round, and nobody can see who voted what. Hence it cannot be opened again, nor removed while it is open.
error-not-now-undo-secret = That cannot be undone, because the participants' votes and answers are secret.
error-not-now-phones-missing = Phones cannot take part here.
error-not-now-phones-closed = Phones are not let in yet. Choose an address and open first.
error-not-now-phones-address = The computer no longer has that address. Choose another one and try again.
error-not-now-phones-port = Samskaber could not get onto the network. Another program is in the way. Close it and try again.

noun-page = The page

reference-evening = How the evening went
reference-agenda_course =
    { $count ->
        [one] How 1 agenda item went
       *[other] How { $count } agenda items went
    }
reference-live_task =
    { $count ->
        [one] 1 task of the evening
       *[other] { $count } tasks of the evening
    }
reference-ticket =
    { $count ->
        [one] 1 ticket
       *[other] { $count } tickets
    }
reference-participant =
    { $count ->
        [one] 1 participant on a phone or tablet
       *[other] { $count } participants on phones or tablets
    }
reference-device =
    { $count ->
        [one] 1 phone
       *[other] { $count } phones
    }
reference-contribution =
    { $count ->
        [one] 1 contribution from a participant
       *[other] { $count } contributions from participants
    }
reference-task_done =
    { $count ->
        [one] 1 participant who is done
       *[other] { $count } participants who are done
    }
reference-ballot =
    { $count ->
        [one] 1 ballot
       *[other] { $count } ballots
    }
reference-ballot_mark =
    { $count ->
        [one] 1 mark on a ballot
       *[other] { $count } marks on ballots
    }
