### What a participant meets, on the phone as on the screen: what is asked, and what can go wrong. It lies by itself, for
### the phone fetches only what it needs.

live-question-challenges = What makes it hard?
live-question-ideas = What is your idea?
live-question-vote = Which ideas should we take further?
live-question-evaluation = How was the evening?

error-not-now-evening-not-open = The evening is not open just now. Once it is opened on the computer, you can begin.
error-not-now-evening-paused = There is a break just now. What you have written stays until you go on.
error-not-now-task-paused = The task rests just now. What you have written stays until it opens again.
error-not-now-task-closed = The task is closed, so nothing more can be added. Ask whoever leads the evening if you miss something.
error-not-now-each-for-oneself = The table’s phone writes cards. Everyone votes and answers for themselves: on their own phone, on the tablet, or with whoever leads the evening.
error-not-now-phone-unknown = This phone has not joined the evening. Point the camera at the code on the screen, or type the code.
error-not-now-ticket-unknown = The code fits no ticket. Look at the ticket and try again.
error-not-now-ticket-void = The ticket is no longer valid. Ask whoever leads the evening for a new one.
error-not-now-group-needed = First choose who you come as.
error-not-now-table-needed = First type which table you are at.
error-not-now-already-answered = The questionnaire has been answered from here already. Thank you.
error-not-now-already-voted = That ticket has voted already. Say so if you want to replace its ballot.
error-not-now-ballot-idea = One of the ideas is no longer part of the vote. Look through the ballot and send it again.
error-not-now-phones-busy = Many are trying to come in at once. Wait a moment; the phone will try again.
error-not-now-join-code = The code does not fit. Look at the screen again and try once more.
