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
