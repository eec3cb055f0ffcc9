### Afstemning med prikker: hvilke idéer, hvor mange prikker, hvad der blev talt, og hvad der kom ud af det.

votes-no-ideas = Skriv idékort først
votes-no-ideas-text = Når de første idéer er skrevet, kan I stemme om dem.
votes-to-ideas = Gå til idékortene
votes-none = Giv idéerne prikker
votes-none-text = Hver deltager får et antal prikker at sætte på de idéer, der skal videre. Bagefter taster du prikkerne ind, gruppe for gruppe.
votes-new = Ny afstemning
votes-new-text = Det meste er udfyldt på forhånd. Det hele kan rettes, indtil afstemningen lukkes.
votes-choose = Vælg afstemning
votes-round-open = { $title } (i gang)
votes-round-closed = { $title } (lukket)

## Opsætning

votes-title-usual = Hvilke idéer går vi videre med?
votes-field-title = Hvad stemmer I om?
votes-session = Hvornår?
votes-session-none = Ikke på en bestemt aften
votes-options = Idéer, man kan stemme på
votes-options-count = { $count } af { $total } valgt
votes-options-all = Vælg alle
votes-options-none = Fravælg alle
votes-dots-wrong = Skriv et tal fra 1 til 100.
votes-most-wrong =
    { $count ->
        [0] Skriv et tal fra 1 og op til antallet af prikker per person.
        [one] Når hver har 1 prik, kan der højst sættes 1 på en idé.
       *[other] Skriv et tal fra 1 til { $count }: Ingen kan sætte flere prikker, end de har.
    }
votes-save = Gem
votes-make =
    { $count ->
        [one] Opret med 1 idé
       *[other] Opret med { $count } idéer
    }

## Runden

votes-more = Mere om afstemningen
votes-setup = Ret opsætningen
votes-remove = Slet afstemningen
votes-removed = Afstemningen er slettet.
votes-is-open = i gang
votes-is-closed = lukket
votes-closed-at = Afstemningen blev lukket { $when }.
votes-dots-each =
    { $count ->
        [one] 1 prik hver
       *[other] { $count } prikker hver
    }
votes-most-on-one = højst { $count } på én idé
votes-ideas =
    { $count ->
        [one] 1 idé
       *[other] { $count } idéer
    }
votes-view = Visning
votes-view-count = Tæl op
votes-view-result = Resultat
votes-close = Luk afstemningen
votes-closed = Afstemningen er lukket. Tallene ligger fast.
votes-reopen = Åbn igen
votes-reopened = Afstemningen er åben igen, så tallene kan rettes.
votes-to-choice = Gå til valget

## Optællingen

votes-sheet = Optælling
votes-sheet-idea = Idé
votes-sheet-empty = Der er ingen idéer i afstemningen
votes-sheet-empty-text = Vælg, hvilke idéer man kan stemme på, så kommer arket frem.
votes-voted = Har stemt
votes-voted-label = Hvor mange har stemt: { $group }
votes-cell = { $idea }: prikker fra { $group }
votes-total = I alt
votes-used = Brugt
votes-used-of = { $dots } af { $available }
votes-left =
    { $count ->
        [one] 1 tilbage
       *[other] { $count } tilbage
    }
votes-left-none = alle er brugt
votes-left-over = { $count } for mange
votes-stranger = ikke længere med i afstemningen
votes-help-first = Begynd med, hvor mange der har stemt i hver gruppe. Enter går ned, Tab går til højre.
votes-help = Enter går ned, Tab går til højre, pilene går alle veje. Tomme felter tæller som 0. Alt gemmes, mens du taster.
votes-help-closed = Afstemningen er lukket, så tallene ligger fast. Åbn den igen, hvis et tal skal rettes.
votes-help-ballots = Stemmesedlerne er hemmelige og tæller med under „Resultat“, når afstemningen er lukket. Her står kun prikker, der er talt op på papir.
votes-fill-present = Brug fremmødet
votes-problems =
    { $count ->
        [one] 1 tal kan ikke passe
       *[other] { $count } tal kan ikke passe
    }
votes-problems-more =
    { $count ->
        [one] Vis 1 til
       *[other] Vis { $count } til
    }
