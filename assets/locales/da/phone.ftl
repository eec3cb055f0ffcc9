### Deltagerens side på telefonen: store, rolige sætninger. Her ligger kun det, telefonen skal bruge; siden skal være lille.

## Øverst og nederst

phone-line-connecting = Forbinder
phone-line-connected = Forbundet
phone-line-lost = Afbrudt
phone-who-table = bord { $number }
phone-who-ticket = Billet { $number }
phone-text-larger = Større tekst
phone-text-normal = Normal tekst
phone-time-left = { $time } tilbage
phone-time-up = Tiden er gået. Gør bare det sidste færdigt.

## Kom med

phone-opening = Vi finder aftenen …
phone-code-title = Kom med i aften
phone-code-title-ticket = Skriv koden fra din billet
phone-code-lead = Ret kameraet mod koden på storskærmen, eller skriv koden her.
phone-code-lead-ticket = Ret kameraet mod koden på din deltagerbillet, eller skriv koden her.
phone-code = Kode
phone-code-example = For eksempel { $code }
phone-code-missing = Skriv koden først. Den står på storskærmen.
phone-code-go = Kom med
phone-out-kept = Det, du har skrevet, ligger her stadig og bliver sendt, når du er med igen.
phone-already = Du er allerede med
phone-already-as = Du er allerede med som { $group }
phone-already-text = Vil du blive ved med det, eller vil du begynde forfra med den nye kode?
phone-already-go-on = Fortsæt, hvor jeg var
phone-already-anew = Brug den nye kode
phone-group-title = Hvem kommer du som?
phone-group-next = Velkommen. Hvem kommer du som?
phone-group-lead = Alle er med på lige fod. Vælg det, der passer bedst.
phone-group-go = Fortsæt som { $group }
phone-group-missing = Vælg først, hvem du kommer som.
phone-table-title = Hvilket bord sidder I ved?
phone-table-lead = Denne telefon skriver for alle ved bordet.
phone-table-number = Bordets nummer
phone-table-wrong = Skriv bordets nummer med tal, fra 1 til 999.
phone-go-on = Fortsæt

## Når der ikke er noget at gøre

phone-nothing-title = Lige nu er der ikke noget, du skal
phone-nothing-text = Læg bare telefonen fra dig. Siden skifter af sig selv, når I skal i gang.
phone-rest-title = Der er pause
phone-rest-text = Siden skifter af sig selv, når I fortsætter. Det, du har sendt, er der stadig.
phone-rest-written = Du kan skrive videre imens. Det kan sendes, når pausen er slut.
phone-closed-title = Opgaven er lukket
phone-closed-written = Det, du har skrevet, står her stadig, men det kan ikke sendes. Sig det højt, eller spørg den, der leder aftenen.
phone-over-title = Aftenen er slut
phone-over-text = Tak, fordi du var med. Du kan lukke siden.
phone-over-unsent = Det her nåede ikke at blive sendt
phone-over-anew = Kom med på en anden aften
phone-now-challenges = Nu kan I skrive udfordringer
phone-now-ideas = Nu kan I skrive idékort
phone-now-vote = Nu kan I stemme
phone-now-evaluation = Nu kan I svare på, hvordan aftenen var
phone-now-go-challenges = Skriv en udfordring
phone-now-go-ideas = Skriv et idékort
phone-now-go-vote = Gå til afstemningen
phone-now-go-evaluation = Svar på spørgsmålene

## Forbindelsen

phone-lost-title = Ingen forbindelse til computeren
phone-lost-text = Skriv bare videre. Det bliver gemt her på telefonen og sendt af sig selv, når forbindelsen er der igen.
phone-lost-long = Hvis det bliver ved
phone-lost-wifi = Se efter, at telefonen er på det Wi-Fi, som står på storskærmen.
phone-lost-open = Lad siden stå åben. Her ligger det, der ikke er sendt endnu.
phone-lost-address = Er der kommet en ny adresse på storskærmen, så skriv den her. Så kommer det hele med.
phone-lost-address-label = Ny adresse
phone-lost-go = Gå til adressen
phone-moved-title = Computeren har fået en ny adresse
phone-moved-text = Tryk her for at komme videre. Det, du har skrevet, kommer med.
phone-moved-go = Gå videre
phone-moved-by-hand = Sker der ikke noget, så vær på det Wi-Fi, som står på storskærmen, og skriv { $address } i browseren.

