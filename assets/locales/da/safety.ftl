### Filens sikkerhed: sikkerhedskopier, kopier et andet sted, adgangskode og det, der kan reddes.

safety-place = Her ligger projektet
safety-place-text = Alt ligger i denne ene fil ({ $size }). Den bliver på computeren, og alt gemmes med det samme.
safety-copy-to = Gem en kopi som …
safety-copied-to = Kopien er gemt som { $path }.

safety-copy = Kopi et andet sted
safety-copy-text = Vælg en mappe på et drev, et USB-stik eller i OneDrive. Så lægger Samskaber en hel kopi af projektet dér, når en aften slutter, og hver gang du lukker projektet.
safety-copy-choose = Vælg mappe …
safety-copy-other = Skift mappe …
safety-copy-now = Kopiér nu
safety-copy-stop = Hold op
safety-copy-stopped = Der bliver ikke lagt flere kopier i mappen. De kopier, der er der, bliver liggende.
safety-copy-place-network = På et netværksdrev
safety-copy-place-synchronised = I en mappe, der synkroniseres
safety-copy-place-removable = På et stik eller kort
safety-copy-none-yet = Ingen kopi endnu
safety-copy-current = Alt er med · { $when }
safety-copy-behind = Sidst kopieret { $when }. Resten kommer med, når du lukker.
safety-copy-moved-on = En anden har ændret kopien i mappen. Den er urørt, og din egen lægges ved siden af som { $file }.
safety-copied = Kopien ligger nu i { $folder }.
safety-copied-beside = En anden har ændret kopien i mappen. Din ligger ved siden af som { $file }.

safety-lock-on = Låst
safety-lock-off = Ikke låst
safety-lock-on-text = Filen og alle kopier er krypteret. Uden adgangskoden kan ingen læse dem.
safety-lock-off-text = Alle, der kan åbne computeren, kan åbne projektet. Sæt en adgangskode, hvis der er personoplysninger i.
safety-lock-set = Sæt adgangskode
safety-lock-set-text = Filen bliver krypteret, også sikkerhedskopierne. De gamle, ulåste sikkerhedskopier bliver slettet.
safety-lock-change = Skift adgangskode
safety-lock-change-text = Den gamle adgangskode holder op med at virke, også til sikkerhedskopierne. De bliver erstattet af en ny.
safety-lock-remove = Fjern adgangskode
safety-lock-remove-text = Bagefter kan alle, der kan åbne computeren, åbne projektet.
safety-lock-current = Nuværende adgangskode
safety-lock-next = Ny adgangskode
safety-lock-done-set = Projektet er låst. Husk adgangskoden: uden den kan ingen åbne det.
safety-lock-done-change = Adgangskoden er skiftet.
safety-lock-done-remove = Adgangskoden er fjernet.

safety-backups = Sikkerhedskopier
safety-backups-text = Samskaber tager dem selv: når du åbner og lukker, og hvert tiende minut, mens I arbejder. De sidste ti bliver gemt og én for hver dag i to uger.
safety-backups-none = Den første bliver taget, når du lukker projektet.
safety-backups-fewer = Vis færre
safety-backup = { $day } kl. { $time }
safety-backup-trouble = Den seneste sikkerhedskopi kunne ikke tages. Det, du laver, bliver stadig gemt i selve projektet.
safety-restore = Gå tilbage
safety-restore-one = Gå tilbage til { $day } kl. { $time }
safety-restored = Sikkerhedskopien er lagt på plads.
safety-restored-kept = Sikkerhedskopien er lagt på plads. Den fil, der lå der, er gemt som { $kept }.
safety-rescued = Det, der kunne læses, er gemt som { $path }. Den beskadigede fil er urørt.

safety-new-here = Læg projektet på computeren, og kopiér til mappen
safety-new-place = Mappen ligger på et netværksdrev, et stik eller bliver synkroniseret. Der kan et åbent projekt gå i stykker.
safety-new-place-way = Arbejd på computeren i stedet. Så lægger Samskaber en hel kopi i mappen, hver gang du lukker projektet.

safety-news-copied = En kopi af „{ $title }“ ligger i { $folder }.
safety-news-beside = En anden har ændret „{ $title }“ i mappen
safety-news-beside-text = Filen i { $folder } er urørt. Din udgave ligger ved siden af som { $file }. Åbn dem begge, og bliv enige om, hvilken I arbejder videre i.
safety-news-trouble = „{ $title }“ kunne ikke kopieres til mappen
safety-news-trouble-text = Projektet selv er gemt på denne computer. Samskaber prøver at kopiere til { $folder } igen, næste gang du lukker det.
safety-news-seen = Forstået

noun-backup = Sikkerhedskopien
error-not-now-copy-folder-own = Projektet ligger selv i den mappe. Vælg en anden, for eksempel på et drev, et stik eller i OneDrive.
error-not-now-no-copy-folder = Der er ikke valgt nogen mappe til kopier. Vælg en først.
error-not-now-copy-folder-gone = Mappen til kopier er der ikke. Sæt drevet eller stikket i, eller vælg en anden mappe.
