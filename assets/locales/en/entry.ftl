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
