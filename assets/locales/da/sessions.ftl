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

noun-session = Aftenen
