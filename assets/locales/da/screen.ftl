### Storskærmen: det, salen ser.

screen-title = Storskærm
screen-waiting = Om lidt går vi i gang
screen-waiting-text = Storskærmen følger med, når aftenen åbnes på computeren.
screen-welcome = Velkommen
screen-join-wifi = Kom på Wi-Fi
screen-join-network = Netværk
screen-join-password = Adgangskode
screen-join-open-network = uden adgangskode
screen-join-scan = Ret kameraet mod koden
screen-join-or = eller gå til
screen-join-code = kode
screen-join-ticket = Skriv koden fra din deltagerbillet
screen-join-none = Ingen telefon? Skriv på papir, eller sig det højt.
screen-joined =
    { $count ->
        [one] 1 er med
       *[other] { $count } er med
    }
screen-left = tilbage
screen-time-up = Tiden er gået
screen-write = Vær med: ret kameraet mod koden, eller gå til
screen-unreachable = Vi skifter netværk. Det, du har skrevet, er stadig på din telefon.
screen-cards-more =
    { $count ->
        [one] og 1 kort mere
       *[other] og { $count } kort mere
    }
screen-cards-none = Det første kort kommer her
screen-cards-here = { $number } kort
screen-themes = Det har I skrevet
screen-themes-none = Temaerne kommer her
screen-themes-more = +{ $count }
screen-themes-rest =
    { $count ->
        [one] og 1 tema mere
       *[other] og { $count } temaer mere
    }
screen-vote-way =
    { $way ->
        [approval]
            { $count ->
                [0] Sæt kryds
                [one] Sæt 1 kryds
               *[other] Sæt op til { $count } krydser
            }
        [score] Giv hver idé fra 0 til 3
        [ranking]
            { $count ->
                [one] Vælg den bedste
               *[other] Vælg de { $count } bedste i rækkefølge
            }
       *[dots]
            { $count ->
                [one] Du har 1 prik
               *[other] Du har { $count } prikker
            }
    }
screen-vote-options =
    { $way ->
        [dots]
            { $count ->
                [one] til 1 idé
               *[other] til { $count } idéer
            }
       *[other]
            { $count ->
                [one] · 1 idé
               *[other] · { $count } idéer
            }
    }
screen-vote-who = Kun { $groups } stemmer
screen-vote-voted =
    { $count ->
        [one] har stemt
       *[other] har stemt
    }
screen-vote-of = af { $may }, der kan stemme
screen-vote-secret = Stemmerne er hemmelige
screen-interim = Stillingen lige nu
screen-interim-tied = står lige
screen-interim-order = Kun rækkefølgen vises, mens der stemmes, så stemmen er hemmelig.
screen-choice-none = Valget kommer her
screen-result-none = Resultatet kommer her
screen-thanks = Tak for i aften
screen-thanks-text = Alt, hvad I har skrevet, er gemt.
screen-thanks-evaluate = Fortæl os, hvordan aftenen var
screen-thanks-evaluate-text = Spørgeskemaet er på din telefon nu. Det er anonymt og tager et par minutter.
screen-thanks-in =
    { $count ->
        [one] 1 har svaret
       *[other] { $count } har svaret
    }
screen-paused = Pause
screen-paused-text = Det, du har skrevet på telefonen, bliver stående.
screen-lost = Storskærmen har mistet forbindelsen til computeren. Den kommer igen af sig selv.
screen-full = F: fuld skærm
