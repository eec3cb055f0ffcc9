### Udfordringer: kortene på væggen i workshop 1.

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-challenges-add = tilføj et kort
step-challenges-addMany = tilføj flere kort
step-challenges-edit = ret et kort
step-challenges-setGroup = skift gruppe på kort
step-challenges-move = flyt kort
step-challenges-remove = fjern kort
step-challenges-merge = saml kort
step-challenges-unmerge = skil et samlet kort ad
step-challenges-split = del et kort
step-challenges-unsplit = sæt et delt kort sammen

## Når noget ikke kan lade sig gøre.

error-not-now-card-off-wall = Kortet hænger ikke på væggen længere: Det er samlet med andre eller delt i flere. Skil det ad, eller sæt det sammen først.
error-not-now-session-not-mapping = Udfordringer hører til en aften med kortlægning. Vælg en af dem, og prøv igen.
error-not-now-merge-needs-two = Vælg mindst to kort, før du samler dem.
error-not-now-split-needs-two = Skriv mindst to dele, før du deler kortet.
error-not-now-not-merged = Kortet er ikke samlet af flere, så det kan ikke skilles ad.
error-not-now-not-split = Kortet er ikke delt, så det kan ikke sættes sammen.
error-not-now-part-off-wall = En af delene er siden samlet med andre kort eller delt igen. Skil den ad først, så kan kortet sættes sammen.

## Fejlbeskedernes ord.

field-text = Kortets tekst
field-tableNumber = Bord
noun-challenge = Kortet
noun-theme = Temaet

## At skrive kort.

challenges-new = Ny udfordring
challenges-new-placeholder = Skriv, hvad der bliver sagt
challenges-add = Tilføj
challenges-added = Tilføjet: { $text }
challenges-theme = Tema
challenges-session = Aften

## Væggen.

challenges-empty = Væggen er tom
challenges-empty-how = Skriv det første, der bliver sagt, i feltet foroven, og tryk Enter. Har du en liste, så indsæt den: Hver linje bliver til et kort.
challenges-empty-locked = Der er endnu ikke skrevet kort til denne aften.
challenges-no-session = Planlæg den første aften
challenges-no-session-how = Kortene hører til den aften, de blev skrevet. Opret aftenen, så kan I gå i gang.
challenges-loose = Uden tema
challenges-loose-empty = Alle kort har fået et tema.
challenges-theme-empty = Træk kort hertil, eller vælg et kort og tryk M.
challenges-none-fit = Ingen af kortene her passer til søgningen.
challenges-count =
    { $count ->
        [one] { $number } kort
       *[other] { $number } kort
    }
challenges-count-of = { $shown } af { $total }
challenges-cards = kort
challenges-from = fra { $day }
challenges-at-table = bord { $table }
challenges-merged-of = { $count } kort samlet
challenges-part = del af et kort
challenges-ideas =
    { $count ->
        [one] { $count } idé
       *[other] { $count } idéer
    }
challenges-more = Vis mere
challenges-less = Vis mindre

## Søg og vis.

challenges-search = Søg på væggen
challenges-all-groups = Alle grupper
challenges-all-sessions = Alle aftener
challenges-only-from = Fra { $day }
challenges-all-tables = Alle borde
challenges-only-table = Bord { $table }
challenges-loose-only = Uden tema
challenges-found = { $shown } af { $total } kort
challenges-all-cards = Alle kort
challenges-show-all = Vis alle kort
challenges-nothing-found = Ingen kort passer
challenges-nothing-found-how = Prøv med færre ord eller en anden gruppe.

## Kort: hvad man kan gøre med dem.

challenges-card = Kort
challenges-card-menu = Mere om kortet
challenges-choose = Vælg kortet
challenges-open = Ret kortet
challenges-done = Færdig
challenges-save = Gem
challenges-chosen =
    { $count ->
        [one] { $count } kort valgt
       *[other] { $count } kort valgt
    }
challenges-chosen-tools = Gør noget ved de valgte kort
challenges-carry = Flyt kortet til temaet ved siden af
challenges-key-space = Mellemrum
challenges-choose-all = Vælg alle viste
challenges-choose-none = Ryd
challenges-set-group = Sæt gruppe
challenges-move = Flyt til tema …
challenges-move-card = Flyt til tema …
challenges-move-title =
    { $count ->
        [one] Flyt kortet
       *[other] Flyt { $count } kort
    }
challenges-move-to = Flyt til
challenges-move-hint = Skriv temaets navn eller et nyt
challenges-hangs-here = hænger her
challenges-moved =
    { $count ->
        [one] Flyttet til „{ $theme }“.
       *[other] { $count } kort er flyttet til „{ $theme }“.
    }
