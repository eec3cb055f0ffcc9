### Temaer: kolonnerne på væggen i workshop 1.

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-themes-add = tilføj et tema
step-themes-save = ret et tema
step-themes-move = flyt et tema
step-themes-remove = fjern et tema
step-themes-merge = læg to temaer sammen

## Kolonnerne.

themes-new = Nyt tema
themes-new-hint = Når I ser noget, der hører sammen: Træk kortene hertil, og giv temaet et navn.
themes-create = Opret temaet
themes-make = Opret temaet „{ $title }“
themes-with-cards =
    { $count ->
        [one] Kortet kommer med det samme.
       *[other] De { $count } kort kommer med det samme.
    }
themes-title = Temaets navn
themes-note = Hvad handler det om?
themes-note-hint = En sætning, så alle forstår temaet på samme måde.
themes-menu = Temaet „{ $title }“
themes-edit = Ret temaet
themes-left = Flyt til venstre
themes-right = Flyt til højre
themes-remove = Fjern temaet
themes-remove-title = Fjern temaet „{ $title }“?
themes-remove-cards =
    { $count ->
        [one] Kortet falder tilbage til „Uden tema“.
       *[other] De { $count } kort falder tilbage til „Uden tema“.
    }
themes-removed = Temaet „{ $title }“ er fjernet.
themes-merge = Læg sammen med …
themes-merge-title = Læg „{ $title }“ sammen med et andet tema
themes-merge-what =
    { $count ->
        [0] Temaets beskrivelse følger med.
        [one] Kortet og temaets beskrivelse følger med.
       *[other] De { $count } kort og temaets beskrivelse følger med.
    }
themes-merge-into = Læg sammen med
themes-merge-do = Læg sammen
themes-merged = „{ $title }“ er lagt sammen med „{ $into }“.
