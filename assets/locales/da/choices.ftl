### Valg: hvilke idéer går videre, efter hvilken regel eller beslutning, og hvorfor.

choices-no-ideas = Skriv idékort først
choices-no-ideas-text = Når der er idéer, kan I vælge, hvilke der går videre.
choices-none = Stem først, vælg bagefter
choices-none-text = Når en afstemning er lukket, viser reglen her, hvilke idéer der går videre. I kan også beslutte det uden at stemme.
choices-round-open = Afstemningen er i gang
choices-round-open-text = Tast stemmerne ind, og luk afstemningen. Så viser reglen her, hvilke idéer der går videre.
choices-to-votes = Gå til afstemningen
choices-round = Valg efter afstemningen

## Reglen

choices-question = Hvilke idéer går vi videre med?
choices-rule = Regel
choices-limit = Vælg efter
choices-limit-number = Antal idéer
choices-limit-cost = Penge
choices-budget-missing = Skriv, hvor mange penge der er til idéerne i alt. Så viser reglen, hvad der er råd til.
choices-budget-zero = Med 0 kr. kan kun idéer, der ikke koster noget, gå videre.
choices-completion = Hvis der er noget tilbage
choices-completion-add1 = Giv alle lidt mere, så længe det rækker
choices-completion-greedy = Fyld op med dem, der har flest point
choices-completion-none = Lad det være
choices-completed-add1 = Det, der var tilbage, blev delt ud lidt efter lidt.
choices-completed-greedy = Det, der var tilbage, gik til idéer med flest point.
choices-completed-none = Det, der er tilbage, er ikke brugt.
choices-costs = Ret, hvad idéerne koster
choices-costs-missing =
    { $count ->
        [one] 1 idé mangler en pris
       *[other] { $count } idéer mangler en pris
    }
choices-costs-text = Reglen kan først dele pengene, når den ved, hvad hver idé koster. Et groft skøn er godt nok. Koster den ikke noget, så skriv 0.
choices-cost-of = Pris i kr. for „{ $title }“
choices-cost-none = mangler
choices-cost-kr = kr.
choices-money = Pengene
choices-money-budget = Der er
choices-money-spent = De valgte koster
choices-money-left = Tilbage
choices-money-over = For meget
choices-money-way-on = Parkér en idé, eller ret beløbet.
choices-rule-paper = De andre regler kræver stemmesedler. Her er stemmerne talt op på papir, så ingen kan se, hvad der hører sammen.
choices-support =
    { $way ->
        [approval] At have stemt på en idé er at have sat kryds ved den.
        [score] At have stemt på en idé er at have givet den mindst 1 (I mindre grad).
        [ranking] At have stemt på en idé er at have den blandt dem, man satte i rækkefølge.
       *[dots] At have stemt på en idé er at have givet den mindst 1 prik.
    }
choices-support-points = Jo flere point man har givet en idé, jo mere tæller den for en.
choices-weighed = Grupperne vejer lige, som der blev stemt.
choices-unweighed = Reglen lægger alt sammen og lader ikke grupperne veje lige.
choices-points =
    { $way ->
        [dots] Prikker
        [approval] Krydser
       *[other] Point
    }
choices-seats = Pladser
choices-seats-less = En plads færre
choices-seats-more = En plads mere
choices-choose =
    { $count ->
        [0] Vælg
        [one] Vælg 1 idé
       *[other] Vælg de { $count } idéer
    }
choices-rule-says =
    { $count ->
        [0] Ingen idé i „{ $title }“ går videre alene efter reglen „{ $rule }“.
        [one] 1 idé i „{ $title }“ går videre efter reglen „{ $rule }“.
       *[other] { $count } idéer i „{ $title }“ går videre efter reglen „{ $rule }“.
    }
choices-tied =
    { $seats ->
        [one] { $ideas } står lige om 1 plads.
       *[other] { $ideas } står lige om { $seats } pladser.
    }