votes-problems-fold = Vis færre
votes-problem-go = Ret
votes-problem-no-dots = Ingen har prikker at give. Ret opsætningen.
votes-problem-max-over-dots = Man kan sætte flere prikker på én idé, end man har. Ret opsætningen.
votes-problem-option-twice = „{ $idea }“ står to gange i afstemningen.
votes-problem-group-twice = { $group } står to gange.
votes-problem-option-not-in-round =
    { $dots ->
        [one] „{ $idea }“ er ikke længere med i afstemningen, men har 1 prik. Tag idéen med igen, eller slet tallet.
       *[other] „{ $idea }“ er ikke længere med i afstemningen, men har { $dots } prikker. Tag idéen med igen, eller slet tallene.
    }
votes-problem-voters-missing =
    { $dots ->
        [one] { $group } har givet 1 prik, men der står ikke, hvor mange der har stemt.
       *[other] { $group } har givet { $dots } prikker, men der står ikke, hvor mange der har stemt.
    }
votes-problem-too-many-dots =
    { $voters ->
        [one] { $group } har givet { $dots } prikker, men 1 stemme har kun { $most }.
       *[other] { $group } har givet { $dots } prikker, men { $voters } stemmer har kun { $most }.
    }
votes-problem-too-many-on-one =
    { $voters ->
        [one] { $group } har sat { $dots } prikker på „{ $idea }“, men 1 stemme kan højst give { $most }.
       *[other] { $group } har sat { $dots } prikker på „{ $idea }“, men { $voters } stemmer kan højst give { $most }.
    }

## Resultatet

votes-nothing-counted = Der er ikke talt prikker endnu. Tast dem ind under „Tæl op“, så kommer resultatet her.
votes-preliminary = Foreløbigt: Afstemningen er ikke lukket.
votes-idea-dots = „{ $title }“ ({ $dots })
votes-lead = Flest prikker fik { $idea }.
votes-lead-next = Derefter kommer { $ideas }.
votes-lead-tied =
    { $dots ->
        [one] { $ideas } står lige med 1 prik hver.
       *[other] { $ideas } står lige med { $dots } prikker hver.
    }
votes-turnout =
    { $voters ->
        [one] 1 har stemt med { $each } prikker.
       *[other] { $voters } har stemt med { $each } prikker hver.
    }
votes-spent = { $dots } af { $available } prikker er brugt.
votes-tied = lige
votes-who = Hvem har stemt?
votes-who-text = Hver gruppes prikker, som de er brugt
votes-party =
    { $voters ->
        [one] 1 stemme · { $dots } af { $available } prikker
       *[other] { $voters } stemmer · { $dots } af { $available } prikker
    }
votes-table = Alle tallene
votes-rank = Plads

## Felternes navne.

field-dotsPerPerson = Prikker per person
field-maxPerIdea = Højst på én idé
field-voters = Antal, der har stemt
field-dots = Prikker
field-options = Idéer i afstemningen

noun-round = Afstemningen

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-votes-add = opret en afstemning
step-votes-save = ret en afstemning
step-votes-voters = ret, hvor mange der har stemt
step-votes-count = tast prikker
step-votes-close = luk afstemningen
step-votes-reopen = åbn afstemningen igen
step-votes-remove = slet en afstemning

## Når noget ikke kan lade sig gøre, og hvad der sker med resten.

error-not-now-round-closed = Afstemningen er lukket. Åbn den igen, hvis noget skal rettes.
error-not-now-round-open = Afstemningen er ikke lukket endnu. Luk den, så tallene ligger fast, før I vælger.
error-not-now-round-empty = Der er ikke talt en eneste prik endnu. Tast prikkerne ind, før du lukker.
error-not-now-round-problems = Nogle af tallene kan ikke passe. Ret dem, der er markeret, og luk så afstemningen.

reference-voting_round =
    { $count ->
        [one] 1 afstemning
       *[other] { $count } afstemninger
    }
reference-round_option =
    { $count ->
        [one] 1 plads på en stemmeseddel
       *[other] { $count } pladser på stemmesedler
    }
reference-round_voters = Hvor mange der har stemt
reference-dot_count =
    { $count ->
        [one] 1 optalt felt med prikker
       *[other] { $count } optalte felter med prikker
    }
