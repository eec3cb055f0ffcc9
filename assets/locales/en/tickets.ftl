### Tickets: one seat, one code, one ballot.

tickets-title = Tickets
tickets-summary = { $valid } valid · { $used } used
tickets-none = No tickets yet
tickets-none-text = With a ticket at each seat the phone knows the group, and nobody can vote twice. The evening works without them too.
tickets-codes-gone = The codes stand on the paper alone. If a ticket is lost, issue it again: the old one stops being valid.
tickets-number = No.
tickets-person = Person
tickets-state = State
tickets-deeds = Actions
tickets-more = More about ticket { $number }
tickets-reissue = Issue again and print
tickets-void = Make void
tickets-voided = Ticket { $number } is no longer valid.
tickets-is-void = Void since { $time }
tickets-is-used = Used
tickets-is-free = Not used
tickets-issue = Make tickets
tickets-issue-text = How many seats are there for each group? A few extra do no harm.
tickets-for-anybody = Without a group
tickets-count = Number of tickets: { $group }
tickets-count-wrong = A number up to 500
tickets-by-name =
    { $count ->
        [one] By name too, for the 1 on the list
       *[other] By name too, for the { $count } on the list
    }
tickets-by-name-hint = The name stands on the ticket, so that it can lie ready at the seat.
tickets-issue-do =
    { $count ->
        [one] Make 1 ticket
       *[other] Make { $count } tickets
    }
tickets-paper =
    { $count ->
        [one] 1 ticket is ready to print
       *[other] { $count } tickets are ready to print
    }
tickets-paper-text = Print them now. The codes can be read only here: once you go on, nobody can find them again, not in the project file either.
tickets-paper-address = The QR code leads to
tickets-paper-address-hint = The QR code works only if the computer has the same address on the evening. The code beside it always works.
tickets-paper-no-qr = No QR, code only
tickets-paper-print = Print
tickets-paper-done = Done
tickets-paper-sheet = Sheet { $number }
tickets-paper-code = Your code
tickets-paper-qr = QR code of the ticket
tickets-paper-how = Point the camera at the code on the screen, then type your own code. Without a phone: show the ticket to whoever leads the evening.
tickets-paper-how-qr = Point your phone’s camera at the QR code, or type the code. Without a phone: show the ticket to whoever leads the evening.
tickets-paper-number = No. { $number }
