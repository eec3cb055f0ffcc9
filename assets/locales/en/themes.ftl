### Themes: the columns of the wall of workshop 1.

## Steps that can be undone: stand after “Undo: ”.

step-themes-add = add a theme
step-themes-save = edit a theme
step-themes-move = move a theme
step-themes-remove = remove a theme
step-themes-merge = put two themes together

## The columns.

themes-new = New theme
themes-new-hint = When you see things that belong together: drag the cards here and name the theme.
themes-create = Create the theme
themes-make = Create the theme “{ $title }”
themes-with-cards =
    { $count ->
        [one] The card goes there at once.
       *[other] The { $count } cards go there at once.
    }
themes-title = The theme's name
themes-note = What is it about?
themes-note-hint = A sentence, so that everyone understands the theme in the same way.
themes-menu = The theme “{ $title }”
themes-edit = Edit the theme
themes-left = Move left
themes-right = Move right
themes-remove = Remove the theme
themes-remove-title = Remove the theme “{ $title }”?
themes-remove-cards =
    { $count ->
        [one] The card falls back to “No theme”.
       *[other] The { $count } cards fall back to “No theme”.
    }
themes-removed = The theme “{ $title }” has been removed.
themes-merge = Put together with …
themes-merge-title = Put “{ $title }” together with another theme
themes-merge-what =
    { $count ->
        [0] The theme's note goes along.
        [one] The card and the theme's note go along.
       *[other] The { $count } cards and the theme's note go along.
    }
themes-merge-into = Put together with
themes-merge-do = Put together
themes-merged = “{ $title }” has been put together with “{ $into }”.
