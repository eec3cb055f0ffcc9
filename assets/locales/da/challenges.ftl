### Udfordringer: kortene på væggen i workshop 1.

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-challenges-add = tilføj et kort
step-challenges-addMany = tilføj flere kort
step-challenges-edit = ret et kort
step-challenges-setGroup = sæt korts gruppe
step-challenges-move = flyt kort
step-challenges-remove = fjern kort
step-challenges-merge = saml kort
step-challenges-unmerge = skil et samlet kort ad
step-challenges-split = del et kort
step-challenges-unsplit = sæt et delt kort sammen

## Når noget ikke kan lade sig gøre.

error-not-now-card-off-wall = Kortet hænger ikke på væggen længere: Det er samlet med andre eller delt i flere. Skil det ad, eller sæt det sammen først.
error-not-now-session-not-mapping = Udfordringer hører til en aften med kortlægning. Vælg en af dem, og prøv igen.
error-not-now-merge-needs-two = Vælg mindst to kort, før du samler dem.
error-not-now-split-needs-two = Skriv mindst to dele, før du deler kortet.
error-not-now-not-merged = Kortet er ikke samlet af flere, så det kan ikke skilles ad.
error-not-now-not-split = Kortet er ikke delt, så det kan ikke sættes sammen.
error-not-now-part-off-wall = En af delene er siden samlet med andre kort eller delt igen. Skil den ad først, så kan kortet sættes sammen.
