### Den røde tråd: fra udfordring til aktivitet, for hele projektet og for ét kort ad gangen.

chain-text = Fra det, folk skrev, til det, der bliver gjort. Peg på noget for at se, hvor det kommer fra, og hvad det blev til.
chain-see = Se den røde tråd
chain-whole = Hele projektet
chain-view = Vis som
chain-view-drawing = Tegning
chain-view-table = Tabel
chain-print = Udskriv
chain-empty = Den røde tråd begynder med et kort
chain-empty-text = Når de første udfordringer er skrevet, kan I her følge dem hele vejen til en aktivitet med en tovholder.
chain-empty-do = Gå til kortlægningen

chain-column-themes = Udfordringer i temaer
chain-column-ideas = Idéer
chain-column-choices = Valg
chain-column-activities = Aktiviteter
chain-none-yet = Ingen endnu
chain-no-theme = Uden tema
chain-no-group = Uden gruppe
chain-legend = Grupper
chain-challenges =
    { $count ->
        [one] 1 udfordring
       *[other] { $count } udfordringer
    }
chain-folded =
    { $count ->
        [one] 1 idé mere
       *[other] { $count } idéer mere
    }
chain-fold = Vis kun det, der gik videre
chain-unanswered = Ingen idé svarer på det
chain-unmade = Mangler en aktivitet
chain-rootless = Svarer ikke på en udfordring
chain-unfounded = Bygger ikke på en valgt idé
chain-outcome-chosen = Valgt
chain-outcome-parked = Parkeret
chain-outcome-tied = Står lige
chain-rule =
    { $seats ->
        [0] { $rule }
       *[other] { $rule }, { $seats } pladser
    }
chain-rule-decision = Besluttet sammen
chain-went-on = { $chosen } af { $all } gik videre
chain-choice-on = Valget { $day }

chain-loose = Løse ender:
chain-no-loose = Ingen løse ender. Alt hænger sammen.
chain-loose-unansweredThemes =
    { $count ->
        [one] 1 tema uden idéer
       *[other] { $count } temaer uden idéer
    }
chain-loose-ideasWithoutChallenge =
    { $count ->
        [one] 1 idé, der ikke svarer på en udfordring
       *[other] { $count } idéer, der ikke svarer på en udfordring
    }
chain-loose-chosenWithoutActivity =
    { $count ->
        [one] 1 valgt idé uden aktivitet
       *[other] { $count } valgte idéer uden aktivitet
    }
chain-loose-activitiesWithoutChoice =
    { $count ->
        [one] 1 aktivitet uden en valgt idé
       *[other] { $count } aktiviteter uden en valgt idé
    }
chain-loose-activitiesWithoutOwner =
    { $count ->
        [one] 1 aktivitet uden tovholder
       *[other] { $count } aktiviteter uden tovholder
    }

chain-table = Hver vej gennem projektet, fra tema til tovholder
chain-table-theme = Tema
chain-table-idea = Idé
chain-table-dots = Prikker
chain-table-outcome = Valg
chain-table-activity = Aktivitet
chain-table-owner = Tovholder

## Ét kort: før, her og efter.

chain-before = Før
chain-here = Her
chain-after = Efter
chain-before-none = Her begynder det.
chain-after-none-challenge = Ingen idé svarer på den endnu.
chain-after-none-theme = Ingen idé svarer på temaet endnu.
chain-after-none-idea = Den er ikke kommet til afstemning endnu.
chain-after-none-round = Der er ikke valgt ud fra den endnu.
chain-after-none-choice = Ingen af idéerne er blevet til aktiviteter endnu.
chain-after-none-activity = Det er så langt, I er kommet.
chain-gone = Kortet er her ikke
chain-more =
    { $count ->
        [one] Og 1 til.
       *[other] Og { $count } til.
    }
chain-topic-originals = Oprindelige kort
chain-topic-challenges = Udfordringer
chain-topic-became = Det blev kortet til
chain-topic-themes = Temaer
chain-topic-ideas = Idéer
chain-topic-rounds = Afstemninger
chain-topic-choices = Valg
chain-topic-activities = Aktiviteter
chain-kind-challenge = Udfordring
chain-kind-theme = Tema
chain-kind-idea = Idékort
chain-kind-round = Afstemning
chain-kind-choice = Valg
chain-kind-activity = Aktivitet
chain-open-challenge = Find den på væggen
chain-open-theme = Gå til væggen
chain-open-idea = Åbn idékortet
chain-open-round = Åbn afstemningen
chain-open-choice = Åbn valget
chain-open-activity = Åbn aktiviteten
chain-table-number = bord { $table }
chain-fate-merged = samlet med andre
chain-fate-split = delt i flere
chain-voters =
    { $count ->
        [one] 1 stemte
       *[other] { $count } stemte
    }

## Hvad blev der af kortet? En liste til væggen og et ark til hver, der har skrevet.

chain-view-cards = Kort for kort
paths-evening = Aften
paths-all-evenings = Alle aftener
paths-person = Skrevet af
paths-everybody = Alle
paths-sheets = Udskriv som
paths-sheets-wall = Liste til væggen
paths-sheets-person = Et ark til hver
paths-wall-title = Hvad blev der af kortene?
paths-thanks = Tak for det, du skrev. Her kan du se, hvad der blev af det.
paths-none = Der er ikke skrevet kort på den aften.
paths-no-names = Ingen af kortene har et navn på, så der er ingen at lave et ark til. Vælg listen til væggen i stedet.
paths-became = Samlet til
paths-themes = Tema
paths-ideas = Svar
paths-activities = Aktivitet
paths-dots =
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
paths-ending-made = Det bliver til noget
paths-ending-chosen = Valgt at gå videre med
paths-ending-tied = Står lige, ikke afgjort
paths-ending-parked = Parkeret, kan tages op igen
paths-ending-answered = Der er idéer, ikke afgjort
paths-ending-themed = Venter på en idé
paths-ending-waiting = Venter på et tema
