### Overblikket: hvor er vi, hvad er det næste, og hvad siger folk.

overview-title = Hvor er vi?
overview-title-new = Velkommen til projektet

overview-morning = Godmorgen.
overview-day = Goddag.
overview-evening-greeting = Godaften.
overview-today = I dag mødes I til { $workshop }.
overview-some-late =
    { $count ->
        [one] Én ting er over tid.
       *[other] { $count } ting er over tid.
    }
overview-days-to =
    { $days ->
        [one] I morgen mødes I til { $workshop }.
       *[other] Der er { $days } dage til { $workshop }.
    }
overview-some-missing =
    { $count ->
        [one] Der er én ting at tage fat på.
       *[other] Der er { $count } ting at tage fat på.
    }
overview-all-well = Alt er på sporet.

## Forløbet.

overview-pace-done = (gennemført)
overview-pace-here = (her er I nu)
overview-pace-ahead = (kommer)
overview-no-date = Ingen dato endnu
overview-participants =
    { $count ->
        [one] 1 deltager
       *[other] { $count } deltagere
    }
overview-activities =
    { $count ->
        [one] 1 aktivitet
       *[other] { $count } aktiviteter
    }
overview-trying =
    { $count ->
        [one] 1 prøves af
       *[other] { $count } prøves af
    }

## Det næste. Navnet står først, så resten: „Følgeven første gang“ „mangler en tovholder“.

overview-next = Det næste
overview-nothing-next = Der mangler ikke noget lige nu.
overview-all = Vis alle { $count }
overview-fewer = Vis færre
overview-do-about = { $deed }: { $name }
overview-evening = { $workshop } · { $track }
overview-late =
    { $days ->
        [one] 1 dag over tid
       *[other] { $days } dage over tid
    }
overview-ahead =
    { $days ->
        [0] i dag
        [one] i morgen
       *[other] om { $days } dage
    }

overview-next-session-open = er i gang
overview-do-session-open = Gå til aftenen
overview-next-session-today = er i dag
overview-do-session-today = Åbn aftenen
overview-next-session-ahead = er den næste aften
overview-do-session-ahead = Se programmet
overview-next-overdue = · { $step }
overview-detail-overdue = Skulle være gjort { $day }
overview-do-overdue = Følg op
overview-next-due = · { $step }
overview-detail-due = Senest { $day }
overview-do-due = Åbn
overview-next-no-cards = har ingen kort endnu
overview-do-no-cards = Skriv kort ind
overview-next-no-evaluation = mangler evalueringen
overview-do-no-evaluation = Tast skemaer ind
overview-next-no-owner = mangler en tovholder
overview-detail-no-owner =
    { $count ->
        [0] Ingen har taget teten endnu
       *[other] Fik { activities-dots } i afstemningen
    }
overview-do-no-owner = Find tovholder
overview-next-no-next-step = mangler et næste skridt
overview-detail-no-next-step = Hvad er det første, der skal ske nu?
overview-do-no-next-step = Skriv det
overview-name-tied-choice =
    { $count ->
        [one] 1 idé
       *[other] { $count } idéer
    }
overview-next-tied-choice = står lige og venter på en afgørelse
overview-do-tied-choice = Afgør det
overview-name-no-choice = Idéerne
overview-next-no-choice = mangler et valg
overview-detail-no-choice = { $count } idékort at vælge imellem
overview-do-no-choice = Vælg idéer
overview-next-no-counts =
    { $count ->
        [0] mangler at blive talt op
       *[other] er ved at blive talt op
    }
overview-detail-no-counts = Afstemning { $day }
overview-do-no-counts = Tæl op
overview-name-no-activity = { $count } valgte idéer
overview-next-no-activity =
    { $count ->
        [one] er valgt, men er ikke en aktivitet endnu
       *[other] er ikke blevet til aktiviteter endnu
    }
overview-do-no-activity = Gør til aktivitet
overview-next-not-planned = er ikke planlagt
overview-do-not-planned = Planlæg
overview-next-agenda-too-long =
    { $count ->
        [one] har 1 minut for meget på programmet
       *[other] har { $count } minutter for meget på programmet
    }
overview-do-agenda-too-long = Ret programmet
overview-next-agenda-empty = har ikke noget program
overview-do-agenda-empty = Lav programmet
overview-next-nobody-invited = har ingen inviterede endnu
overview-do-nobody-invited = Invitér

## Fra kort til aktivitet, og hvad deltagerne siger.

overview-flow = Fra kort til aktivitet
overview-flow-more = Se den røde tråd
overview-count-challenges =
    { $count ->
        [one] udfordring
       *[other] udfordringer
    }
overview-count-themes =
    { $count ->
        [one] tema
       *[other] temaer
    }
overview-count-ideas =
    { $count ->
        [one] idé
       *[other] idéer
    }
overview-count-chosen = valgt
overview-count-activities =
    { $count ->
        [one] aktivitet
       *[other] aktiviteter
    }
overview-heard = Deltagerne siger
overview-heard-n = (n = { $count })
overview-heard-none = Når mindst fem har svaret på evalueringen, står det her, om folk føler sig hørt.
overview-heard-more = Se evalueringen

## Et nyt projekt.

overview-setup = Kom godt i gang
overview-setup-text = Tre ting, så er I klar til den første aften.
overview-setup-done = Klaret
overview-setup-session = Planlæg den første aften
overview-setup-session-why = Dato, sted og et program, der er lavet på forhånd.
overview-setup-session-do = Planlæg
overview-setup-details = Fortæl, hvad projektet skal
overview-setup-details-why = Formål og målgruppe. De bruges igen, når I skriver jeres case.
overview-setup-details-do = Fortæl
overview-setup-people = Skriv ind, hvem der skal med
overview-setup-people-why = Borgere, frivillige, medarbejdere, forskere og politikere på lige fod.
overview-setup-people-do = Skriv ind
overview-how = Sådan går det til
overview-how-mapping = I skriver, hvad der står i vejen, og samler kortene i temaer.
overview-how-ideas = I finder på idéer, der svarer på udfordringerne, og stemmer om dem.
overview-how-activities = De valgte idéer får en tovholder og et første skridt.
overview-how-trials = I prøver af, retter til, og beholder det, der virker.
