### Settings on this computer.

settings-title = Settings
settings-back = Back to the start
settings-look = Language and appearance
settings-language = Language
settings-theme = Light or dark
settings-theme-system = As the computer
settings-theme-light = Light
settings-theme-dark = Dark
settings-text-size = Text size
settings-text-size-hint = Makes all text, buttons and cards larger.
settings-you = You
settings-name = Your name
settings-name-hint = Stands in the history beside what you change, so that others can see who did what.
