### Deleting something that other things belong to: what happens to the rest.

removal-title = Delete “{ $name }”?
removal-undoable = You can undo it afterwards.
removal-removed = Will be deleted too
removal-unlinked = Will stay, but no longer be tied to this
removal-keep = Keep
removal-do = Delete

reference-person =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
reference-attendance =
    { $count ->
        [one] 1 attendance
       *[other] { $count } attendances
    }
reference-agenda_item =
    { $count ->
        [one] 1 agenda item
       *[other] { $count } agenda items
    }
reference-headcount = The count of those who came
reference-organisation =
    { $count ->
        [one] 1 organisation
       *[other] { $count } organisations
    }