challenges-remove = Fjern
challenges-remove-title =
    { $count ->
        [one] Fjern kortet?
       *[other] Fjern { $count } kort?
    }
challenges-remove-ideas =
    { $count ->
        [one] En idé svarer på det, der fjernes. Idéen bliver, men mister forbindelsen til udfordringen.
       *[other] { $count } idéer svarer på det, der fjernes. Idéerne bliver, men mister forbindelsen til udfordringen.
    }
challenges-removed =
    { $count ->
        [one] Kortet er fjernet.
       *[other] { $count } kort er fjernet.
    }
challenges-merge = Saml
challenges-merge-title = Saml { $count } kort
challenges-merge-what = Kortene bliver til ét. Originalerne kan altid læses og skilles ad igen.
challenges-merge-text = Det samlede kort siger
challenges-merge-from = Samlet af
challenges-merge-use = Brug ordene
challenges-merge-do = Saml kortene
challenges-merged = { $count } kort er samlet til ét.
challenges-unmerge = Skil ad igen
challenges-unmerged = Kortet er skilt ad i { $count } kort.
challenges-split = Del kortet
challenges-split-title = Del kortet
challenges-split-what = Siger kortet flere ting, så giv hver sit kort. Det oprindelige kan altid sættes sammen igen.
challenges-part-number = Del { $number }
challenges-part-add = Tilføj en del
challenges-part-remove = Fjern del { $number }
challenges-split-do = Del i { $count } kort
challenges-splitted = Kortet er delt i { $count }.
challenges-part-of = Del af kortet
challenges-unsplit = Sæt sammen igen
challenges-unsplitted = Kortet er sat sammen igen.
challenges-is-merged = Kortet er samlet med andre i
challenges-is-split = Kortet er delt i flere. Delene hænger på væggen.
challenges-ideas-answer =
    { $count ->
        [one] Én idé svarer på kortet.
       *[other] { $count } idéer svarer på kortet.
    }
challenges-origin = { $session } · skrevet { $when }

## Kortets historie.

challenges-history = Kortets historie
challenges-history-nothing = ingen
challenges-history-gone = noget, der er fjernet siden
challenges-history-added = Skrevet
challenges-history-merged = Samlet af flere kort
challenges-history-part = Delt ud fra et andet kort
challenges-history-removed = Fjernet
challenges-history-merged-into = Samlet med andre kort
challenges-history-unmerged = Skilt fra de andre kort igen
challenges-history-split = Delt i flere kort
challenges-history-unsplit = Sat sammen igen
challenges-history-text = Teksten blev rettet. Før: „{ $from }“
challenges-history-group = Gruppe: { $from } → { $to }
challenges-history-author = Sagt af: { $from } → { $to }
challenges-history-table = Bord: { $from } → { $to }
challenges-history-theme = Flyttet fra „{ $from }“ til „{ $to }“

## Forslag: kort, der ligner hinanden

suggestions-count = { $at } af { $all }
suggestions-says = { $count } kort ligner hinanden. Handler de om det samme?
suggestions-says-theme =
    { $count ->
        [one] Det her kort ligner temaet „{ $theme }“. Passer det?
       *[other] De her { $count } kort ligner temaet „{ $theme }“. Passer det?
    }
suggestions-says-subject = De her { $count } kort ligner et fælles tema. Passer det?
suggestions-theme = Nogle af dem hænger allerede under „{ $theme }“.
suggestions-merge = Saml til ét kort …
suggestions-hang = Læg under „{ $theme }“
suggestions-move = Læg under et tema …
suggestions-wave =
    { $count ->
        [one] Nej, lad det være
       *[other] Nej, lad dem være
    }
themes-covered =
    { $count ->
        [one] 1 tema til
       *[other] { $count } temaer til
    }
suggestions-waved = Kortene bliver ikke foreslået sammen igen.
suggestions-waved-subject = Det bliver ikke foreslået igen.
suggestions-next = Næste forslag
suggestions-show = Vis forslag ({ $count })
suggestions-hide = Skjul forslag
step-suggestions-waveAway = afvis et forslag
step-suggestions-waveTheme = afvis et forslag til et tema
field-ids = Kort
reference-not_of_theme =
    { $count ->
        [one] 1 kort, der ikke skal under temaet
       *[other] { $count } kort, der ikke skal under temaet
    }
reference-waved_away =
    { $count ->
        [one] 1 afvist forslag
       *[other] { $count } afviste forslag
    }
