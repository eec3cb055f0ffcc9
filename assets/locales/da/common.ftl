### Ord, der bruges overalt.

common-product = Samskaber
common-required = (skal udfyldes)
common-close = Luk
common-cancel = Annullér
common-open = Åbn
common-undo = Fortryd
common-messages = Beskeder
common-today = i dag
common-yesterday = i går
common-calendar = Kalender
common-month-before = Forrige måned
common-month-after = Næste måned
common-date-example = fx 7. juni 2021
common-date-unclear = Den dato kan ikke forstås. Skriv for eksempel 7.6.2021 eller 7. juni.
common-time-example = fx 17.00
common-time-unclear = Det tidspunkt kan ikke forstås. Skriv for eksempel 17 eller 17.30.
common-show-all = Vis alle
common-create-new = Opret „{ $name }“
common-nothing-fits = Intet passer til det, du har skrevet.
common-type-more =
    { $count ->
        [one] Én til. Skriv mere for at finde den.
       *[other] { $count } til. Skriv mere for at finde dem.
    }

## Felternes navne, som de nævnes i fejlbeskeder.

field-title = Titel
field-municipality = Kommune
field-passphrase = Adgangskode
field-name = Navn
field-textSize = Tekststørrelse
field-path = Fil
field-folder = Mappe

## Hvad der er ændret, og hvad der stod før.

history-title = Hvad er der ændret?
history-added = Oprettet
history-removed = Slettet
history-changed = fra „{ $from }“ til „{ $to }“
history-nothing = ingenting
history-gone = noget, der er slettet siden
history-turned = (fortrudt eller gentaget)
