### Vinduets ramme: sporet til venstre, søgning, genveje og beskeder om projektet.

rail-overview = Overblik
rail-mapping = Kortlægning
rail-ideas = Idéer og ønsker
rail-activities = Fra idéer til aktiviteter
rail-trials = Afprøvning
rail-evaluation = Evaluering
rail-people = Deltagere
rail-sessions = Aftener
rail-chain = Den røde tråd
rail-details = Projekt
rail-settings = Indstillinger

frame-skip = Gå til indholdet
frame-menu = Menu
frame-project = Projekt
frame-search = Søg og gør
frame-search-hint = Skriv, hvad du vil finde eller gøre
frame-redo = Gentag
frame-close = Luk projektet
frame-saved = Alt er gemt
frame-saved-at = Alt er gemt · { $time }
frame-saving = Gemmer …
frame-unsaved = Noget er ikke gemt endnu
frame-keys = Genveje på tastaturet
frame-keys-next = Næste knap eller felt
frame-keys-press = Tryk på det, der er valgt
frame-keys-leave = Luk en dialog eller menu
frame-read-only-asked = Kun til læsning. Du kan se alt, men intet kan ændres.
frame-read-only-damaged = Filen er beskadiget. Her ser du det, der kan læses. Intet kan ændres.
frame-read-only-newer = Gemt med en nyere udgave af Samskaber. Du kan se projektet, men intet kan ændres.
frame-read-only-inUse = En anden arbejder i projektet lige nu. Du ser det, som det var, da du åbnede det.
frame-read-only-folder = Filen eller dens mappe er skrivebeskyttet. Du kan se alt, men intet kan ændres.
frame-read-only-place = Filen ligger på et drev eller i en mappe, der synkroniseres. Du kan se alt, men intet kan ændres her.
frame-read-only-edit = Åbn til redigering
frame-read-only-copy = Gem en kopi, og arbejd i den
frame-copy-moved-on = En anden har ændret projektet i { $folder }. Den fil bliver urørt, og din lægges ved siden af.
frame-copy-more = Se mere
frame-example = Du er i det gennemførte forløb. Prøv frit: intet går i stykker.
frame-example-leave = Forlad eksemplet

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-details-save = ret projektets oplysninger
step-groups-save = ret en interessentgruppe
step-groups-add = tilføj en interessentgruppe
step-groups-remove = fjern en interessentgruppe
step-sessions-add = planlæg en aften
step-sessions-save = ret en aften
step-sessions-remove = slet en aften
step-sessions-agenda = ret programmet
step-organisations-add = tilføj en organisation
step-organisations-save = ret en organisation
step-organisations-remove = slet en organisation
step-people-add = tilføj en person
step-people-addMany = tilføj flere personer
step-people-save = ret en person
step-people-remove = slet en person
step-sessions-attend = ret deltagelse
step-sessions-invite = invitér deltagere
step-sessions-headcount = ret antal fremmødte
