### Det, en deltager møder, både på telefonen og på storskærmen: hvad der spørges om, og hvad der kan gå galt. Det ligger
### for sig selv, for telefonen henter kun det, den skal bruge.

live-question-challenges = Hvad gør det svært?
live-question-ideas = Hvilken idé har du?
live-question-vote = Hvilke idéer skal vi gå videre med?
live-question-evaluation = Hvordan var aftenen?

error-not-now-evening-not-open = Aftenen er ikke åben lige nu. Når den åbnes på computeren, kan I gå i gang.
error-not-now-evening-paused = Der er pause lige nu. Det, du har skrevet, bliver stående, til I fortsætter.
error-not-now-task-paused = Opgaven holder pause lige nu. Det, du har skrevet, bliver stående, til den åbner igen.
error-not-now-task-closed = Opgaven er lukket, så der kan ikke komme mere med. Spørg den, der leder aftenen, hvis du mangler noget.
error-not-now-each-for-oneself = Bordets telefon skriver kort. Hver stemmer og svarer selv: på sin egen telefon, på tabletten, eller hos den, der leder aftenen.
error-not-now-phone-unknown = Telefonen er ikke meldt til aftenen. Ret kameraet mod koden på storskærmen, eller skriv koden.
error-not-now-ticket-unknown = Koden passer ikke til nogen deltagerbillet. Se efter på billetten, og prøv igen.
error-not-now-ticket-void = Deltagerbilletten gælder ikke længere. Bed den, der leder aftenen, om en ny.
error-not-now-group-needed = Vælg først, hvem du kommer som.
error-not-now-table-needed = Skriv først, hvilket bord I sidder ved.
error-not-now-already-answered = Spørgeskemaet er allerede besvaret herfra. Tak for det.
error-not-now-already-voted = Der er allerede stemt med den billet. Vil du erstatte stemmesedlen, så sig til.
error-not-now-ballot-idea = En af idéerne er ikke med i afstemningen længere. Se stemmesedlen igennem, og send den igen.
error-not-now-phones-busy = Mange prøver at komme ind på én gang. Vent et øjeblik, så prøver telefonen igen.
error-not-now-join-code = Koden passer ikke. Se efter på storskærmen, og prøv igen.
