### Evaluering: spørgeskemaet, der slutter hver aften, og det, svarene siger.

evaluation-title = Hvad sagde deltagerne?
evaluation-type = Tast svar ind
evaluation-typing = Tast svar ind fra papir
evaluation-to-results = Se, hvad de sagde

evaluation-no-sessions = Først skal der være en aften
evaluation-no-sessions-text = Hver aften slutter med et spørgeskema. Opret den første aften, så kan du taste svarene ind her.
evaluation-first-session = Opret den første aften
evaluation-empty = Ingen har svaret endnu
evaluation-empty-text = Tag stakken med spørgeskemaer, og tast dem ind. Det går hurtigt: ét tryk for hvert svar.

## Det, svarene siger, i ord.

evaluation-sentence =
    { $says }{ $at ->
        [none] { "" }
       *[other] { " " }{ $at }
    }{ $change ->
        [none] .
       *[other] , { $change }.
    }
evaluation-says = { $who } svarer i nogen eller høj grad ja til „{ $question }“
evaluation-says-heard = { $who } følte sig hørt
evaluation-says-meaningful = { $who } synes, at det, vi laver sammen, giver mening
evaluation-says-continue = { $who } har lyst til at være med igen
evaluation-share-none = Ingen
evaluation-share-almostNone = Næsten ingen
evaluation-share-part = { $part } af { $whole }
evaluation-share-almostAll = Næsten alle
evaluation-share-all = Alle
evaluation-change-fewer = færre end { $since }
evaluation-change-slightlyFewer = lidt færre end { $since }
evaluation-change-same = lige så mange som { $since }
evaluation-change-slightlyMore = lidt flere end { $since }
evaluation-change-more = flere end { $since }
evaluation-at-mapping = på første workshop
evaluation-at-ideas = på anden workshop
evaluation-at-activities = på tredje workshop
evaluation-at-all = i alt
evaluation-since-mapping = på den første
evaluation-since-ideas = på den anden
evaluation-since-activities = på den tredje
evaluation-from-mapping = fra første workshop
evaluation-from-ideas = fra anden workshop
evaluation-from-activities = fra tredje workshop
evaluation-name-mapping = første workshop
evaluation-name-ideas = anden workshop
evaluation-name-activities = tredje workshop
evaluation-too-few =
    { $count ->
        [one] Der er kun ét svar { $at } endnu. Det er for lidt til at sige noget om den.
       *[other] Der er kun { $count } svar { $at } endnu. Det er for lidt til at sige noget om den.
    }
evaluation-groups = { $highest } svarer højest, mens { $lowest } svarer lavest.
evaluation-groups-alike = Grupperne svarer næsten ens.
evaluation-no-group-many = deltagere uden gruppe
evaluation-rate = { $responses } af { $attended } har svaret { $at } ({ $percent })
evaluation-rate-over = { $responses } svar { $at } fra { $attended } fremmødte. Se efter, om fremmødet er skrevet rigtigt op.
evaluation-responses = { $responses } svar { $at }.
evaluation-attendance = Skriv fremmødet op, så kan du se, hvor mange der mangler

## Billedet og tabellen.

evaluation-scope = Se nærmere på
evaluation-scope-mapping = Første workshop
evaluation-scope-ideas = Anden workshop
evaluation-scope-activities = Tredje workshop
evaluation-scope-all = Samlet
evaluation-as-table = Vis som tabel
evaluation-as-picture = Vis som billede
evaluation-copy = Kopiér tabel
evaluation-copied = Tabellen er kopieret. Sæt den ind i et regneark med Ctrl+V.
evaluation-copy-failed = Tabellen kunne ikke kopieres. Vis den som tabel, og markér den i stedet.
evaluation-n = n = { $n }
evaluation-no-answers = Ingen svar endnu
evaluation-total = I alt
evaluation-rest = Øvrige
evaluation-by-workshop = De tre workshops
evaluation-by-evening = { $workshop }, fordelt på aftener
evaluation-by-group = { $workshop }, fordelt på grupper
evaluation-groups-over-time = Fordelt på grupper
evaluation-groups-merged = { $groups } vises samlet, fordi nogle af dem er færre end fem. Så kan ingen genkendes.
evaluation-groups-hidden = Svarene vises ikke på grupper her. Nogle grupper er så små, at enkelte kunne genkendes eller regnes ud.
evaluation-groups-unknown = Ingen har sat kryds ved en gruppe.
evaluation-workshops-hidden = { $workshops } kan ikke vises på grupper. Nogle grupper var så små, at enkelte kunne genkendes eller regnes ud.
evaluation-column-question = Spørgsmål
evaluation-column-part = Fordelt på
evaluation-column-who = Hvem
evaluation-column-n = Har svaret
evaluation-column-missing = Ikke besvaret
evaluation-column-top = I nogen eller høj grad
evaluation-column-top-count = I nogen eller høj grad, antal

