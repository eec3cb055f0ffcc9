### Aftenen live: programmet med ur, opgaverne, storskærmen, deltagerbilletter og telefoner. Ordene i vinduerne
### ligger hos deres skærm; her står trinene, fejlene og det, der ryger med, når noget slettes.

step-live-open = åbn aftenen
step-live-close = luk aftenen
step-live-pause = hold pause
step-live-resume = fortsæt aftenen
step-live-goTo = gå til et programpunkt
step-live-extend = ret tiden
step-live-ask = åbn en opgave
step-live-task = ret en opgave
step-live-show = skift billede på storskærmen
step-live-help = skriv et kort for en deltager
step-tickets-issue = lav deltagerbilletter
step-tickets-void = gør en deltagerbillet ugyldig
step-tickets-reissue = lav en deltagerbillet om
step-challenges-hide = skjul eller vis kort
step-ideas-hide = skjul eller vis idékort
step-votes-helped = stem for en deltager

error-not-now-task-open = Den opgave er allerede åben.
error-not-now-no-agenda-item = Programmet er ikke i gang. Start det første punkt først.
error-not-now-round-has-ballots = Deltagere har stemt i afstemningen, og ingen kan se, hvem der har stemt hvad. Derfor kan den hverken åbnes igen eller slettes, mens den er åben.
error-not-now-undo-secret = Det kan ikke fortrydes, for deltagernes stemmer og svar er hemmelige.
error-not-now-phones-missing = Telefoner kan ikke være med her.
error-not-now-phones-closed = Der er ikke åbent for telefoner endnu. Vælg en adresse, og åbn først.
error-not-now-phones-address = Computeren har ikke den adresse længere. Vælg en anden adresse, og prøv igen.
error-not-now-phones-port = Samskaber kunne ikke komme til på netværket. Et andet program er i vejen. Luk det, og prøv igen.

noun-page = Siden

reference-evening = Aftenens forløb
reference-agenda_course =
    { $count ->
        [one] Forløbet af 1 programpunkt
       *[other] Forløbet af { $count } programpunkter
    }
reference-live_task =
    { $count ->
        [one] 1 opgave på aftenen
       *[other] { $count } opgaver på aftenen
    }
reference-ticket =
    { $count ->
        [one] 1 deltagerbillet
       *[other] { $count } deltagerbilletter
    }
reference-participant =
    { $count ->
        [one] 1 deltager på telefon eller tablet
       *[other] { $count } deltagere på telefon eller tablet
    }
reference-device =
    { $count ->
        [one] 1 telefon
       *[other] { $count } telefoner
    }
reference-contribution =
    { $count ->
        [one] 1 bidrag fra en deltager
       *[other] { $count } bidrag fra deltagere
    }
reference-task_done =
    { $count ->
        [one] 1 deltager, der er færdig
       *[other] { $count } deltagere, der er færdige
    }
reference-ballot =
    { $count ->
        [one] 1 stemmeseddel
       *[other] { $count } stemmesedler
    }
reference-ballot_mark =
    { $count ->
        [one] 1 kryds på en stemmeseddel
       *[other] { $count } krydser på stemmesedler
    }
