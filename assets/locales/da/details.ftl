### Projektet: dets navn, formål og de felter, som en case skal bruge, og dets grupper.

details-title = Projekt
details-text = Alt gemmes, når du forlader et felt. Det meste bruges igen, når I skriver jeres case.
details-tab-about = Om projektet
details-tab-file = Filen og dens sikkerhed
details-what = Hvad og for hvem
details-how = Hvordan
details-name = Projektets navn
details-organisation = Organisering
details-hint-purpose = Hvad skal være anderledes bagefter?
details-hint-targetGroup = Hvem er det til gavn for?
details-hint-arena = Hvor foregår det?
details-hint-description = Hvad gør I, og hvad er der sket indtil nu?
details-hint-organisation = Hvem står bag, og hvem arbejder sammen?
details-hint-recruitment = Hvordan finder I dem, der skal være med?
details-hint-funding = Hvem betaler, og hvad dækker det?
details-hint-contacts = Hvem kan man spørge? Én på hver linje.
details-groups = Interessentgrupper
details-groups-text = Grupperne er på lige fod. Kald dem det, I plejer, og tilføj op til tre, hvis nogen mangler.
details-group-name = Gruppens navn
details-group-letters = To bogstaver
details-group-new = En gruppe mere
details-group-add = Tilføj
details-group-remove = Fjern { $name }
details-group-removed = „{ $name }“ er fjernet.

field-purpose = Formål
field-arena = Arena
field-periodFrom = Fra
field-periodTo = Til
field-recruitment = Rekruttering
field-funding = Økonomi
field-contacts = Kontakt
field-letters = To bogstaver

error-not-now-groups-full = Der er allerede tre ekstra grupper. Fjern en af dem, eller giv den et andet navn.
error-not-now-group-standard = De fem faste grupper kan ikke fjernes, men du kan kalde dem noget andet.

reference-challenge =
    { $count ->
        [one] 1 udfordring
       *[other] { $count } udfordringer
    }
