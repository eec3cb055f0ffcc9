### Afstemning: hvilke idéer, hvordan der stemmes, hvem der stemmer, hvad der blev talt, og hvad der kom ud af det.

votes-no-ideas = Skriv idékort først
votes-no-ideas-text = Når de første idéer er skrevet, kan I stemme om dem.
votes-to-ideas = Gå til idékortene
votes-none = Stem om idéerne
votes-none-text = Vælg, hvordan der stemmes: med prikker, krydser, svar fra 0 til 3 eller en rækkefølge. Deltagerne stemmer på telefonen, eller du taster stemmerne ind bagefter.
votes-new = Ny afstemning
votes-new-text = Det meste er udfyldt på forhånd. Det hele kan rettes, indtil den første har stemt.
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
votes-way = Måde at stemme på
votes-way-dots = Prikker
votes-way-dots-text = Hver har et antal prikker og fordeler dem, som de vil.
votes-way-approval = Kryds
votes-way-approval-text = Hver sætter kryds ved de idéer, de går ind for.
votes-way-score = Svar fra 0 til 3
votes-way-score-text = Hver svarer for hver idé: fra „Slet ikke“ (0) til „I høj grad“ (3).
votes-way-ranking = Rækkefølge
votes-way-ranking-text = Hver vælger de bedste og stiller dem i rækkefølge.
votes-ticks-hint = Lad feltet stå tomt, hvis man må sætte lige så mange, man vil.
votes-voters = Hvem stemmer?
votes-voters-none = Mindst én gruppe skal kunne stemme.
votes-equal = Lad grupperne veje lige
votes-equal-hint = Hver gruppes gennemsnit tæller det samme, uanset hvor mange der stemmer fra den. Grupper under 5 tæller som én.
votes-fixed = Nogen har allerede stemt. Derfor kan måden at stemme på, og hvem der stemmer, ikke ændres. Lav en ny afstemning, hvis det skal være anderledes.
votes-most-wrong =
    { $count ->
        [0] Skriv et tal fra 1 og op til antallet af prikker pr. person.
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
votes-ticks =
    { $count ->
        [one] 1 kryds hver
       *[other] op til { $count } krydser hver
    }
votes-ticks-free = lige så mange krydser, man vil
votes-scores = svar fra 0 til 3 for hver idé
votes-places =
    { $count ->
        [one] den bedste idé
       *[other] de { $count } bedste i rækkefølge
    }
votes-only = kun { $groups } stemmer
votes-weigh-alike = grupperne vejer lige
votes-score-0 = Slet ikke
votes-score-1 = I mindre grad
votes-score-2 = I nogen grad
votes-score-3 = I høj grad
votes-place = nummer
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
votes-cell =
    { $way ->
        [approval] { $idea }: krydser fra { $group }
       *[dots] { $idea }: prikker fra { $group }
    }
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
votes-help-ballots = Stemmesedlerne er hemmelige og tæller med under „Resultat“, når afstemningen er lukket. Her står kun det, der er talt op på papir.
votes-paper-text = Har nogen stemt på papir, så tast sedlerne én for én. Tæl dem ikke sammen først: Det er kun på den enkelte seddel, man kan se, hvad der er ment.
votes-paper-group = Hvem har udfyldt sedlen?
votes-paper-choose-group = Vælg gruppe
votes-paper-save = Gem stemmesedlen
votes-paper-saved = Stemmesedlen er gemt.
votes-paper-typed = Tastet fra papir
votes-paper-none = Ingen sedler er tastet endnu.
votes-paper-all =
    { $count ->
        [one] 1 seddel i alt
       *[other] { $count } sedler i alt
    }
votes-paper-secret = Hvad der står på sedlerne, ses under „Resultat“, når afstemningen er lukket.
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
votes-problem-option-not-in-round = „{ $idea }“ er ikke længere med i afstemningen, men har { votes-problem-amount }. Tag idéen med igen, eller slet det, der er tastet.
votes-problem-voters-missing = { $group } har givet { votes-problem-amount }, men der står ikke, hvor mange der har stemt.
votes-problem-amount =
    { $way ->
        [approval]
            { $dots ->
                [one] 1 kryds
               *[other] { $dots } krydser
            }
       *[dots]
            { $dots ->
                [one] 1 prik
               *[other] { $dots } prikker
            }
    }
votes-problem-too-many-dots =
    { $voters ->
        [one] { $group } har givet { votes-problem-amount }, men 1 stemme har kun { $most }.
       *[other] { $group } har givet { votes-problem-amount }, men { $voters } stemmer har kun { $most }.
    }
votes-problem-too-many-on-one =
    { $voters ->
        [one] { $group } har sat { votes-problem-amount } på „{ $idea }“, men 1 stemme kan højst give { $most }.
       *[other] { $group } har sat { votes-problem-amount } på „{ $idea }“, men { $voters } stemmer kan højst give { $most }.
    }

## Resultatet

votes-nothing-counted = Der er ikke talt noget endnu. Tast stemmerne ind under „Tæl op“, så kommer resultatet her.
votes-preliminary = Foreløbigt: Afstemningen er ikke lukket.
votes-idea-dots = „{ $title }“ ({ $dots })
votes-lead =
    { $way ->
        [approval] Flest krydser fik { $idea }.
        [score] Flest point fik { $idea }.
        [ranking] Flest point fik { $idea }.
        [equal] Øverst står { $idea }.
       *[dots] Flest prikker fik { $idea }.
    }
votes-lead-next = Derefter kommer { $ideas }.
votes-lead-tied =
    { $way ->
        [approval]
            { $dots ->
                [one] { $ideas } står lige med 1 kryds hver.
               *[other] { $ideas } står lige med { $dots } krydser hver.
            }
        [score] { $ideas } står lige med { $dots } point hver.
        [ranking] { $ideas } står lige med { $dots } point hver.
        [equal] { $ideas } står lige øverst.
       *[dots]
            { $dots ->
                [one] { $ideas } står lige med 1 prik hver.
               *[other] { $ideas } står lige med { $dots } prikker hver.
            }
    }
votes-turnout =
    { $voters ->
        [one] 1 har stemt med { $each } prikker.
       *[other] { $voters } har stemt med { $each } prikker hver.
    }
votes-spent = { $dots } af { $available } prikker er brugt.
votes-turnout-other =
    { $voters ->
        [one] 1 har stemt.
       *[other] { $voters } har stemt.
    }
votes-counted-dots = Tallet er alle prikker lagt sammen.
votes-counted-approval = Tallet er, hvor mange der har sat kryds ved idéen.
votes-counted-score = Tallet er alle svar lagt sammen: 3 point for „I høj grad“ ned til 0 for „Slet ikke“.
votes-counted-ranking = Tallet er point: { $places } for en førsteplads, 1 mindre for hver plads længere nede.
votes-counted-equal = Grupperne vejer lige: Tallet ved søjlen er gennemsnittet per stemme, regnet for hver gruppe for sig, og det bestemmer pladsen.
votes-average = Gennemsnit
votes-tied = lige
votes-who = Hvem har stemt?
votes-who-text = Hver gruppes prikker, som de er brugt
votes-party =
    { $way ->
        [dots]
            { $voters ->
                [one] 1 stemme · { $dots } af { $available } prikker
               *[other] { $voters } stemmer · { $dots } af { $available } prikker
            }
        [approval]
            { $voters ->
                [one] 1 stemme · { $dots } krydser
               *[other] { $voters } stemmer · { $dots } krydser
            }
       *[other]
            { $voters ->
                [one] 1 stemme · { $dots } point
               *[other] { $voters } stemmer · { $dots } point
            }
    }
votes-table = Alle tallene
votes-rank = Plads

## Felternes navne.

field-dotsPerPerson = Prikker pr. person
field-maxPerIdea = Højst på én idé
field-mostTicks = Højst antal krydser pr. person
field-places = Antal pladser i rækkefølgen
field-barred = Grupper, der ikke stemmer
field-marks = Stemmesedlen
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
step-votes-paper = tast en stemmeseddel

## Når noget ikke kan lade sig gøre, og hvad der sker med resten.

error-not-now-round-closed = Afstemningen er lukket. Åbn den igen, hvis noget skal rettes.
error-not-now-round-open = Afstemningen er ikke lukket endnu. Luk den, så tallene ligger fast, før I vælger.
error-not-now-round-empty = Der er ikke talt en eneste stemme endnu. Tast stemmerne ind, før du lukker.
error-not-now-round-voted = Nogen har allerede stemt, så måden at stemme på og hvem der stemmer, ligger fast. Lav en ny afstemning, hvis det skal være anderledes.
error-not-now-round-by-ballots = I denne afstemning tastes papirsedlerne én for én, for summer kan ikke vise, hvad der er ment.
error-not-now-group-barred = Den gruppe stemmer ikke i denne afstemning.
error-not-now-ballot-ticks = Der er sat flere krydser, end man må. Fjern nogle af dem.
error-not-now-ballot-score = Hver idé kan få fra 0 til 3. Ret svaret.
error-not-now-ballot-places = Der er valgt flere idéer, end der er pladser. Tag nogle af dem ud.
error-not-now-ballot-place-twice = To idéer står på samme plads. Giv hver idé sin egen plads.
error-not-now-ballot-place-skipped = Der mangler en plads i rækkefølgen. Begynd med nummer 1, og spring ingen over.
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
reference-round_barred = Grupper, der ikke stemmer
reference-round_voters = Hvor mange der har stemt
reference-dot_count =
    { $count ->
        [one] 1 optalt felt med prikker
       *[other] { $count } optalte felter med prikker
    }
