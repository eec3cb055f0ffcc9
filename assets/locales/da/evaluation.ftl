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
evaluation-says-of-degree = { $who } svarer i nogen eller høj grad ja til „{ $question }“
evaluation-says-of-agreement = { $who } er enige i „{ $question }“
evaluation-says-of-yesNo = { $who } svarer ja til „{ $question }“
evaluation-says-heard = { $who } følte sig hørt
evaluation-says-meaningful = { $who } synes, at det, vi laver sammen, giver mening
evaluation-says-continue = { $who } har lyst til at være med igen
evaluation-share-none = Ingen
evaluation-share-almostNone = Næsten ingen
evaluation-share-part = { $part } af { $whole }
evaluation-share-about = Omkring { $part } af { $whole }
evaluation-share-almostAll = Næsten alle
evaluation-share-all = Alle
evaluation-change-fewer = færre end { $since }
evaluation-change-slightlyFewer = lidt færre end { $since }
evaluation-change-same = omtrent lige så mange som { $since }
evaluation-change-slightlyMore = lidt flere end { $since }
evaluation-change-more = flere end { $since }
evaluation-at-mapping = på første workshop
evaluation-at-ideas = på anden workshop
evaluation-at-activities = på tredje workshop
evaluation-at-all = i alt
evaluation-at-together = på alle workshops under ét
evaluation-since-mapping = på den første
evaluation-since-ideas = på den anden
evaluation-since-activities = på den tredje
evaluation-from-mapping = fra første workshop
evaluation-from-ideas = fra anden workshop
evaluation-from-activities = fra tredje workshop
evaluation-from-together = i alt
evaluation-change-unsure = Forskellen { $from } kan være tilfældig.
evaluation-name-mapping = første workshop
evaluation-name-ideas = anden workshop
evaluation-name-activities = tredje workshop
evaluation-too-few =
    { $count ->
        [one] Der er kun ét svar { $at } endnu. Det er for lidt til at sige noget.
       *[other] Der er kun { $count } svar { $at } endnu. Det er for lidt til at sige noget.
    }
evaluation-groups = { $highest } svarer højest, mens { $lowest } svarer lavest.
evaluation-groups-alike = Grupperne svarer næsten ens.
evaluation-groups-unsure = Der er ingen sikker forskel mellem grupperne.
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
evaluation-as-picture = Vis som diagram
evaluation-copy = Kopiér tabel
evaluation-copied = Tabellen er kopieret. Sæt den ind i et regneark med Ctrl+V.
evaluation-copy-failed = Tabellen kunne ikke kopieres. Vis den som tabel, og markér den i stedet.
evaluation-n = n = { $n }
evaluation-no-answers = Ingen svar endnu
evaluation-total = I alt
evaluation-rest = Øvrige
evaluation-by-workshop = Fordelt på workshops
evaluation-by-evening = { $workshop }, fordelt på aftener
evaluation-by-group = { $workshop }, fordelt på grupper
evaluation-groups-over-time = Fordelt på grupper
evaluation-groups-merged = { $groups } vises samlet, fordi nogle af dem er færre end { $limit }. Så kan ingen genkendes.
evaluation-groups-hidden = Svarene vises ikke på grupper her. Nogle grupper er så små, at enkelte kunne genkendes eller regnes ud.
evaluation-evenings-hidden = Aftener, hvor kun få har svaret, vises ikke for sig. Så kan ingen genkendes eller regnes ud.
evaluation-groups-unknown = Ingen har sat kryds ved en gruppe.
evaluation-workshops-hidden = { $workshops } kan ikke vises på grupper. Nogle grupper var så små, at enkelte kunne genkendes eller regnes ud.
evaluation-column-question = Spørgsmål
evaluation-column-part = Fordelt på
evaluation-column-who = Hvem
evaluation-column-n = Har svaret
evaluation-column-missing = Ikke besvaret
evaluation-column-interval = Usikkerhed
evaluation-column-top-count = { $answer }, antal
evaluation-agrees-degree = I nogen eller høj grad
evaluation-agrees-agreement = Enig eller helt enig
evaluation-agrees-yesNo = Ja
evaluation-share = svarer „{ $answer }“ ({ $who }, { $part } af { $n }).
evaluation-share-between = Med så mange svar ligger det med 95 % sikkerhed mellem { $low } og { $high }.
evaluation-moved-points = { $points } procentpoint fra { $from } til { $to }.
evaluation-moved-sure = Det er mere end tilfældigt (mellem { $low } og { $high }).
evaluation-moved-unsure = Det kan være tilfældigt (mellem { $low } og { $high }).
evaluation-mean = { $mean } i gennemsnit
evaluation-mean-moved = { $points } point fra { $from } til { $to }.
evaluation-mean-real = Det er en ændring, der betyder noget: 10 point eller mere.
evaluation-mean-small = Under 10 point regnes ikke for en ændring.
evaluation-mean-whose = Svarene er anonyme, så det er ikke sikkert de samme, der har svaret.
evaluation-too-few-to-show = Vises først, når mindst { $limit } har svaret
evaluation-still-open = { $evening } er stadig åben for svar fra telefoner. Svarene kan ses, når evalueringen lukkes.
evaluation-who5 = WHO-5 trivselsindeks
evaluation-band-high-risk = 0–35: stor risiko for depression eller stressbelastning
evaluation-band-some-risk = 36–50: nogen risiko
evaluation-band-no-risk = Over 50: ikke umiddelbart i risiko

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
evaluation-open-whole = Vis hele svaret
evaluation-open-less = Vis mindre
evaluation-open-more =
    { $count ->
        [one] Vis ét svar til
       *[other] Vis flere ({ $count } til)
    }