## Svar med egne ord.

evaluation-own-words = Med deres egne ord
evaluation-search = Søg i svarene
evaluation-open-count =
    { $count ->
        [0] Ingen har skrevet noget her.
        [one] Ét svar
       *[other] { $count } svar
    }
evaluation-open-found = { $found } af { $all } svar
evaluation-open-more =
    { $count ->
        [one] Vis ét svar til
       *[other] Vis flere ({ $count } til)
    }

## Tast ind fra papir.

evaluation-evening = Aften
evaluation-form-number = Skema { $number }
evaluation-form-correct = Ret et skema
evaluation-form-leave = Lad det være, som det var
evaluation-form-next = Gem, og tast næste
evaluation-form-save = Gem rettelsen
evaluation-form-edit = Ret skemaet
evaluation-form-remove = Fjern skemaet
evaluation-form-removed = Skemaet er fjernet.
evaluation-blank = Ikke besvaret
evaluation-group = Jeg er her som
evaluation-no-group = Intet kryds
evaluation-key-answer = svar
evaluation-key-blank = ikke besvaret
evaluation-key-group = gruppe
evaluation-key-words = til egne ord
evaluation-key-next = gem, og tast næste
evaluation-key-back = et svar tilbage
evaluation-count =
    { $count ->
        [one] skema tastet
       *[other] skemaer tastet
    }
evaluation-count-of =
    { $count ->
        [one] skema tastet af { $attended } fremmødte
       *[other] skemaer tastet af { $attended } fremmødte
    }
evaluation-count-over = Der er flere skemaer end fremmødte. Er det den rigtige aften?
evaluation-typed = Aftenens skemaer
evaluation-typed-last = Sidst tastet
evaluation-typed-more =
    { $count ->
        [one] Vis ét til
       *[other] Vis flere ({ $count } til)
    }
evaluation-unsaved = Et skema er ikke gemt.
evaluation-unsaved-retry = Prøv at gemme igen

evaluation-move = Flyt til en anden aften
evaluation-move-title = Flyt skemaer til en anden aften
evaluation-move-text = Når en stak er tastet ind på en forkert aften.
evaluation-move-which = Hvilke skemaer
evaluation-move-recent = De { $count } sidst tastede
evaluation-move-all = Alle { $count }
evaluation-move-to = Flyt til
evaluation-move-do =
    { $count ->
        [one] Flyt ét skema
       *[other] Flyt { $count } skemaer
    }
evaluation-moved =
    { $count ->
        [one] Ét skema er flyttet.
       *[other] { $count } skemaer er flyttet.
    }

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-evaluation-add = tast et spørgeskema ind
step-evaluation-save = ret et spørgeskema
step-evaluation-remove = fjern et spørgeskema
step-evaluation-move = flyt spørgeskemaer til en anden aften

## Når noget ikke kan lade sig gøre.

error-not-now-response-empty = Skemaet er tomt. Tast mindst ét svar, eller læg skemaet til side.
error-not-now-unknown-item = Skemaet har et svar på noget, som spørgeskemaet ikke spørger om. Måske er det et skema fra et andet arrangement.
error-not-now-outside-scale = Et af svarene ligger uden for skalaen. Tast 1, 2, 3 eller 4.
error-not-now-text-for-degree = Et af svarene skal være et tal fra 1 til 4, men er skrevet med ord.
error-not-now-degree-for-text = Et af svarene skal skrives med ord, men er et tal på skalaen.

noun-response = Skemaet
field-answer = Svar med egne ord
reference-response =
    { $count ->
        [one] 1 besvaret spørgeskema
       *[other] { $count } besvarede spørgeskemaer
    }
