### Idékort: det, man kunne gøre, hvilke udfordringer det svarer på, og hvad hver part giver og får.

ideas-about = Hvad kunne vi gøre? Og hvem kan give hvad?
ideas-no-session = Planlæg en aften til idéerne
ideas-no-session-text = Idékort hører til en aften i workshop 2. Så snart aftenen er planlagt, kan I skrive.
ideas-plan = Planlæg en aften

ideas-steps = Idéernes vej
ideas-step-cards = Idékort
ideas-step-cards-state =
    { $count ->
        [0] ingen endnu
        [one] 1 kort
       *[other] { $count } kort
    }
ideas-step-votes = Afstemning
ideas-step-votes-none = ikke sat op
ideas-step-votes-open =
    { $count ->
        [one] i gang
       *[other] { $count } i gang
    }
ideas-step-votes-closed = lukket
ideas-step-choices = Valg
ideas-step-choices-none = ikke truffet
ideas-step-choices-state =
    { $count ->
        [one] 1 idé går videre
       *[other] { $count } idéer går videre
    }

## Skriv kort

ideas-entry-title = Ny idé
ideas-entry-hint = Skriv en idé, og tryk Enter
ideas-entry-add = Tilføj
ideas-entry-open = Tilføj og udfyld
ideas-entry-no-session = Planlæg en aften til idéerne, så kan I skrive nye kort.
ideas-added = Tilføjet: { $title }
ideas-none = Den første idé er den sværeste
ideas-none-text = Skriv den i feltet foroven, og tryk Enter. Resten af kortet kan I udfylde bagefter.

## Udfordringer uden idé

ideas-unanswered =
    { $unanswered ->
        [one] 1 af { $total } udfordringer har ingen idé endnu
       *[other] { $unanswered } af { $total } udfordringer har ingen idé endnu
    }
ideas-answer-this = Skriv en idé
ideas-answer-this-label = Skriv en idé til „{ $text }“

## Find kort

ideas-filter = Find idékort
ideas-search = Søg i idéerne
ideas-filter-theme = Tema
ideas-filter-theme-all = Alle temaer
ideas-filter-status = Hvor langt er de?
ideas-filter-status-all = Alle idéer
ideas-filter-status-undecided = Ikke afgjort
ideas-filter-status-chosen = Går videre
ideas-filter-status-parked = Parkeret
ideas-filter-status-unlinked = Uden udfordring
ideas-filter-challenge = Idéer, der svarer på „{ $text }“. Nye kort knyttes til den.
ideas-order = Rækkefølge
ideas-order-newest = Nyeste først
ideas-order-title = Efter titel
ideas-order-dots = Højst i afstemningen
ideas-count =
    { $count ->
        [one] 1 kort
       *[other] { $count } kort
    }
ideas-shown = { $shown } af { $total } kort
ideas-nothing-fits = Ingen idékort passer til det, du leder efter.
ideas-show-all = Vis alle

## Kortet

ideas-card = Idékort
ideas-card-more = Mere om idékortet
ideas-card-close = Luk kortet
ideas-title = Idé
ideas-target = Hvem er den til?
ideas-author-none = Ukendt
ideas-from = fra { $day }
ideas-table = bord { $number }
ideas-answers =
    { $count ->
        [one] 1 udfordring
       *[other] { $count } udfordringer
    }
ideas-answers-none = uden udfordring
ideas-dots =
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
ideas-cost-hint = Hele kroner. Tom, hvis I ikke ved det endnu.
ideas-status-undecided = ikke afgjort
ideas-status-chosen = går videre
ideas-status-parked = parkeret
ideas-remove = Slet idékortet
ideas-removed = Idékortet er slettet.
ideas-withdraw = Træk idéen tilbage
ideas-withdrawn = Idéen er trukket tilbage. Den er gemt under „Skjulte kort“ og er ikke med i afstemninger.
ideas-merge = Saml med en anden idé …
ideas-merge-title = Saml to idéer, der siger det samme
ideas-merge-text = Den ene står for begge fra nu af. Begge kort er gemt, stemmerne følger med, og hver stemme tæller én gang. I kan skille dem ad igen.
ideas-merge-other = Hvilken idé siger det samme?
ideas-merge-pick = Vælg en idé
ideas-merge-stands = Hvilken skal stå for dem begge?
ideas-merge-do = Saml idéerne
ideas-merged = Idéerne er samlet.
ideas-merged-count = samlet af { $count }
ideas-merged-into = Idéen er samlet i
ideas-unmerge = Skil ad
ideas-unmerge-label = Skil ad: „{ $title }“
ideas-unmerged = „{ $title }“ står for sig selv igen.
ideas-originals =
    { $count ->
        [one] Samlet med 1 anden idé
       *[other] Samlet med { $count } andre idéer
    }
ideas-originals-text = Sådan blev de skrevet. Stemmer på dem tæller her.

ideas-answers-title = Hvilke udfordringer svarer den på?
ideas-answers-empty = Ingen endnu. Find dem på væggen fra workshop 1.
ideas-unlink = Svarer ikke på „{ $text }“
ideas-pick = Vælg flere udfordringer
ideas-pick-search = Søg på væggen
ideas-pick-unanswered = Kun dem uden idé
ideas-pick-done = Færdig
ideas-pick-nothing = Ingen udfordringer passer. Prøv med færre ord.
ideas-pick-empty = Der hænger ingen udfordringer på væggen endnu.
ideas-pick-to-wall = Gå til kortlægningen
ideas-pick-no-theme = Uden tema
ideas-pick-ideas =
    { $count ->
        [one] 1 idé
       *[other] { $count } idéer
    }
ideas-pick-none = ingen idé endnu

ideas-exchange = Hvad kan hver part give – og få ud af det?
ideas-exchange-party = Part
ideas-exchange-gives = Det giver { $group }
ideas-exchange-gets = Det får { $group }

ideas-way = Idéens vej
ideas-became = Blev til aktiviteten

## Felternes navne.

field-description = Beskrivelse
field-needs = Hvad skal der til?
field-cost = Pris i kr.
field-authorId = Hvem fandt på den?
field-gives = Giver
field-gets = Får

noun-idea = Idékortet

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-ideas-add = tilføj et idékort
step-ideas-addMany = tilføj flere idékort
step-ideas-save = ret et idékort
step-ideas-exchange = ret, hvad en part giver og får
step-ideas-price = ret, hvad en idé koster
step-ideas-link = knyt en udfordring til idéen
step-ideas-unlink = fjern en udfordring fra idéen
step-ideas-remove = slet et idékort
step-ideas-merge = saml idéer
step-ideas-unmerge = skil samlede idéer ad

## Når noget ikke kan lade sig gøre, og hvad der sker med resten.

error-not-now-idea-voted = Idéen har fået stemmer i en afstemning, der er lukket, og resultatet skal ikke ændre sig i det stille. Parkér idéen i stedet. Er der kun talt op på papir, kan afstemningen også åbnes igen først.

reference-idea =
    { $count ->
        [one] 1 idékort
       *[other] { $count } idékort
    }
reference-idea_challenge =
    { $count ->
        [one] Forbindelsen mellem 1 udfordring og idé
       *[other] { $count } forbindelser mellem udfordringer og idéer
    }
reference-idea_exchange =
    { $count ->
        [one] Hvad 1 part giver og får
       *[other] Hvad { $count } parter giver og får
    }
