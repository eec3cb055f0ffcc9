### Quick entry: card after card, while the hall speaks.

entry-how = Enter adds · Alt+number picks a group · Alt+↑↓ changes table
entry-group = Group
entry-no-group = No group
entry-no-group-short = none
entry-table = Table
entry-author = Said by
entry-nobody = Nobody in particular
entry-unsaved = Not saved yet.
entry-unsaved-old = Samskaber was closed before the card was saved.
entry-retry = Try again
entry-take-back = Edit the card

## Many lines at once.

entry-paste = Paste a list
entry-paste-how = Copy from Word, Excel or an e-mail. Each line becomes a card, and you see them before they are added.
entry-paste-here = Paste the text here
entry-paste-preview = See the cards
entry-paste-check = Each line becomes a card. Edit them, and untick those that should be left out.
entry-paste-all =
    { $count ->
        [one] { $count } line
       *[other] All { $count } lines
    }
entry-paste-line = Include line { $line }
entry-paste-text = Text of line { $line }
entry-paste-too-long = Too long: { $length } characters, with room for { $limit }. Shorten the line or leave it out.
entry-paste-there = Already there
entry-paste-add =
    { $count ->
        [one] Add { $count } card
       *[other] Add { $count } cards
    }
entry-added-many =
    { $count ->
        [one] { $count } card added.
       *[other] { $count } cards added.
    }
