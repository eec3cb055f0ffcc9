### Aftener: hvornår, hvor og for hvem en workshop holdes, og hvad der sker i løbet af den.

workshop-mapping = Kortlægning
workshop-ideas = Idéer og ønsker
workshop-activities = Fra idéer til aktiviteter

track-citizens = Borgere
track-citizens-hint = Borgerne mødes for sig selv først.
track-stakeholders = Aktører
track-stakeholders-hint = Foreninger, medarbejdere, forskere og politikere. Gerne med et par borgere, der fortæller.
track-everyone = Alle
track-everyone-hint = Alle grupper sammen, på lige fod.

sessions-label = { $track } · { $day }
sessions-choose = Vælg aften
sessions-new = Ny aften
sessions-new-title = Ny aften · { $workshop }
sessions-new-first = Det meste er udfyldt på forhånd. Du kan rette det hele senere.
sessions-new-later = Udfyldt som sidste aften. Ret det, der er anderledes.
sessions-question-hint = Det, I spørger om den aften. Det står øverst på skærmen.
sessions-with-agenda = Begynd med et færdigt program
sessions-with-agenda-hint = Tre timer med velkomst, spisning, arbejde ved bordene og evaluering.
sessions-make = Opret aftenen
sessions-added = Aftenen er oprettet.
sessions-open-plan = Program og fremmøde
sessions-title = Aftener
sessions-text = De tre workshops og de aftener, de holdes på.
sessions-all = Se alle aftener
sessions-none = Ingen aftener endnu.
sessions-came =
    { $count ->
        [one] 1 deltager
       *[other] { $count } deltagere
    }
sessions-facts = Om aftenen
sessions-plan = Program
sessions-when = { $date } kl. { $hours }
sessions-more = Mere om aftenen
sessions-remove = Slet aftenen
sessions-removed = „{ $name }“ er slettet.
sessions-gone = Aftenen findes ikke længere
sessions-gone-text = Måske er den slettet i mellemtiden. Det kan fortrydes.

agenda-title = Program
agenda-empty = Intet program endnu
agenda-empty-text = Begynd med et færdigt program på tre timer med spisning, og ret det til.
agenda-fill = Hent et færdigt program
agenda-add = Tilføj punkt
agenda-item = Programpunkt
agenda-item-hint = Hvad skal der ske?
agenda-untitled = nyt punkt
agenda-minutes = Minutter
agenda-minutes-short = min.
agenda-title-missing = Skriv, hvad der skal ske, eller fjern punktet.
agenda-minutes-wrong = 1 til 600 minutter
agenda-up = Flyt op: { $title }
agenda-down = Flyt ned: { $title }
agenda-remove = Fjern: { $title }
agenda-moved = { $title } begynder nu kl. { $time }
agenda-end = Slut
agenda-fits = Passer med aftenen
agenda-time-left =
    { $minutes ->
        [one] 1 minut til overs
       *[other] { $minutes } minutter til overs
    }
agenda-too-long =
    { $minutes ->
        [one] 1 minut for langt · slutter { $time }
       *[other] { $minutes } minutter for langt · slutter { $time }
    }

attendance-title = Fremmøde
attendance-list = Hvem kommer?
attendance-summary = { $listed } på listen · { $accepted } kommer · { $declined } afbud · { $attended } mødt
attendance-search = Find en person
attendance-search-hint = Ved døren: Skriv navnet, og tryk Enter.
attendance-view = Hvem vises
attendance-listed = På listen · { $count }
attendance-all = Alle · { $count }
attendance-invite =
    { $track ->
        [citizens] Invitér borgerne ({ $count })
        [stakeholders] Invitér aktørerne ({ $count })
       *[other] Invitér alle ({ $count })
    }
attendance-invite-more = Invitér en gruppe
attendance-invite-group = { $group } ({ $count })
attendance-invited =
    { $count ->
        [one] 1 person er sat på listen.
       *[other] { $count } personer er sat på listen.
    }
attendance-unknown = Ingen i projektet hedder „{ $name }“.
attendance-welcome = Tilføj som mødt
attendance-arrived = { $name } er mødt.
attendance-nobody = Ingen personer i projektet endnu
attendance-nobody-text = Skriv navnene ind under Deltagere, eller tæl blot de fremmødte.
attendance-to-people = Gå til Deltagere
attendance-empty = Ingen på listen endnu
attendance-empty-text = Invitér dem, aftenen er for, eller søg en person frem.
attendance-keys = Med tastaturet: Pil op og ned mellem personer, bogstavet for at sætte kryds, Delete for at fjerne fra listen.
attendance-state-invited = Inviteret
attendance-state-accepted = Kommer
attendance-state-declined = Afbud
attendance-state-attended = Mødt
attendance-state-no_show = Udeblevet
attendance-key-invited = I
attendance-key-accepted = K
attendance-key-declined = A
attendance-key-attended = M
attendance-key-no_show = U

headcount-title = Talt i lokalet
headcount-text = Tæl alle i gruppen med, også dem, der er sat kryds ved. Et tomt felt tæller krydserne.
headcount-of = Antal: { $group }
headcount-named =
    { $count ->
        [one] 1 er sat kryds ved
       *[other] { $count } er sat kryds ved
    }
headcount-too-few =
    { $count ->
        [one] Færre, end der er sat kryds ved (1)
       *[other] Færre, end der er sat kryds ved ({ $count })
    }
headcount-wrong = Et tal op til 10.000
headcount-total = I alt

agenda-welcome = Velkomst, og hvem sidder jeg ved bord med?
agenda-meal = Spisning
agenda-coffee = Kaffe
agenda-tables-tell = Bordene fortæller
agenda-they-said = Det sagde de andre: Nogle af dem fortæller
agenda-evaluation = Evaluering og tak for i aften
agenda-mapping-tell = Fortæl: Hvordan er det i dag?
agenda-mapping-write = Skriv udfordringer
agenda-mapping-themes = Saml i temaer
agenda-ideas-welcome = Velkomst, og det skrev I sidst
agenda-ideas-wish = Ønsk frit: Hvis alt kunne lade sig gøre
agenda-ideas-cards = Skriv idékort ved bordene
agenda-ideas-round = Kaffe og rundtur mellem kortene
agenda-ideas-give = Hvad kan vi give, og hvad får vi?
agenda-ideas-dots = Giv jeres prikker
agenda-activities-round = Gå rundt: Idéerne på væggen
agenda-activities-meal = Spisning, mens vi tæller
agenda-activities-choice = Valget, og hvorfor det blev sådan
agenda-activities-concrete = Gør idéen til en aktivitet
agenda-activities-owner = Hvem tager teten?
agenda-activities-status = Hvor langt er vi? Tovholderne fortæller

## Felternes navne.

field-track = For hvem
field-date = Dato
field-starts = Begynder
field-ends = Slutter
field-place = Sted
field-facilitator = Facilitator
field-question = Aftenens spørgsmål
field-notes = Noter
field-workshop = Workshop
field-minutes = Minutter
field-agendaTitle = Programpunkt
field-agenda = Program
field-headcount = Antal fremmødte

noun-session = Aftenen
