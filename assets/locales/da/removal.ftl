### At slette noget, som andet hænger sammen med: hvad der sker med resten.

removal-title = Slet „{ $name }“?
removal-undoable = Du kan fortryde det bagefter.
removal-removed = Bliver også slettet
removal-unlinked = Bliver stående, men er ikke længere knyttet hertil
removal-keep = Behold
removal-do = Slet

reference-person =
    { $count ->
        [one] 1 person
       *[other] { $count } personer
    }
reference-attendance =
    { $count ->
        [one] 1 fremmøde
       *[other] { $count } fremmøder
    }
reference-agenda_item =
    { $count ->
        [one] 1 programpunkt
       *[other] { $count } programpunkter
    }
reference-headcount = Optælling af de fremmødte
reference-organisation =
    { $count ->
        [one] 1 organisation
       *[other] { $count } organisationer
    }
