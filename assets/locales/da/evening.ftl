### Aftenen live: programmet med ur, det, der kommer ind lige nu, telefonerne og storskærmen.

rail-live = Aftenen live

live-name = Aftenen live
live-title = { $session } · Aftenen live
live-start = Start aftenen
live-go-on = Gå til aftenen
live-look-at = Se aftenen
live-none = Ingen aftener endnu
live-none-text = Planlæg den første aften, så kan den køres herfra.
live-not-open = Klar til at åbne aftenen?
live-not-open-text = Åbn i god tid, og gør storskærm og telefoner klar. Uret går først i gang, når du begynder det første programpunkt.
live-open = Åbn aftenen
live-closed = Aftenen er lukket
live-closed-text = Alt, hvad der kom ind, er gemt i projektet. Blev den lukket for tidligt, kan du åbne den igen.
live-open-again = Åbn aftenen igen
live-see-what-came =
    { $workshop ->
        [mapping] Se udfordringerne
        [ideas] Se idékortene
       *[activities] Se aktiviteterne
    }
live-close = Luk aftenen
live-back = Til projektet
live-more = Mere om aftenen
live-save = Gem

## Programmet

live-agenda = Aftenens program
live-agenda-none = Aftenen har intet program. Det går også: Opgaverne virker uden.
live-agenda-plan = Lav et program
live-agenda-ends = slut (planlagt { $planned })
live-agenda-done = holdt
live-agenda-skipped = sprunget over
live-agenda-minutes = { $minutes } min.
live-agenda-minutes-given =
    { $more ->
        [yes] { $minutes } min., heraf { $given } lagt til
       *[no] { $minutes } min., kortere end planlagt
    }
live-agenda-go = Gå til: { $title }
live-agenda-move = Flyt programpunkter
live-agenda-move-text = Flyt det, der er tilbage. Tiderne følger med.
live-agenda-move-done = Færdig
live-agenda-moved = { $title } er nu nummer { $place } af dem, der er tilbage.
live-behind = { $minutes } min. bagud · slut { $ends }
live-ahead = { $minutes } min. foran · slut { $ends }
live-on-time = I følger tiden
live-catch-up = Hent ind
live-catch-up-text =
    { $minutes ->
        [one] I er 1 minut bagud. Det, der er tilbage, kan gøres lidt kortere, så I slutter til tiden.
       *[other] I er { $minutes } minutter bagud. Det, der er tilbage, kan gøres kortere, så I slutter til tiden.
    }
live-catch-up-now = Nu
live-catch-up-then = Bliver
live-catch-up-keep = Rør ikke
live-catch-up-keep-item = Rør ikke: { $title }
live-catch-up-enough = Så slutter I kl. { $ends }.
live-catch-up-short = Så slutter I kl. { $ends }, stadig { $minutes } min. for sent. Spring eventuelt et punkt over.
live-catch-up-do = Hent { $minutes } min. ind
live-caught-up =
    { $minutes ->
        [one] 1 minut er hentet ind.
       *[other] { $minutes } minutter er hentet ind.
    }

## Uret

live-left = Tid tilbage
live-over = Over tiden
live-paused = Pause
live-before = Begynder
live-through = Programmet er slut
live-begin = Begynd: { $title }
live-next = Næste: { $title }
live-finish = Slut programmet
live-previous = Tilbage til: { $title }
live-skip = Spring over: { $title }
live-more-time = +{ $minutes } min.
live-less-time = Giv { $minutes } minutter mindre
live-time-more = Mere om tiden
live-pause = Pause
live-resume = Fortsæt
live-pause-key = mellemrum

## Opgaverne

live-kind-challenges = Skriv udfordringer
live-kind-ideas = Skriv idékort
live-kind-vote = Stem
live-kind-evaluation = Evaluér aftenen
live-ask-challenges = Deltagerne kan skrive udfordringer på deres telefon, så snart du åbner.
live-ask-ideas = Deltagerne kan skrive idékort på deres telefon, så snart du åbner.
live-ask-vote = Deltagerne kan stemme på deres telefon, så snart du åbner. Hver deltager har én stemmeseddel.
live-ask-evaluation = Deltagerne får spørgeskemaet på deres telefon. Svarene er anonyme.
live-ask = Åbn opgaven
live-task-none = Hvad skal deltagerne i gang med?
live-task-none-text = Åbn en opgave, så kommer den frem på telefonerne og på storskærmen.
live-task-open = Åben · { $kind }
live-task-resting = Hviler · { $kind }
live-task-rest = Lad hvile
live-task-go-on = Åbn igen
live-task-close = Luk opgaven
live-task-close-kind = Luk: { $kind }
live-task-closed = „{ $kind }“ er lukket.
live-task-more = Mere om opgaven
live-task-also = Åbn også: { $kind }
live-task-also-open = Også åben: { $kind }
live-task-also-resting = Hviler: { $kind }
live-task-word = Ret spørgsmålet
live-task-question = Spørgsmålet
live-task-question-hint = Det står på telefonerne og med store bogstaver på storskærmen.