## Kort

phone-challenges-hint = Én udfordring ad gangen. Dit navn vises ikke.
phone-card-send = Send kortet
phone-card-missing = Skriv først, hvad du tænker på.
phone-card-group = Hvem er kortet fra?
phone-card-group-missing = Vælg først, hvem kortet er fra.
phone-card-fix = Ret kortet
phone-card-fix-short = Ret
phone-card-save = Gem rettelsen
phone-card-cancel = Fortryd
phone-card-delete = Slet kortet
phone-card-undo-fix = Drop rettelsen
phone-cards-own =
    { $count ->
        [one] Dit kort
       *[other] Dine { $count } kort
    }
phone-cards-table =
    { $count ->
        [one] Bordets kort
       *[other] Bordets { $count } kort
    }
phone-done = Jeg er færdig
phone-done-thanks = Tak! Du er meldt færdig. Kommer du i tanke om mere, så skriv bare.

phone-idea-send = Send idékortet
phone-idea-name = Hvad skal den hedde?
phone-idea-missing = Skriv først, hvad idéen hedder.
phone-idea-description = Hvordan virker den?
phone-idea-description-hint = Skriv det, som du ville fortælle det.
phone-idea-optional = Ved du det ikke, så gå bare videre.
phone-idea-target = Hvem er den for?
phone-idea-target-hint = For eksempel „nye borgere med ondt i ryggen“
phone-idea-needs = Hvad skal der til?
phone-idea-needs-hint = For eksempel mennesker, et lokale, kørsel
phone-idea-answers = Hvad svarer idéen på?
phone-idea-answers-lead = Sæt kryds ved de udfordringer, den kan hjælpe med. Du må gerne springe over.
phone-pick-count =
    { $count ->
        [0] Ingen valgt endnu
        [one] 1 valgt
       *[other] { $count } valgt
    }
phone-pick-search = Søg efter et ord
phone-pick-hits =
    { $count ->
        [0] Ingen udfordringer passer. Prøv et kortere ord.
        [one] 1 udfordring passer
       *[other] { $count } udfordringer passer
    }
phone-pick-more = { $count } til. Skriv mere for at finde dem.
phone-pick-no-theme = Uden tema
phone-pick-theme =
    { $picked ->
        [0] { $count } kort
       *[other] { $count } kort, { $picked } valgt
    }

phone-next = Næste
phone-back = Tilbage
phone-skip = Spring over
phone-step = Trin { $at } af { $of }

## Hvordan det går med det, man har sendt

phone-progress-saved = Gemt på computeren
phone-progress-sending = Bliver sendt …
phone-progress-waiting = Venter på forbindelse – bliver sendt
phone-progress-paused = Venter på, at pausen er slut – bliver sendt
phone-progress-refused = Er ikke gemt
phone-told-card = Kortet er gemt på computeren.
phone-told-correct = Rettelsen er gemt på computeren.
phone-told-ballot = Din stemme er gemt på computeren.
phone-told-answers = Dine svar er gemt på computeren.
phone-told-done = Du er meldt færdig.

## Stemmesedlen

phone-vote-title-dots =
    { $count ->
        [one] Giv din prik
       *[other] Giv dine { $count } prikker
    }
phone-vote-title-approval = Sæt kryds ved de idéer, du går ind for
phone-vote-title-score = Hvor gerne vil du videre med hver idé?
phone-vote-title-ranking =
    { $count ->
        [one] Vælg den bedste idé
       *[other] Vælg de { $count } bedste i rækkefølge
    }
phone-vote-lead-dots = Højst { $limit } til samme idé. Ingen kan se, hvad du stemmer.
phone-vote-lead-approval =
    { $limit ->
        [one] Du kan sætte 1 kryds. Ingen kan se, hvad du stemmer.
       *[other] Du kan sætte op til { $limit } krydser. Ingen kan se, hvad du stemmer.
    }
phone-vote-lead-free = Sæt lige så mange, du vil. Ingen kan se, hvad du stemmer.
phone-vote-lead-score = En idé, du springer over, tæller som „Slet ikke“. Ingen kan se, hvad du stemmer.
phone-vote-lead-ranking =
    { $limit ->
        [one] Tryk på den idé, du synes bedst om. Ingen kan se, hvad du stemmer.
       *[other] Tryk først på den bedste, så på den næstbedste, og så videre. Tryk igen for at fortryde. Ingen kan se, hvad du stemmer.
    }
