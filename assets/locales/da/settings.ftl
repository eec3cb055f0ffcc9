### Indstillinger på denne computer.

settings-title = Indstillinger
settings-back = Tilbage til starten
settings-look = Sprog og udseende
settings-language = Sprog
settings-theme = Lyst eller mørkt
settings-theme-system = Som computeren
settings-theme-light = Lyst
settings-theme-dark = Mørkt
settings-text-size = Tekststørrelse
settings-text-size-hint = Gør al tekst, knapper og kort større.
settings-you = Dig
settings-name = Dit navn
settings-name-hint = Står i historikken ved det, du ændrer, så andre kan se, hvem der gjorde hvad.