## Afstemning og evaluering

live-vote-round = Afstemning
live-vote-round-option =
    { $ideas ->
        [one] { $title } (1 idé)
       *[other] { $title } ({ $ideas } idéer)
    }
live-vote-no-round = Der er ingen åben afstemning endnu. Lav en, og vælg, hvilke idéer man kan stemme på.
live-vote-voted =
    { $may ->
        [one] af 1 deltager har stemt
       *[other] af { $may } deltagere har stemt
    }
live-vote-count-by-hand = Tæl stemmer fra papir
live-vote-interim = Vis stillingen på storskærmen, mens der stemmes
live-vote-interim-hint = Salen ser rækkefølgen, når mindst 5 har stemt, men ingen tal. Ellers ser den kun, hvor mange der har stemt.
live-vote-close = Luk afstemningen
live-vote-close-text = Så kan ingen stemme mere. Ingen kan se, hvem der har stemt hvad, så den kan ikke åbnes igen.
live-vote-close-shows = Vis resultatet på storskærmen med det samme
live-evaluation-in =
    { $may ->
        [one] af 1 deltager har svaret
       *[other] af { $may } deltagere har svaret
    }
live-evaluation-type = Tast svar ind fra papir
live-ballot = Stem for en uden telefon
live-ballot-text = Koden står på deltagerbilletten. Hver billet har én stemmeseddel, uanset hvordan den bliver afgivet.
live-ballot-code = Kode fra billetten
live-ballot-code-hint = Det er lige meget, om der er store bogstaver og mellemrum.
live-ballot-choose-group = Vælg gruppe
live-ballot-left-dots =
    { $count ->
        [0] Alle prikker er givet
        [one] 1 prik tilbage
       *[other] { $count } prikker tilbage
    }
live-ballot-left-approval =
    { $given ->
        [0] Ingen krydser endnu
        [one] 1 kryds sat
       *[other] { $given } krydser sat
    }
live-ballot-left-score = { $given } af { $all } idéer besvaret. En idé uden svar tæller som „Slet ikke“.
live-ballot-left-ranking =
    { $count ->
        [0] Rækkefølgen er færdig.
       *[other]
            { $given ->
                [0] Tryk på den bedste idé først.
                [one] { $given } af { $all } valgt. Tryk nu på den næstbedste.
               *[other] { $given } af { $all } valgt. Tryk på den næste.
            }
    }
live-ballot-fewer = Én prik færre: { $name }
live-ballot-more = Én prik mere: { $name }
live-ballot-do = Afgiv stemmen
live-ballot-replace = Erstat den første stemmeseddel
live-ballot-cast = Stemmen er afgivet.

## Det, der kommer ind

live-cards =
    { $count ->
        [one] 1 kort
       *[other] { $number } kort
    }
live-cards-minute = { $count } det seneste minut
live-cards-in = Kort, der er kommet ind
live-cards-which = Hvilke kort vises
live-cards-all = Alle
live-cards-loose = Uden tema
live-cards-hidden = Skjulte ({ $count })
live-cards-none = Her kommer kortene
live-cards-none-text = Det, deltagerne skriver, dukker op her med det samme. Du kan også selv skrive for dem.
live-cards-none-left = Ingen kort her
live-cards-none-left-text = Vælg „Alle“ for at se resten.
live-cards-newest = Her står de { $count } nyeste. Resten hænger på væggen.
live-card-table = bord { $table }
live-card-now = nu
live-card-seconds = { $count } sek.
live-card-minutes = { $count } min.
live-source-typed = skrevet her
live-source-phone = fra en deltager
live-source-helped = for en deltager
live-card-hide = Skjul for salen
live-card-show = Vis igen
live-card-correct = Ret en slåfejl
live-card-correct-text = Ret kun det, der er slået forkert. Det oprindelige bliver gemt.
live-card-says = Kortet
live-card-original = Sådan kom det ind:
live-card-as-it-was = Sæt tilbage til det
live-corrected = Kortet er rettet. Det oprindelige er gemt.
live-card-keys = Piletaster går mellem kortene · h skjuler · Enter retter
live-card-keys-mapping = Piletaster går mellem kortene · 1–9 lægger i tema · 0 tager ud · + nyt tema · h skjuler · Enter retter
live-themes = Temaer
live-themes-count =
    { $count ->
        [one] 1 tema
       *[other] { $count } temaer
    }
