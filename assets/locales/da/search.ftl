### Søgning: hvad det fundne er.

search-activity = Aktivitet
search-idea = Idé
search-theme = Tema
search-challenge = Udfordring
search-person = Person
search-organisation = Organisation
