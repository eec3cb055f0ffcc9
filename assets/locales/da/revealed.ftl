### Det, der kom ud af en afstemning: de samme ord på computeren, på storskærmen og på telefonerne.

common-and = { $before } og { $last }
common-kroner = { $amount } kr.
votes-dots =
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
votes-idea = „{ $title }“
votes-share = { $group } { $dots }
votes-secret = Grupper under 5 vises samlet, så stemmen er hemmelig.
votes-disputed = Hvor er grupperne mest uenige?
votes-disputed-by =
    { $way ->
        [dots] I gennemsnit { $mostEach } prikker hver fra { $most }, { $leastEach } fra { $least }
        [approval] Kryds fra { $mostEach } % af { $most }, { $leastEach } % af { $least }
       *[other] I gennemsnit { $mostEach } point hver fra { $most }, { $leastEach } fra { $least }
    }
choices-rule-most_dots = Flest point
choices-rule-most_dots-text = De idéer, der har fået flest point i alt, går videre. En prik eller et kryds er 1 point.
choices-rule-most_dots-cost = Idéen med flest point kommer først. Er der ikke råd til den næste, går turen videre til den, der er råd til.
choices-rule-votes_per_cost = Flest point for pengene
choices-rule-votes_per_cost-cost = Den idé, der har flest point for hver krone, kommer først. Så bliver der råd til mange små idéer.
choices-rule-equal_shares = Lige andel til alle
choices-rule-equal_shares-text = Alle, der har stemt, råder over lige meget af pladserne. En idé går videre, når de, der har stemt på den, har nok til den tilsammen. Så får også mindre grupper noget med.
choices-rule-equal_shares-cost = Alle, der har stemt, råder over lige mange af pengene. En idé går videre, når de, der har stemt på den, har penge nok til den tilsammen. Så får også mindre grupper noget med.
choices-rule-equal_groups = Grupperne vejer lige
choices-rule-equal_groups-text = Hver gruppe vejer lige meget, uanset hvor mange der kom fra den. Grupper under 5 tæller som én, så stemmen er hemmelig.
choices-rule-equal_groups-cost = Som „Flest point“, men hver gruppe vejer lige meget, uanset hvor mange der kom fra den. Grupper under 5 tæller som én, så stemmen er hemmelig.
choices-rule-phragmen = Lige læs (Phragmén)
choices-rule-phragmen-text = Hver idé er et læs, som de, der har stemt på den, bærer sammen. Den idé, hvor ingen kommer til at bære for meget, går videre først. Antallet af point tæller ikke, kun hvem der har stemt på idéen.
choices-rule-phragmen-cost = Hver idé er et læs, der vejer det, den koster. De, der har stemt på den, bærer det sammen. Den idé, hvor ingen kommer til at bære for meget, går videre først.
choices-rule-pav = Aftagende vægt (PAV)
choices-rule-pav-text = Når én af ens idéer er gået videre, vejer ens stemme det halve, derefter en tredjedel, og så fremdeles. Antallet af point tæller ikke, kun hvem der har stemt på idéen.
choices-rule-decision = Beslutning
choices-reach = Hvem har fået noget med?
choices-reach-text = Så mange har stemt på mindst én valgt idé
choices-reach-of = { $own } af { $voters }
choices-reach-all = Alle
choices-reach-row = Deltagere med mindst én valgt idé
choices-swap = Hvad ændrer reglen?
choices-swap-none = Reglen og „Flest point“ peger på de samme idéer.
choices-swap-both = Med flest point var { $lost } kommet med i stedet for { $gained }.
choices-swap-gained = Med flest point var { $ideas } ikke kommet med.
choices-swap-lost = Med flest point var { $ideas } kommet med.
choices-swap-equal = { $ideas } står lige efter den ene regel, men ikke efter den anden.
choices-swap-carried = { $idea } har over halvdelen af sine point fra { $groups }.
choices-compare-title =
    { $count ->
        [one] Hvad siger reglerne, når der er 1 plads?
       *[other] Hvad siger reglerne, når der er { $count } pladser?
    }
choices-compare-title-cost = Hvad siger reglerne, når der er { $budget } at dele ud?
choices-alone = Hvad havde grupperne valgt alene?
choices-parked =
    { $count ->
        [one] 1 idé parkeret · den kan tages op igen
       *[other] { $count } idéer parkeret · de kan tages op igen
    }
choices-outcome-chosen = valgt
choices-outcome-parked = ikke med
choices-outcome-tied = står lige
choices-title =
    { $count ->
        [0] Ingen idéer går videre
        [one] 1 idé går videre
       *[other] { $count } idéer går videre
    }
choices-title-open = Valget er ikke afgjort endnu
choices-lot = { $ideas } stod lige. Det blev afgjort med lod nr. { $lot }.
revealed-voters =
    { $count ->
        [one] 1 har stemt
       *[other] { $count } har stemt
    }
revealed-equal = Grupperne vejer lige, og tallet er gennemsnittet
revealed-hand = Besluttet uden om reglen: { $reason }
revealed-hand-parked = Besluttet uden om reglen: { $idea } kommer ikke med. { $reason }
revealed-still-tied = { $ideas } står lige. Det skal afgøres endnu.
revealed-why = Hvorfor: { $reason }
revealed-alone = Alene havde { $groups } valgt { $ideas }.
revealed-rules-agree = Reglerne siger det samme.
revealed-rules-differ = Reglerne er uenige om de idéer, der står med fed.
revealed-rules-same = Det er reglerne enige om
revealed-rules-here = Her kommer også med:
revealed-rest =
    { $count ->
        [one] og 1 idé mere
       *[other] og { $count } idéer mere
    }
