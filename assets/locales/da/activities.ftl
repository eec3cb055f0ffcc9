### Aktiviteter: valgte idéer gjort konkrete, med tovholder, næste skridt og tilstand.

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
