### Temaer: kolonnerne på væggen i workshop 1.

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-themes-add = tilføj et tema
step-themes-save = ret et tema
step-themes-move = flyt et tema
step-themes-remove = fjern et tema
step-themes-merge = læg to temaer sammen
