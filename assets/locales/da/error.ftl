### Fejl: hvad der er galt, og hvad man kan gøre. Nøglen er error- og fejlens kode.

error-required =
    { $field ->
        [none] Der mangler noget, som skal udfyldes.
       *[other] „{ $field }“ skal udfyldes.
    }
error-too-long =
    { $field ->
        [none] Teksten er for lang: { $length } tegn, og der er plads til { $limit }. Forkort den lidt.
       *[other] „{ $field }“ er for lang: { $length } tegn, og der er plads til { $limit }. Forkort teksten lidt.
    }
error-too-short =
    { $field ->
        [none] Teksten er for kort. Der skal mindst { $limit } tegn til.
       *[other] „{ $field }“ er for kort. Der skal mindst { $limit } tegn til.
    }
error-bad-value =
    { $field ->
        [none] Et af felterne har en værdi, der ikke kan bruges. Ret den, og prøv igen.
       *[other] „{ $field }“ har en værdi, der ikke kan bruges. Ret den, og prøv igen.
    }
error-bad-amount =
    { $field ->
        [none] Beløbet skal være hele kroner fra 0 til { $limit }. Skriv for eksempel 25.000.
       *[other] „{ $field }“ skal være hele kroner fra 0 til { $limit }. Skriv for eksempel 25.000.
    }
error-ends-before-start = Sluttidspunktet ligger før starttidspunktet. Ret et af dem.
error-same-name = Navnet „{ $name }“ er allerede i brug. Vælg et andet.
error-not-found =
    { $noun ->
        [none] Det findes ikke længere. Måske er det slettet i mellemtiden.
       *[other] { $noun } findes ikke længere. Måske er det slettet i mellemtiden.
    }
error-not-now = Det kan ikke lade sig gøre lige nu.
error-changed-since = { $actor } har ændret det samme siden ({ $when }), så det kan ikke fortrydes uden at overskrive den ændring.
error-nothing-to-undo = Der er ikke mere at fortryde.
error-read-only = Projektet er kun åbnet til læsning, så intet kan ændres. Luk det, og åbn det igen fra en mappe, du må skrive i.
error-no-project = Der er ikke noget projekt åbent. Åbn et projekt først.
error-read-only-folder = Filen eller dens mappe er skrivebeskyttet. Åbn projektet kun til læsning, eller kopiér filen til en mappe på computeren.
error-network-place = Filen ligger på et netværksdrev, et stik eller i en mappe, der synkroniseres. Der kan et åbent projekt gå i stykker. Arbejd i en kopi på denne computer: den skrives tilbage, når du lukker.
error-file-missing = Filen er der ikke. Måske er den flyttet eller omdøbt, eller også er drevet ikke sat til.
error-file-exists = Der ligger allerede en fil med det navn. Vælg et andet navn eller en anden mappe.
error-not-a-project = Filen er ikke et Samskaber-projekt. Vælg en anden fil. Projekter ender på .samskab.
error-newer-version = Projektet er gemt med en nyere udgave af Samskaber. Opdatér Samskaber for at arbejde i det, eller åbn det kun til læsning.
error-passphrase-needed = Projektet er låst. Skriv adgangskoden for at åbne det.
error-passphrase-wrong = Adgangskoden passer ikke. Prøv igen, og se efter store bogstaver.
error-in-use = Projektet er allerede åbent hos { $user } på computeren { $host } (siden { $when }). Luk det dér først, eller åbn det her kun til læsning.
error-damaged = Filen er beskadiget. Din seneste sikkerhedskopi kan lægges i stedet, eller du kan åbne filen kun til læsning og se, hvad der kan reddes.
error-disk-full = Der er ikke plads på drevet. Slet noget, eller vælg et andet drev, og prøv igen. Intet er gemt halvt.
error-bad-input = Samskaber kunne ikke læse det, der blev sendt. Prøv igen.
error-unknown-operation = Det kan denne udgave af Samskaber ikke. Luk Samskaber, og åbn det igen.
error-too-many-dots = Der er sat { $dots } prikker, men der kan højst være { $limit }. Ret tallet.
error-io = Computeren kunne ikke læse eller skrive filen. Se efter, om drevet sidder i, og prøv igen.
error-database = Noget gik galt i Samskaber, og ændringen blev ikke gemt. Prøv igen.
error-unreachable = Samskaber svarer ikke lige nu. Vent lidt, og prøv igen.
error-unexpected = Noget uventet gik galt. Det, der var gemt, er stadig gemt. Prøv igen.