## Temaer i svar med egne ord.

evaluation-theme-new = Nyt tema
evaluation-theme-add = Opret
evaluation-theme-save = Gem navnet
evaluation-theme-rename = Giv temaet „{ $title }“ et andet navn
evaluation-theme-sort = Læg svaret i et tema
evaluation-theme-none = Tag det ud af temaet
evaluation-theme-unsorted = Uden tema
evaluation-theme-remove = Fjern temaet „{ $title }“
evaluation-theme-removed = Temaet er fjernet. Svarene er der stadig.

## Projektets egen vurdering, og hvor få der er for få.

evaluation-own-verdict = Projektets egen vurdering
evaluation-own-verdict-text = De to spørgsmål fra casebeskrivelsen. Svarene ovenfor er et godt sted at begynde.
evaluation-purpose-met = Er formålet opfyldt?
evaluation-as-planned = Er indsatsen blevet gennemført som planlagt?
evaluation-remarks = Yderligere kommentarer
evaluation-degree-none = Slet ikke
evaluation-degree-little = I mindre grad
evaluation-degree-some = I nogen grad
evaluation-degree-high = I høj grad
evaluation-take-said = Tag det med, som deltagerne sagde
evaluation-taken-said = Det, deltagerne sagde, står nu under kommentarerne.
evaluation-choice-saved = Vurderingen er gemt.
evaluation-privacy = Så ingen kan genkendes
evaluation-privacy-text = Små grupper vises aldrig alene, heller ikke når man lægger tal sammen og trækker dem fra.
evaluation-limit = Vis kun grupper med mindst
evaluation-limit-answers = { $limit } svar

## Svarene som fil.

evaluation-export = Gem svarene som fil
evaluation-export-as-xlsx = Excel: svar, koder og kodebog
evaluation-export-as-csv = CSV: én linje for hvert svar
evaluation-export-title = Gem svarene
evaluation-export-file = Svar på spørgeskemaer
evaluation-exported = Svarene er gemt.
evaluation-export-date = Dato
evaluation-export-workshop = Workshop
evaluation-export-questionnaire = Spørgeskema
evaluation-export-version = Udgave
evaluation-export-response = Besvarelse
evaluation-export-group = Gruppe
evaluation-export-item = Navn
evaluation-export-question = Spørgsmål
evaluation-export-kind = Slags
evaluation-export-code = Kode
evaluation-export-answer = Svar
evaluation-export-theme = Tema
evaluation-export-credit = Kilde og licens
evaluation-export-labels = Svar
evaluation-export-codes = Koder
evaluation-export-own-words = Egne ord
evaluation-export-codebook = Kodebog
evaluation-export-overview = Overblik
evaluation-export-count = Antal
evaluation-export-n = Har svaret
evaluation-export-everybody = Alle
evaluation-export-all = Alle workshops
evaluation-export-mean = Gennemsnit
evaluation-export-overview-note = „Overblik“ viser præcis det, skærmen viser. Det kan deles med andre.
evaluation-export-raw-note = „Svar“ og „Koder“ er rå data: én række for hver besvarelse. De kan vise mere end skærmen, når kun få i en gruppe har svaret på et spørgsmål. Pas på dem, og offentliggør dem ikke.
evaluation-export-groups-note = Små grupper er slået sammen, aftener med få svar har ingen dato, rækkerne står i tilfældig orden, og egne ord står for sig selv, så ingen kan genkendes.

