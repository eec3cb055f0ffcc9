### Deltagerbilletter: én plads, én kode, én stemmeseddel.

tickets-title = Deltagerbilletter
tickets-summary = { $valid } gyldige · { $used } brugt
tickets-none = Ingen deltagerbilletter endnu
tickets-none-text = Med en billet på hver plads kender telefonen gruppen, og ingen kan stemme to gange. Aftenen virker også uden.
tickets-codes-gone = Koderne står kun på papiret. Er en billet blevet væk, så lav den om: Den gamle holder op med at gælde.
tickets-number = Nr.
tickets-person = Person
tickets-state = Status
tickets-deeds = Handlinger
tickets-more = Mere om billet { $number }
tickets-reissue = Lav om, og print igen
tickets-void = Gør ugyldig
tickets-voided = Billet { $number } gælder ikke længere.
tickets-is-void = Ugyldig siden { $time }
tickets-is-used = Brugt
tickets-is-free = Ikke brugt
tickets-issue = Lav billetter
tickets-issue-text = Hvor mange pladser er der til hver gruppe? Lav gerne et par stykker ekstra.
tickets-for-anybody = Uden gruppe
tickets-count = Antal billetter: { $group }
tickets-count-wrong = Et tal op til 500
tickets-by-name =
    { $count ->
        [one] Også med navn, til den 1 på listen
       *[other] Også med navn, til de { $count } på listen
    }
tickets-by-name-hint = Navnet står på billetten, så den kan ligge klar på pladsen.
tickets-issue-do =
    { $count ->
        [one] Lav 1 billet
       *[other] Lav { $count } billetter
    }
tickets-paper =
    { $count ->
        [one] 1 billet er klar til print
       *[other] { $count } billetter er klar til print
    }
tickets-paper-text = Print dem nu. Koderne kan kun læses her: Når du går videre, kan ingen finde dem frem igen, heller ikke i projektfilen.
tickets-paper-address = QR-koden fører til
tickets-paper-address-hint = QR-koden virker kun, hvis computeren har samme adresse på aftenen. Koden ved siden af virker altid.
tickets-paper-no-qr = Ingen QR, kun kode
tickets-paper-print = Print
tickets-paper-done = Færdig
tickets-paper-sheet = Ark { $number }
tickets-paper-code = Din kode
tickets-paper-qr = QR-kode til billetten
tickets-paper-how = Ret kameraet mod koden på storskærmen, og skriv så din egen kode. Uden telefon: Vis billetten til den, der leder aftenen.
tickets-paper-how-qr = Ret telefonens kamera mod QR-koden, eller skriv koden. Uden telefon: Vis billetten til den, der leder aftenen.
tickets-paper-number = Nr. { $number }
