### Aktiviteter: valgte idéer gjort konkrete, med tovholder, næste skridt og tilstand.

## Tilstande, i tavlens rækkefølge.

state-concretise = Gøres konkret
state-ready = Klar
state-testing = Prøves af
state-adjusting = Justeres
state-kept = Fortsætter
state-stopped = Stoppet

## Fælles for siderne.

activities-new = Ny aktivitet
activities-new-text = En aktivitet bygger på en eller flere af de idéer, I har valgt.
activities-new-from = Hvilke idéer bygger den på?
activities-pick-one = Vælg mindst én idé.
activities-already = Er allerede: { $names }
activities-made = Aktiviteten er oprettet. Det, idéen sagde, er skrevet ind.
activities-removed = „{ $name }“ er slettet.
activities-remove = Slet aktiviteten
activities-gone = Aktiviteten er her ikke
activities-to-board = Til tavlen
activities-no-owner = Mangler tovholder
activities-no-next-step = Mangler et næste skridt
activities-missing-owner = Mangler tovholder
activities-missing-nextStep = Mangler næste skridt
activities-fill-owner = Find tovholder
activities-fill-nextStep = Skriv næste skridt
activities-next = Næste: { $step }
activities-late =
    { $days ->
        [one] 1 dag over tid
       *[other] { $days } dage over tid
    }
activities-due-in =
    { $days ->
        [0] i dag
        [one] i morgen
       *[other] om { $days } dage
    }
activities-dots =
    { $way ->
        [approval]
            { $count ->
                [one] 1 kryds
               *[other] { $count } krydser
            }
        [score] { $count } point
        [ranking] { $count } point
       *[dots]
            { $count ->
                [one] 1 prik
               *[other] { $count } prikker
            }
    }
activities-all-groups = alle grupper
activities-some-groups = { $groups } af { $all } grupper
activities-answers =
    { $count ->
        [one] svarer på 1 udfordring
       *[other] svarer på { $count } udfordringer
    }
activities-exchanges = Hvem giver og får hvad?
activities-gives = Giver:
activities-gets = Får:

## Workshop 3: valgte idéer bliver til aktiviteter.

activities-none-chosen = Ingen idéer er valgt endnu
activities-none-chosen-text = Når I har valgt, hvilke idéer der går videre, bliver de til aktiviteter her.
activities-go-choose = Gå til idéerne
activities-all-made = Alle valgte idéer er blevet til aktiviteter.
activities-left =
    { $count ->
        [one] Én valgt idé mangler at blive til en aktivitet.
       *[other] { $count } valgte idéer mangler at blive til aktiviteter.
    }
activities-none-made = Ikke en aktivitet endnu
activities-make = Gør til aktivitet
activities-make-of = Gør til aktivitet: { $idea }
activities-make-another = Lav én til
activities-make-another-of = Lav én til: { $idea }
activities-pick = Saml med andre
activities-picked =
    { $count ->
        [one] 1 idé valgt
       *[other] { $count } idéer valgt
    }
activities-make-one = Lav én aktivitet af { $count } idéer

## Tavlen og listen over tovholdere.

trials-empty = Ingen aktiviteter endnu
trials-empty-text = Her kan I følge hver aktivitet, fra den gøres konkret, til den fortsætter eller stopper.
trials-empty-do = Lav den første aktivitet
trials-view = Vis som
trials-view-board = Tavle
trials-view-owners = Tovholdere
trials-filters = Vis kun nogle
trials-find = Find aktivitet eller tovholder
trials-none-fit = Ingen passer til det, du leder efter.
trials-lack-owner = { $count } uden tovholder
trials-lack-nextStep = { $count } uden næste skridt
trials-lack-late = { $count } over tid
trials-menu = Mere om { $name }
trials-move-to = Flyt til „{ $state }“
trials-move-up = Flyt op
trials-move-down = Flyt ned
trials-moved = Flyttet til „{ $state }“, nummer { $place }.
trials-helps = medansvarlig
trials-starts = Begynder { $day }
trials-ends = Slutter { $day }
trials-hint-concretise = Nye aktiviteter begynder her.
trials-hint-ready = Hertil, når der er en tovholder og en plan.
trials-hint-testing = Hertil, når I går i gang.
trials-hint-adjusting = Hertil, når noget skal laves om.
trials-hint-kept = Hertil, når det virker og bliver ved.
trials-hint-stopped = Det, I har prøvet og lagt fra jer, bliver gemt her.

## Én aktivitet.

activities-what = Hvad og for hvem
activities-needs = Hvad det kræver
activities-steps = Skridt
activities-where = Status
activities-hint-partners = Dem, der er med uden at have ansvaret.
activities-hint-firstStep = Så lille, at det kan gøres i denne uge.
activities-hint-successMeasure = Noget, man kan se eller tælle.
activities-note-concretise = Hvad mangler der, før I kan gå i gang?
activities-note-ready = Hvad er på plads?
activities-note-testing = Hvordan går det?
activities-note-adjusting = Hvad skal laves om, og hvorfor?
activities-note-kept = Hvad gør, at den fortsætter?
activities-note-stopped = Hvorfor stoppede I, og hvad lærte I?
activities-owner-missing = Hvem tager teten?
activities-owner-person = Person
activities-owner-organisation = Organisation
activities-owner-placeholder = Søg eller skriv
activities-no-organisation = Ingen organisation
activities-co-add = Tilføj medansvarlig
activities-co-remove = Fjern { $name } som medansvarlig
activities-co-none = Ingen endnu.
activities-behind = Idéerne bag
activities-not-chosen = Ikke valgt længere
activities-chosen-on = valgt { $day }
activities-link = Knyt en valgt idé mere til
activities-link-placeholder = Vælg en idé
activities-unlink = Løsn „{ $name }“ fra aktiviteten
activities-unlinked = „{ $name }“ er løsnet fra aktiviteten.

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-activities-add = opret en aktivitet
step-activities-save = ret en aktivitet
step-activities-move = flyt en aktivitet
step-activities-remove = slet en aktivitet
step-activities-link = knyt en idé til en aktivitet
step-activities-unlink = løsn en idé fra en aktivitet

## Når noget ikke kan lade sig gøre.

error-not-now-idea-not-chosen = Idéen er ikke valgt. En aktivitet bygger på en idé, der er valgt at gå videre med. Vælg idéen først.
error-not-now-activity-last-idea = Aktiviteten skal bygge på mindst én idé, så man kan se, hvor den kommer fra. Knyt en anden idé til først.

## Navne, som de nævnes i beskeder.

noun-activity = Aktiviteten
field-activityTitle = Aktivitetens navn
field-ownerOrganisation = Tovholderens organisation
field-ideas = Idéer
field-goal = Mål
field-targetGroup = Målgruppe
field-partners = Samarbejdspartnere
field-needsPeople = Mennesker
field-needsMoney = Penge
field-needsRoom = Lokaler og udstyr
field-firstStep = Det allerførste skridt
field-nextStep = Næste skridt
field-nextStepDue = Senest
field-successMeasure = Sådan ser vi, at det virker
field-owner = Tovholder
field-coOwners = Medansvarlige
field-state = Tilstand
field-stateNote = Hvor langt er vi?

reference-activity =
    { $count ->
        [one] 1 aktivitet
       *[other] { $count } aktiviteter
    }
reference-activity_idea =
    { $count ->
        [one] Koblingen til 1 aktivitet
       *[other] Koblingen til { $count } aktiviteter
    }
reference-co_owner =
    { $count ->
        [one] Medansvar for 1 aktivitet
       *[other] Medansvar for { $count } aktiviteter
    }