## Spørgeskemaer.

evaluation-questionnaires = Spørgeskemaer
evaluation-which = Hvad spørger vi om?
evaluation-which-text = En aften, der allerede har svar, beholder det skema, der blev svaret på.
evaluation-chosen = Spørgeskemaet til { $workshop } er valgt.
evaluation-questionnaire-removed = Spørgeskemaet er fjernet.
evaluation-questionnaire-saved = Spørgeskemaet er gemt. Vælg, hvilken workshop det hører til.
evaluation-built-in = Standardskema
evaluation-own = Jeres eget
evaluation-questions =
    { $count ->
        [one] 1 spørgsmål
       *[other] { $count } spørgsmål
    }
evaluation-answered-by =
    { $count ->
        [0] ingen svar endnu
        [one] 1 har svaret
       *[other] { $count } har svaret
    }
evaluation-version = udgave { $version }
evaluation-and-more = og { $count } til
evaluation-edit = Ret
evaluation-copy-questionnaire = Lav jeres eget ud fra det
evaluation-remove-questionnaire = Fjern „{ $title }“
evaluation-new-questionnaire = Nyt spørgeskema
evaluation-give-up = Fortryd ændringerne
evaluation-save-questionnaire = Gem spørgeskemaet
evaluation-used =
    { $count ->
        [one] Én har svaret på det her skema. Når du gemmer, bliver det til udgave { $next }, og svaret bliver stående, som det er.
       *[other] { $count } har svaret på det her skema. Når du gemmer, bliver det til udgave { $next }, og svarene bliver stående, som de er.
    }
evaluation-written-in = Skriv på
evaluation-danish = Dansk
evaluation-english = Engelsk
evaluation-english-text = Oversæt det hele, eller lad det engelske stå tomt. Så vises dansk.
evaluation-questionnaire-title = Overskrift
evaluation-question-number = Spørgsmål { $number }
evaluation-question-text = Spørgsmål
evaluation-move-up = Flyt op: { $question }
evaluation-move-down = Flyt ned: { $question }
evaluation-remove-question = Fjern: { $question }
evaluation-required = Skal besvares
evaluation-option = Svarmulighed { $number }
evaluation-add-option = Tilføj en svarmulighed
evaluation-remove-option = Fjern svarmulighed { $number }
evaluation-end-low = 0 betyder
evaluation-end-high = 10 betyder
evaluation-least = Mindste tal
evaluation-most = Største tal
evaluation-ask = Hvem får spørgsmålet?
evaluation-ask-always = Alle får spørgsmålet
evaluation-ask-if = Kun ved „{ $answer }“ i spørgsmål { $number }
evaluation-ask-lost = Venter på et svar, der ikke er der
evaluation-add-question = Tilføj et spørgsmål
evaluation-kind-degree = Grad: slet ikke … i høj grad
evaluation-kind-agreement = Enig eller uenig
evaluation-kind-yesNo = Ja eller nej
evaluation-kind-oneOf = Vælg én
evaluation-kind-severalOf = Vælg flere
evaluation-kind-rating = Fra 0 til 10
evaluation-kind-number = Et tal
evaluation-kind-open = Egne ord
evaluation-kind-group = Hvem man er her som
evaluation-kind-who5 = WHO-5 trivsel
evaluation-who5-text = De fem udsagn om trivsel de sidste to uger. Ordene er WHO’s og kan ikke ændres.
evaluation-before-saving = Før skemaet kan gemmes:
evaluation-preview = Sådan ser det ud på en telefon
evaluation-preview-place = { $at } af { $of }
evaluation-preview-back = Tilbage
evaluation-preview-next = Næste

## Skemaet på papir.