choices-tied-then = Når du har valgt, afgør I, hvem der får pladsen, og skriver hvorfor.
choices-seats-empty =
    { $count ->
        [one] 1 plads bliver tom, fordi ingen har stemt på resten.
       *[other] { $count } pladser bliver tomme, fordi ingen har stemt på resten.
    }
choices-seats-left =
    { $count ->
        [one] 1 plads bliver tom.
       *[other] { $count } pladser bliver tomme.
    }
choices-compare-missing = Reglerne kan først sammenlignes, når hver idé har en pris.
choices-compare-fill = Skriv priserne
choices-compare-spent = De valgte koster
choices-swap-is-dots = Det er den enkleste regel: Flest point afgør det. Se, hvad de andre regler ville sige.
choices-compare = Sammenlign reglerne
choices-compare-text = Idéer, som reglerne er uenige om, står med fed.
choices-compare-pick = Idéer, som reglerne er uenige om, står med fed. Tryk på en regel for at bruge den.
choices-compare-rules = Reglerne side om side
choices-compare-back = Tilbage til valget
choices-alone-text =
    { $count ->
        [one] Den idé, som hver gruppe gav flest point, hvis den alene skulle fylde 1 plads.
       *[other] De idéer, som hver gruppe gav flest point, hvis den alene skulle fylde { $count } pladser.
    }
choices-alone-cost = De idéer, som hver gruppe gav flest point, så længe { $budget } rakte, hvis den alene skulle vælge.
choices-all-numbers = Se alle tallene
choices-cut = Reglens grænse

## Valget

choices-made =
    { $count ->
        [one] 1 idé går videre.
       *[other] { $count } idéer går videre.
    }
choices-how =
    { $title ->
        [none] „{ $rule }“ i en afstemning, der er slettet siden. Reglen havde { $seats } pladser.
       *[other] „{ $rule }“ i „{ $title }“. Reglen har { $seats } pladser.
    }
choices-how-cost =
    { $title ->
        [none] „{ $rule }“ i en afstemning, der er slettet siden. Der var { $budget } at dele ud.
       *[other] „{ $rule }“ i „{ $title }“. Der er { $budget } at dele ud.
    }
choices-hand-count =
    { $count ->
        [one] 1 idé er besluttet uden om reglen.
       *[other] { $count } idéer er besluttet uden om reglen.
    }
choices-more = Mere om valget
choices-remove = Fortryd hele valget
choices-remove-label = Fortryd valget fra { $day }
choices-removed = Valget er taget tilbage. Idéerne står, som de stod før.
choices-why = Hvorfor vælger vi sådan?
choices-reason-hint = Står ved valget og i rapporten.
choices-reopened = Afstemningen er åbnet igen. Luk den, når tallene er rettet, så kan reglen spørges igen.
choices-to-round = Gå til afstemningen
choices-stale = Tallene i afstemningen er rettet, siden valget blev truffet, og reglen siger nu noget andet.
choices-again = Brug de nye tal

## Uden om reglen

choices-make-chosen = Tag med
choices-make-chosen-label = Tag med: „{ $title }“
choices-make-parked = Parkér
choices-make-parked-label = Parkér: „{ $title }“
choices-why-chosen = Hvorfor skal den med?
choices-why-parked = Hvorfor skal den ikke med?
choices-why-hint = Grunden står ved idéen, så alle kan se den.
choices-changed-chosen = „{ $title }“ går videre.
choices-changed-parked = „{ $title }“ er parkeret.
choices-rule-said-chosen = Reglen sagde: valgt.
choices-rule-said-parked = Reglen sagde: ikke med.
choices-rule-said-tied = Reglen sagde: står lige.
choices-by-decision = Besluttet uden om reglen.
choices-tied-help = Reglen kan ikke skille dem ad. Sæt kryds ved dem, der går videre, og skriv, hvordan I afgjorde det, eller træk lod her. Resten parkeres.
choices-tied-why = Hvordan blev det afgjort?
choices-tied-count =
    { $seats ->
        [one] { $count } af 1 plads brugt
       *[other] { $count } af { $seats } pladser brugt
    }
