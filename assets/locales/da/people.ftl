### Deltagere: personer og organisationer.

people-title = Deltagere
people-tab = Personer
people-add = Tilføj en person
people-add-short = Tilføj
people-name-hint = Navn, og tryk Enter
people-paste-hint = Du kan også indsætte en hel liste fra Word eller Excel.
people-added = { $name } er tilføjet.
people-added-alike = { $name } er tilføjet. Der er en anden med samme navn, så skriv gerne organisation på begge.
people-added-many =
    { $count ->
        [one] 1 person er tilføjet.
       *[other] { $count } personer er tilføjet.
    }
people-alike = Samme navn
people-empty = Ingen personer endnu
people-empty-text = Skriv et navn ovenfor, og tryk Enter. Har du allerede en liste, kan du indsætte den hele på én gang.
people-search = Søg i personer
people-none = Ingen passer
people-none-text = Prøv færre ord eller en anden gruppe.
people-show-all = Ryd søgningen
people-all = Alle
people-groupless = Uden gruppe
people-group-filter = Vis en gruppe
people-attendance = Fremmøde
people-contact = Kontakt
people-contactable = Kun dem, der må kontaktes
people-more = Mere om listen
people-legend = En prik for hver aften:
people-no-visits = Ikke inviteret til nogen aften
people-not-invited = Ikke inviteret
people-no-organisation = Ingen organisation
people-organisation-hint = Søg eller opret
people-traces = Har også del i
people-remove = Slet personen
people-removed = „{ $name }“ er slettet.
people-copy = Kopiér mailadresser på dem, der må kontaktes ({ $count })
people-copied =
    { $count ->
        [one] 1 mailadresse er kopieret. Sæt den ind som skjult modtager (Bcc).
       *[other] { $count } mailadresser er kopieret. Sæt dem ind som skjulte modtagere (Bcc).
    }
people-not-copied = Adresserne kunne ikke kopieres. Åbn personerne, og kopiér dem én for én.

consent-since = Sagde ja til at blive kontaktet { $date }
consent-not = Har ikke sagt ja til at blive kontaktet
consent-give = Notér et ja
consent-withdraw = Træk samtykket tilbage

paste-title =
    { $count ->
        [one] Tilføj 1 person
       *[other] Tilføj { $count } personer
    }
paste-text = Én person på hver linje. Se listen igennem, før de bliver tilføjet.
paste-group = Alle hører til
paste-list = Personer, der bliver tilføjet
paste-do =
    { $count ->
        [one] Tilføj 1 person
       *[other] Tilføj alle { $count }
    }

organisations-tab = Organisationer
organisations-add = Tilføj en organisation
organisations-name-hint = Organisationens navn, og tryk Enter
organisations-empty = Ingen organisationer endnu
organisations-empty-text = Foreninger, forvaltninger, forskning og fonde: Skriv et navn ovenfor, og tryk Enter.
organisations-search = Søg i organisationer
organisations-kind-filter = Vis en slags
organisations-all-kinds = Alle slags
organisations-kind-count = { $kind } ({ $count })
organisations-group-hint = Den gruppe, folk derfra oftest hører til.
organisations-add-person = Tilføj en person derfra
organisations-remove = Slet organisationen

role-none = Deltager
role-steering_group = Styregruppe
role-project_group = Projektgruppe
role-coordinator = Koordinator

kind-sports_association = Idrætsforening
kind-patient_association = Patientforening
kind-municipality = Kommune
kind-research = Forskning
kind-foundation = Fond
kind-company = Virksomhed
kind-other = Andet

## Felternes navne.

field-groupId = Gruppe
field-organisationId = Organisation
field-role = Rolle
field-email = E-mail
field-phone = Telefon
field-kind = Slags
field-contact = Kontakt
field-people = Personer

noun-person = Personen
noun-organisation = Organisationen
noun-group = Gruppen