evaluation-paper = Print til papir
evaluation-paper-title = Spørgeskemaet på papir
evaluation-paper-text = En PDF i A4 med stor skrift. Print ét skema til hver deltager, der hellere vil svare på papir.
evaluation-paper-language = Sprog
evaluation-paper-save = Gem som PDF
evaluation-paper-file = Spørgeskema { $evening }
evaluation-paper-saved = Spørgeskemaet er gemt. Åbn det, og print det.
evaluation-paper-lead = Sæt kryds i boksen ved dit svar. Spring gerne noget over. Skriv ikke dit navn: Ingen skal kunne se, hvem der har svaret hvad.
evaluation-paper-foot = De små tegn ved boksene er til den, der taster svarene ind.
evaluation-paper-page = Side
evaluation-paper-of = af
evaluation-paper-turn = Fortsæt på næste side
evaluation-paper-if = Hvis { $answer }:
evaluation-paper-if-at = Hvis { $answer } i spørgsmål { $number }:
evaluation-paper-answer = „{ $label }“
evaluation-paper-or = { " eller " }
evaluation-paper-several = Sæt gerne flere kryds.
evaluation-paper-group = Så kan vi se, om alle føler sig hørt. Er I få, bliver I talt sammen med andre.
evaluation-paper-number = Skriv et tal.
evaluation-paper-number-between = Skriv et tal fra { $least } til { $most }.
evaluation-paper-required = Svar gerne på det her.

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
evaluation-blank-tick = Intet svar
evaluation-no-group = Intet kryds
evaluation-key-answer = svar
evaluation-key-blank = intet svar
evaluation-key-group = gruppe
evaluation-key-words = til egne ord
evaluation-key-next = gem, og tast næste
evaluation-key-space = mellemrum
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
evaluation-twice = Det sidste skema er ord til andet magen til et, der er tastet før. Er det tastet to gange?
evaluation-check = Tast stakken igen til kontrol
evaluation-check-title = Kontrol: stakken tastes en gang til
evaluation-check-end = Afslut kontrollen
evaluation-check-count =
    { $differences ->
        [0] { $second } af { $first } skemaer er tastet igen. Ingen forskelle.
        [one] { $second } af { $first } skemaer er tastet igen. Ét skema stemmer ikke. Find papiret, og vælg.
       *[other] { $second } af { $first } skemaer er tastet igen. { $differences } skemaer stemmer ikke. Find papirerne, og vælg.
    }
evaluation-check-first = Første gang:
evaluation-check-second = Anden gang:
evaluation-check-only-first = Et skema er kun tastet første gang.
evaluation-check-only-second = Et skema er kun tastet anden gang.
evaluation-check-keep = Første gang er rigtig
evaluation-check-take = Anden gang er rigtig
evaluation-check-add = Tilføj skemaet
evaluation-check-more = Tast et skema mere
evaluation-check-changed = Skemaet er rettet efter kontrollen.
evaluation-form-again = Kontrol, skema { $number }
evaluation-form-next-again = Sammenlign, og tast næste
evaluation-typed-last = Sidst tastet
evaluation-typed-more =
    { $count ->
        [one] Vis ét til
       *[other] Vis flere ({ $count } til)
    }
evaluation-unsaved = Skema { $number } er ikke gemt endnu. Svarene er her stadig.
evaluation-unsaved-correction = Rettelsen er ikke gemt endnu. Svarene er her stadig.
evaluation-unsaved-evening = Hvilken aften er skemaet fra?
evaluation-unsaved-there = Gem på den aften
evaluation-unsaved-retry = Prøv at gemme igen

evaluation-move = Flyt til en anden aften
evaluation-move-title = Flyt svar til en anden aften
evaluation-move-text = Svarene står på „{ $evening }“. Er det den forkerte aften, kan både skemaer fra papir og svar fra telefoner flyttes.
evaluation-move-which = Hvilke svar
evaluation-move-recent = De { $count } sidst tastede
evaluation-move-all = Alle { $count } fra papir
evaluation-move-phones =
    { $count ->
        [one] Ét svar fra en telefon
       *[other] { $count } svar fra telefoner
    }
evaluation-from-phones =
    { $count ->
        [one] Desuden ét svar fra en telefon.
       *[other] Desuden { $count } svar fra telefoner.
    }
evaluation-move-to = Flyt til
evaluation-move-do =
    { $count ->
        [one] Flyt ét svar
       *[other] Flyt { $count } svar
    }
evaluation-moved =
    { $count ->
        [one] Ét svar er flyttet.
       *[other] { $count } svar er flyttet.
    }

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-evaluation-add = tast et spørgeskema ind
step-evaluation-save = ret et spørgeskema
step-evaluation-remove = fjern et spørgeskema
step-evaluation-move = flyt spørgeskemaer til en anden aften
step-evaluation-moveFromPhones = flyt svar fra telefoner til en anden aften
step-evaluation-saveQuestionnaire = gem et spørgeskema
step-evaluation-removeQuestionnaire = fjern et spørgeskema
step-evaluation-choose = vælg spørgeskema til en workshop
step-evaluation-addTheme = opret et tema til svar
step-evaluation-renameTheme = giv et tema til svar et andet navn
step-evaluation-removeTheme = fjern et tema til svar
step-evaluation-sort = læg svar i et tema
step-evaluation-saveChoice = gem projektets vurdering