phone-vote-more = Læs mere
phone-vote-fewer = Tag en prik fra { $idea }
phone-vote-another = Giv en prik til { $idea }
phone-vote-given =
    { $count ->
        [0] ingen prikker
        [one] 1 prik
       *[other] { $count } prikker
    }
phone-vote-left-dots =
    { $count ->
        [0] Alle prikker er givet
        [one] 1 prik tilbage
       *[other] { $count } prikker tilbage
    }
phone-vote-left-approval =
    { $count ->
        [0] Alle krydser er sat
        [one] 1 kryds tilbage
       *[other] { $count } krydser tilbage
    }
phone-vote-left-free =
    { $given ->
        [0] Ingen krydser endnu
        [one] 1 kryds
       *[other] { $given } krydser
    }
phone-vote-left-score =
    { $count ->
        [0] Du har svaret på alle idéer
       *[other] { $given } af { $all } idéer besvaret
    }
phone-vote-left-ranking =
    { $count ->
        [0] Rækkefølgen er færdig
       *[other]
            { $given ->
                [0] Tryk på den bedste
                [one] { $given } af { $all } valgt. Tryk på den næstbedste
               *[other] { $given } af { $all } valgt
            }
    }
phone-vote-missing-dots = Giv mindst én prik først. Tryk på plus ved en idé.
phone-vote-missing-approval = Sæt mindst ét kryds først. Tryk på en idé.
phone-vote-missing-score = Svar på mindst én idé først.
phone-vote-missing-ranking = Vælg mindst én idé først. Tryk på den bedste.
phone-vote-full-dots = Alle prikker er givet. Tag en fra en anden idé først.
phone-vote-full-approval = Alle krydser er sat. Fjern et andet kryds først.
phone-vote-full-score = Du har svaret på alle idéer.
phone-vote-full-ranking = Rækkefølgen er færdig. Tryk på en valgt idé for at tage den ud.
phone-score-0 = Slet ikke
phone-score-1 = I mindre grad
phone-score-2 = I nogen grad
phone-score-3 = I høj grad
phone-rank-number = nummer
phone-rank-up = Flyt { $idea } en plads op
phone-vote-not-yours-title = Denne gang er det andre, der stemmer
phone-vote-not-yours = Du er med som { $group }, og den gruppe har ingen stemmeseddel i denne afstemning.
phone-vote-not-yours-who = Det er { $groups }, der stemmer.
phone-vote-not-yours-then = Du behøver ikke gøre noget. Når afstemningen er lukket, kan du se resultatet på storskærmen.
phone-vote-review = Se din stemme igennem
phone-vote-keep = Behold min stemme
phone-vote-hand-in = Aflever stemmen
phone-vote-table = Hver har sin egen stemme. Stem på din egen telefon, på tabletten, eller hos den, der leder aftenen.
phone-review-title = Er det rigtigt?
phone-review-lead-dots = Sådan har du givet dine prikker.
phone-review-lead-approval = Disse idéer går du ind for.
phone-review-lead-score = Sådan har du svaret.
phone-review-lead-ranking = Den bedste står øverst. Tryk på pilen for at flytte en idé op.
phone-review-left-dots =
    { $count ->
        [one] Du har 1 prik tilbage. Du må gerne lade den være.
       *[other] Du har { $count } prikker tilbage. Du må gerne lade dem være.
    }
phone-review-left-approval =
    { $count ->
        [one] Du har 1 kryds tilbage. Du må gerne lade det være.
       *[other] Du har { $count } krydser tilbage. Du må gerne lade dem være.
    }
phone-review-left-score =
    { $count ->
        [one] Du har sprunget 1 idé over. Den tæller som „Slet ikke“.
       *[other] Du har sprunget { $count } idéer over. De tæller som „Slet ikke“.
    }
phone-review-left-ranking =
    { $count ->
        [one] Du kan vælge 1 idé til. Du må gerne lade være.
       *[other] Du kan vælge { $count } idéer til. Du må gerne lade være.
    }
phone-cast-title = Tak for din stemme
phone-cast-waiting = Din stemme er på vej
phone-cast-refused = Din stemme er ikke gemt
phone-cast-lead = Du kan lave den om, så længe afstemningen er åben.
phone-cast-change = Lav stemmen om

