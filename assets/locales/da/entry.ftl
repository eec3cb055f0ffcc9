### Hurtig indtastning: kort efter kort, mens salen taler.

entry-how = Enter tilføjer · Alt+tal vælger gruppe · Alt+↑↓ skifter bord
entry-group = Gruppe
entry-no-group = Uden gruppe
entry-no-group-short = ingen
entry-table = Bord
entry-author = Sagt af
entry-nobody = Ingen bestemt
entry-unsaved = Ikke gemt endnu.
entry-unsaved-old = Samskaber blev lukket, før kortet var gemt.
entry-retry = Prøv igen
entry-take-back = Ret kortet

## Mange linjer på én gang.

entry-paste = Indsæt en liste
entry-paste-how = Kopiér fra Word, Excel eller en mail. Hver linje bliver til et kort, og du ser dem, før de bliver tilføjet.
entry-paste-here = Indsæt teksten her
entry-paste-preview = Se kortene
entry-paste-check = Hver linje bliver til et kort. Ret i dem, og fjern fluebenet ved dem, der ikke skal med.
entry-paste-all =
    { $count ->
        [one] { $count } linje
       *[other] Alle { $count } linjer
    }
entry-paste-line = Tag linje { $line } med
entry-paste-text = Teksten i linje { $line }
entry-paste-too-long = For lang: { $length } tegn, og der er plads til { $limit }. Forkort linjen, eller lad den være ude.
entry-paste-there = Findes allerede
entry-paste-add =
    { $count ->
        [one] Tilføj { $count } kort
       *[other] Tilføj { $count } kort
    }
entry-added-many =
    { $count ->
        [one] { $count } kort er tilføjet.
       *[other] { $count } kort er tilføjet.
    }