## Når noget ikke kan lade sig gøre.

error-not-now-response-empty = Skemaet er tomt. Tast mindst ét svar, eller læg skemaet til side.
error-not-now-unknown-item = Skemaet har et svar på noget, som spørgeskemaet ikke spørger om. Måske er det et skema fra en anden aften.
error-not-now-outside-scale = Et af svarene ligger uden for skalaen. Se efter på skemaet, og tast det igen.
error-not-now-text-for-degree = Et af svarene skal være et tal, men er skrevet med ord.
error-not-now-degree-for-text = Et af svarene skal skrives med ord, men er et tal på skalaen.
error-not-now-press-missing = Her kan der ikke laves en PDF.
error-not-now-answers-open = Nogen kan stadig svare. Luk evalueringen på aftenen først, så kan svarene flyttes.
error-not-now-nothing-to-move = Her er ingen svar fra telefoner at flytte.
error-not-now-nothing-to-export = Der er ingen svar at gemme endnu.
error-not-now-unknown-option = Et af svarene er ikke blandt dem, man kan vælge. Se efter på skemaet, og tast det igen.
error-not-now-several-for-one = Der er sat flere kryds, hvor der kun kan være ét. Vælg det, der gælder.
error-not-now-one-for-several = Et af svarene skal være en liste af kryds.
error-not-now-group-not-asked = Skemaet spørger ikke, hvem man er her som. Lad gruppen være tom.
error-not-now-answered-anonymously = Der er svar fra telefoner her, og de kan ikke hentes tilbage. Derfor kan det ikke fjernes.
error-not-now-questionnaire-open = Nogen er i gang med at svare. Luk evalueringen på aftenen først, så kan skemaet ændres.
error-not-now-questionnaire-built-in = Det skema følger med og kan ikke ændres. Lav jeres eget ud fra det.
error-not-now-questionnaire-used = Nogen har svaret på skemaet. Det bliver i projektet, så svarene kan forstås.
error-not-now-questionnaire-id-missing = Et spørgsmål mangler sit kendetegn. Fjern det, og tilføj det igen.
error-not-now-questionnaire-id-unfit = Et spørgsmål har et kendetegn, der ikke kan bruges. Fjern det, og tilføj det igen.
error-not-now-questionnaire-without-items = Der er ingen spørgsmål endnu. Tilføj mindst ét.
error-not-now-questionnaire-item-twice = Det samme spørgsmål står der to gange. Fjern det ene.
error-not-now-questionnaire-group-twice = Der spørges to gange, hvem man er her som. Fjern det ene.
error-not-now-questionnaire-without-language = Der er ikke skrevet noget endnu.
error-not-now-questionnaire-title-missing = Overskriften mangler.
error-not-now-questionnaire-text-missing = Spørgsmålet mangler sin tekst.
error-not-now-questionnaire-label-missing = Skalaen mangler et af sine ord.
error-not-now-questionnaire-options-missing = Der skal være mindst to svarmuligheder.
error-not-now-questionnaire-option-twice = To svarmuligheder har samme nummer. Fjern den ene, og tilføj den igen.
error-not-now-questionnaire-option-text-missing = En svarmulighed mangler sin tekst.
error-not-now-questionnaire-bounds-crossed = Det mindste tal er større end det største.
error-not-now-questionnaire-condition-unmet = Spørgsmålet venter på et svar, der først kommer senere eller slet ikke.
error-not-now-questionnaire-unreadable = Spørgeskemaet kan ikke læses.

noun-questionnaire = Spørgeskemaet
noun-answer-theme = Temaet
field-smallGroup = Hvor mange svar der skal til
field-purposeMet = Er formålet opfyldt?
field-asPlanned = Er indsatsen gennemført som planlagt?
field-remarks = Yderligere kommentarer
noun-response = Skemaet
field-answer = Svar med egne ord
reference-anonymous_response =
    { $count ->
        [one] 1 besvarelse fra en telefon
       *[other] { $count } besvarelser fra telefoner
    }
reference-response =
    { $count ->
        [one] 1 besvaret spørgeskema
       *[other] { $count } besvarede spørgeskemaer
    }