choices-draw = Træk lod
choices-drawn = Der er trukket lod. Loddets nummer står ved valget.
choices-settle = Gem afgørelsen
choices-settled = Afgørelsen er gemt.

## Uden afstemning

choices-decide = Vælg uden afstemning
choices-decide-text = Når salen eller styregruppen er enig, kan I beslutte det direkte. Skriv hvorfor.
choices-decide-which = Hvilke idéer går videre?
choices-decide-rest = Parkér resten af dem, der ikke er afgjort
choices-decide-why = Hvorfor?
choices-decide-today = Tom: i dag.
choices-decide-nothing = Sæt kryds ved mindst én idé, eller lad resten blive parkeret.

## Alle idéer

choices-others = Andre valg
choices-decisions = Det er besluttet
choices-other-decision = { $day } · Beslutning
choices-other-rule =
    { $title ->
        [none] { $day } · { $rule }
       *[other] { $day } · { $rule } i „{ $title }“
    }
choices-list-chosen = Går videre: { $ideas }.
choices-list-parked =
    { $count ->
        [one] Parkeret: { $ideas }.
       *[other] { $count } idéer parkeret.
    }
choices-list-tied = Mangler at blive afgjort: { $ideas }.
choices-now = Hvor står idéerne?
choices-now-text = { $chosen } går videre, { $parked } er parkeret, og { $undecided } er ikke afgjort.
choices-now-parked = Parkerede idéer
choices-take-up = Tag op igen
choices-take-up-label = Tag op igen: „{ $title }“

## Felternes navne.

field-seats = Pladser
field-budget = Penge i alt (kr.)
field-reason = Grunden
field-decidedOn = Besluttet
field-outcome = Udfaldet
field-round = Afstemning

noun-choice = Valget

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-choices-add = vælg idéer
step-choices-save = ret valget
step-choices-change = beslut en idé uden om reglen
step-choices-draw = træk lod
step-choices-settle = afgør idéer, der står lige
step-choices-again = brug afstemningens nye tal
step-choices-remove = tag et valg tilbage

## Når noget ikke kan lade sig gøre, og hvad der sker med resten.

error-not-now-ideas-merge-none = Vælg en anden idé at samle med.
error-not-now-idea-merged = Idéen er allerede samlet i en anden. Skil dem ad først.
error-not-now-idea-decided = Den idé er valgt eller blevet til en aktivitet. Lad den stå for dem begge, eller fortryd valget først.
error-not-now-rule-needs-budget = Reglen ser på, hvad idéerne koster. Vælg efter penge for at bruge den.
error-not-now-rule-needs-seats = Reglen kan kun vælge efter antal idéer. Vælg en anden regel for at dele penge ud.
error-not-now-costs-missing = Nogle af idéerne mangler en pris, så reglen kan ikke dele pengene. Skriv priserne først. Et groft skøn er godt nok.
error-not-now-rule-needs-ballots = Reglen skal vide, hvad der står på den enkelte stemmeseddel, og her er stemmerne talt op på papir. Brug „Flest point“ eller „Grupperne vejer lige“.
error-not-now-nothing-tied = Der er ingen idéer, der står lige, at trække lod imellem. Loddet trækkes kun én gang.
error-not-now-choice-without-round = Afstemningen bag valget er slettet, så reglen kan ikke spørges igen. Tag selv stilling til hver idé.

reference-choice =
    { $count ->
        [one] 1 valg af idéer
       *[other] { $count } valg af idéer
    }
reference-choice_idea =
    { $count ->
        [one] Afgørelsen om 1 idé
       *[other] Afgørelsen om { $count } idéer
    }
