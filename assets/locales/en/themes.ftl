### Themes: the columns of the wall of workshop 1.

## Steps that can be undone: stand after “Undo: ”.

step-themes-add = add a theme
step-themes-save = edit a theme
step-themes-move = move a theme
step-themes-remove = remove a theme
step-themes-merge = put two themes together