## Spørgeskemaet

phone-evaluation-several = Du kan vælge flere.
phone-evaluation-required = Svar gerne på det her. Vil du helst ikke, så spring det over.
phone-evaluation-secret = Ingen kan se, hvem der har svaret hvad.
phone-evaluation-group = Hvem svarer du som?
phone-evaluation-group-lead = Så kan vi se, om alle føler sig hørt. Er I få, bliver I talt sammen med andre.
phone-evaluation-no-group = Det vil jeg helst ikke sige
phone-evaluation-whole = Vis alle spørgsmål på én side
phone-evaluation-one = Vis ét spørgsmål ad gangen
phone-evaluation-look = Er det rigtigt?
phone-evaluation-look-lead = Se dine svar igennem. Du kan ikke lave dem om bagefter.
phone-evaluation-unanswered = Ikke besvaret
phone-evaluation-send = Send mine svar
phone-evaluation-thanks = Tak for dine svar
phone-evaluation-take-up = Se svarene igennem igen
phone-evaluation-table = Hver har sit eget skema. Svar på din egen telefon, på tabletten eller på papir.

## Hvad der blev af ens kort

phone-paths-open = Hvad blev der af dine kort?
phone-paths-open-table = Hvad blev der af bordets kort?
phone-paths-lead = Her kan du følge hvert kort, fra du skrev det, til det, der er sket siden.
phone-paths-looking = Vi finder dine kort …
phone-paths-again = Prøv igen
phone-paths-none = Vi finder ingen kort fra dig her
phone-paths-none-text = Skrev du på en anden telefon eller på papir, så spørg den, der leder aftenen. Der ligger en liste over alle kort.
phone-paths-wrote = Skrevet den { $day }
phone-paths-wrote-idea = Din idé fra den { $day }
phone-paths-became = På væggen står der nu
phone-paths-theme = Hænger under temaet
phone-paths-idea = En idé svarer på det
phone-paths-own = Sådan gik det idéen
phone-paths-activity = Det blev til en aktivitet
phone-paths-waiting = Kortet er gemt. Det er ikke kommet under et tema endnu.
phone-paths-points =
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
phone-paths-chosen =
    { $points ->
        [none] Valgt
       *[other] Valgt med { $points }
    }
phone-paths-parked =
    { $points ->
        [none] Ikke valgt denne gang. Idéen er gemt.
       *[other] Fik { $points }. Ikke valgt denne gang, men idéen er gemt.
    }
phone-paths-tied =
    { $points ->
        [none] Står lige med andre idéer. Det er ikke afgjort endnu.
       *[other] Fik { $points } og står lige med andre idéer. Det er ikke afgjort endnu.
    }
phone-paths-undecided = Der er ikke valgt idéer endnu
phone-paths-reason = Begrundelse: { $reason }
phone-paths-owner = Tovholder: { $owner }
phone-paths-no-owner = Der mangler en tovholder
phone-paths-state-concretise = Er ved at blive planlagt
phone-paths-state-ready = Klar til at blive prøvet af
phone-paths-state-testing = Prøves af nu
phone-paths-state-adjusting = Bliver justeret efter afprøvningen
phone-paths-state-kept = Fortsætter
phone-paths-state-stopped = Stoppet

## Den fælles tablet

phone-next-person = Næste person
phone-next-person-sending = Vent et øjeblik. Det sidste er på vej til computeren.
phone-next-person-unsent = Her står noget, der ikke er sendt. Giver du tabletten videre nu, bliver det slettet.
phone-next-person-anyway = Slet det, og giv tabletten videre
phone-next-person-stay = Bliv her

## Hvorfor noget ikke lod sig gøre, sagt til en deltager

phone-refused-unreachable = Telefonen kan ikke få fat i computeren lige nu. Se efter, om den er på det rigtige Wi-Fi. Vi prøver igen af os selv.
phone-refused-card-off-wall = Kortet er samlet med andre i mellemtiden, så det kan ikke rettes mere. Sig det til den, der leder aftenen.
phone-refused-session-not-mapping = Udfordringer hører til en anden aften. Spørg den, der leder aftenen.
phone-refused-round-closed = Afstemningen er lukket. Spørg den, der leder aftenen, hvis du ikke nåede det.
phone-refused-response-empty = Svar på mindst ét spørgsmål, før du sender.
