### Search: what the found thing is.

search-activity = Activity
search-idea = Idea
search-theme = Theme
search-challenge = Challenge
search-person = Person
search-organisation = Organisation
