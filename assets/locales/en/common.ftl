### Words used everywhere.

common-product = Samskaber
common-required = (required)
common-close = Close
common-cancel = Cancel
common-open = Open
common-undo = Undo
common-messages = Messages
common-today = today
common-yesterday = yesterday
common-calendar = Calendar
common-month-before = Previous month
common-month-after = Next month
common-date-example = e.g. 7 June 2021
common-date-unclear = That date is not clear. Write for example 7/6/2021 (day first) or 7 June.
common-time-example = e.g. 17:00
common-time-unclear = That time is not clear. Write for example 17 or 17:30.
common-show-all = Show all
common-create-new = Create “{ $name }”
common-nothing-fits = Nothing matches what you have typed.
common-type-more =
    { $count ->
        [one] One more. Type more to find it.
       *[other] { $count } more. Type more to find them.
    }

## The fields' names as error messages mention them.

field-title = Title
field-municipality = Municipality
field-passphrase = Passphrase
field-name = Name
field-textSize = Text size
field-path = File
field-folder = Folder

## What has been changed, and what it said before.

history-title = What has been changed?
history-added = Added
history-removed = Deleted
history-changed = from “{ $from }” to “{ $to }”
history-nothing = nothing
history-gone = something that has been deleted since
history-turned = (undone or redone)