live-theme-hang = Læg kortet i „{ $theme }“
live-theme-new = Nyt tema
live-theme-new-with = Det første kort bliver „{ $text }“.
live-theme-title = Temaets navn
live-theme-add = Opret temaet
live-write = Skriv et kort
live-write-challenge = Skriv en udfordring, og tryk Enter
live-write-idea = Skriv en idé, og tryk Enter
live-write-add = Tilføj
live-write-close = Luk skrivefeltet
live-write-helped = For en deltager uden telefon
live-write-code = Kode fra billetten, hvis de har en
live-written = „{ $text }“ er gemt.

## Telefonerne

live-side = Telefoner og storskærm
live-safe = Alt er gemt på denne computer. Internettet bruges ikke.
live-phones = Telefoner
live-phones-missing = Telefoner kan ikke være med her. Skriv for deltagerne med „Skriv et kort“.
live-phones-no-network = Computeren er ikke på noget netværk. Slut den til husets Wi-Fi eller en telefons hotspot, så kan deltagernes telefoner være med. Aftenen virker også uden.
live-phones-text = Telefoner på samme netværk kan være med. Det går ikke over internettet.
live-phones-address = Netværk
live-phones-choose = Vælg netværk
live-phones-choose-first = Vælg det netværk, deltagernes telefoner er på.
live-phones-tickets-only = Kun med deltagerbillet
live-phones-open = Åbn for telefoner
live-phones-close = Luk for telefoner
live-phones-code = Kode
live-phones-by-ticket = Kun med deltagerbillet. Koden står på billetten.
live-phones-qr = QR-kode til aftenen
live-phones-connected =
    { $count ->
        [one] 1 forbundet
       *[other] { $count } forbundet
    }
live-phones-more = Mere om telefonerne
live-phones-none-yet = Ingen telefon er kommet igennem endnu. Prøv med din egen.
live-phones-unreachable = Computeren har skiftet netværk. Vælg det nye, så kommer der en ny kode på storskærmen. Det, deltagerne har skrevet, bliver stående på deres telefoner imens.
live-phones-interrupted = Telefonerne kunne være med, men computeren er kommet på et andet netværk. Vælg det nye, og åbn igen. Det, deltagerne har skrevet, bliver stående på deres telefoner imens.
live-phones-refused = { $count } forsøg med en forkert kode er afvist.
live-phones-or-type = Eller gå til { $address }, og skriv
live-network-wireless = Wi-Fi · { $address }
live-network-wired = Kabel · { $address }
live-network-virtual = VPN eller virtuelt ({ $card }) · { $address }
live-network-unknown = { $card } · { $address }
live-wifi = Husets Wi-Fi
live-wifi-text = Skriv navn og adgangskode én gang. Så viser storskærmen en kode, der sætter telefonerne på netværket.
live-wifi-name = Netværkets navn
live-wifi-password = Adgangskode
live-wifi-name-hint = Præcis som det hedder, med store og små bogstaver.
live-wifi-password-hint = Lad feltet være tomt, hvis netværket er åbent.
live-wifi-qr = QR-kode til netværket
live-wifi-save = Gem netværket
live-tablet = Fælles tablet
live-tablet-text = Sæt en tablet på fællesbordet. Efter hver deltager trykkes „Næste person“, og intet bliver stående.
live-tablet-qr = QR-kode, der gør en tablet fælles
live-table = Bordets telefon
live-table-text = Én telefon skriver for hele bordet. Hvert kort får sin egen gruppe. Stemme og evaluere gør hver især selv.
live-table-qr = QR-kode, der gør en telefon til bordets
live-turnout = Hvem er med
live-turnout-challenges = Har skrevet
live-turnout-ideas = Har skrevet
live-turnout-vote = Har stemt
live-turnout-evaluation = Har svaret
live-turnout-of = { $active } af { $may }
live-turnout-joined = { $group }: { $joined } er med
live-turnout-row = { $group }: { $active } af { $may }. { $done } er færdige
live-turnout-done =
    { $count ->
        [one] 1 har sagt, at de er færdige.
       *[other] { $count } har sagt, at de er færdige.
    }

## Storskærmen

live-screen = Storskærm
live-screen-open = Åbn storskærmen
live-screen-close = Luk storskærmen
live-screen-move = Flyt til den anden skærm
live-screen-how = Træk vinduet over på projektoren, og tryk F for fuld skærm.
live-screen-shows = Hvad storskærmen viser
live-screen-now = Storskærmen viser nu: { $title } { $line }
live-view-welcome = Velkomst
live-view-task = Opgaven
live-view-themes = Temaer
live-view-result = Resultat
live-view-rules = Reglerne
live-view-choice = Valget
live-view-thanks = Tak
live-show = Vis på storskærm
live-shown = Det står på storskærmen nu, og på telefonerne.

step-live-retime = hent tid ind

field-tickets = Antal billetter

## Skjulte kort, når man leder efter dem senere.

hidden-cards = Skjulte ({ $count })
hidden-title = Skjulte kort
hidden-text = De er gemt og hænger ikke på væggen. Vis et kort igen, og det hænger, hvor det hang.
