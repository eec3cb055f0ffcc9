### Velkomst: nyt projekt, åbn, det gennemførte forløb og senest brugt.

welcome-motto = Tre workshops, fra udfordring til afprøvet aktivitet. Alt bliver på denne computer.
welcome-new = Nyt projekt
welcome-new-text = Ti minutter til den første workshop er klar
welcome-open = Åbn projekt
welcome-open-text = Fra computeren, et drev eller et USB-stik
welcome-example = Se et gennemført forløb
welcome-example-text = Aktive Fællesskaber, Odsherred 2021: prøv alt uden at ødelægge noget

welcome-recent = Senest brugt
welcome-recent-none = Her kommer de projekter, du har arbejdet i.
welcome-locked = Låst
welcome-with-passphrase = Med adgangskode
welcome-more = Mere om { $title }
welcome-open-read-only = Åbn kun til læsning
welcome-forget = Fjern fra listen
welcome-forgotten = „{ $title }“ er fjernet fra listen. Filen ligger, hvor den lå.

welcome-new-help = Alt kan ændres senere.
welcome-name = Projektets navn
welcome-title-missing = Giv projektet et navn, så du kan finde det igen.
welcome-municipality-hint = Som den skal stå på plakater og i rapporter, fx Odsherred Kommune.
welcome-folder = Mappe
welcome-folder-change = Vælg en anden …
welcome-lock = Lås projektet med en adgangskode
welcome-lock-hint = Godt, når der er personoplysninger i, og flere bruger computeren.
welcome-passphrase-hint = Mindst 8 tegn. Skriv den ned et sikkert sted: uden den kan ingen åbne projektet, heller ikke os.
welcome-passphrase-short = Adgangskoden skal have mindst 8 tegn.
welcome-passphrase-again = Adgangskoden igen
welcome-passphrase-differs = De to adgangskoder er ikke ens.
welcome-make = Opret projekt

welcome-passphrase = Projektet er låst
welcome-passphrase-text = Skriv adgangskoden til { $name }.

welcome-trouble = Projektet kunne ikke åbnes
welcome-backups = Hent en sikkerhedskopi
welcome-backups-text = Vælg en kopi, der skal lægges i stedet for filen. Den nuværende fil bliver lagt ved siden af.
welcome-backups-none = Der er ingen sikkerhedskopier af denne fil på computeren. Se efter i den mappe, du har valgt til kopier.
welcome-way-working-copy = Arbejd i en kopi på denne computer
welcome-way-read-only = Åbn kun til læsning
welcome-way-look = Se, hvad der kan læses
welcome-way-backup = Hent en sikkerhedskopi
welcome-way-rescue = Gem det, der kan reddes, som nyt projekt
welcome-way-again = Prøv igen
welcome-way-other = Vælg en anden fil
welcome-way-forget = Fjern fra listen
