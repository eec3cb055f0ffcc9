### Challenges: the cards on the wall of workshop 1.

## Steps that can be undone: stand after “Undo: ”.

step-challenges-add = add a card
step-challenges-addMany = add several cards
step-challenges-edit = edit a card
step-challenges-setGroup = set the group of cards
step-challenges-move = move cards
step-challenges-remove = remove cards
step-challenges-merge = merge cards
step-challenges-unmerge = take a merged card apart
step-challenges-split = split a card
step-challenges-unsplit = put a split card back together

## When something cannot be done.

error-not-now-card-off-wall = The card is no longer on the wall: it has been merged with others or split. Take it apart or put it back together first.
error-not-now-session-not-mapping = Challenges belong to an evening of the mapping. Choose one of those and try again.
error-not-now-merge-needs-two = Choose at least two cards before you merge them.
error-not-now-split-needs-two = Write at least two parts before you split the card.
error-not-now-not-merged = The card was not merged from others, so it cannot be taken apart.
error-not-now-not-split = The card has not been split, so it cannot be put back together.
error-not-now-part-off-wall = One of the parts has since been merged with other cards or split again. Take it apart first, then the card can be put back together.

## Words of error messages.

field-text = The card's text
field-tableNumber = Table
noun-challenge = The card
noun-theme = The theme

## Writing cards.

challenges-new = New challenge
challenges-new-placeholder = Write what is said
challenges-add = Add
challenges-added = Added: { $text }
challenges-theme = Theme
challenges-session = Evening

## The wall.

challenges-empty = The wall is empty
challenges-empty-how = Write the first thing that is said in the field above and press Enter. If you have a list, paste it: each line becomes a card.
challenges-empty-locked = No cards have been written for this evening yet.
challenges-no-session = Plan the first evening
challenges-no-session-how = Cards belong to the evening on which they were written. Plan the evening and you can begin.
challenges-loose = No theme
challenges-loose-empty = Every card has a theme.
challenges-theme-empty = Drag cards here, or choose a card and press M.
challenges-none-fit = No card here fits the search.
challenges-count =
    { $count ->
        [one] { $number } card
       *[other] { $number } cards
    }
challenges-count-of = { $shown } of { $total }
challenges-cards = cards
challenges-from = from { $day }
challenges-at-table = table { $table }
challenges-merged-of = { $count } cards merged
challenges-part = part of a card
challenges-ideas =
    { $count ->
        [one] { $count } idea
       *[other] { $count } ideas
    }
challenges-more = Show more
challenges-less = Show less

## Search and show.

challenges-search = Search the wall
challenges-all-groups = All groups
challenges-all-sessions = All evenings
challenges-only-from = From { $day }
challenges-all-tables = All tables
challenges-only-table = Table { $table }
challenges-loose-only = No theme
challenges-found = { $shown } of { $total } cards
challenges-all-cards = All cards
challenges-show-all = Show all cards
challenges-nothing-found = No card fits
challenges-nothing-found-how = Try fewer words or another group.

## Cards: what can be done with them.

challenges-card = Card
challenges-card-menu = More about the card
challenges-choose = Choose the card
challenges-open = Edit the card
challenges-done = Done
challenges-save = Save
challenges-chosen =
    { $count ->
        [one] { $count } card chosen
       *[other] { $count } cards chosen
    }
challenges-chosen-tools = Do something with the chosen cards
challenges-carry = Move the card to the theme beside it
challenges-key-space = Space
challenges-choose-all = Choose all shown
challenges-choose-none = Clear
challenges-set-group = Set group
challenges-move = Move to theme …
challenges-move-card = Move …
challenges-move-title =
    { $count ->
        [one] Move the card
       *[other] Move { $count } cards
    }
challenges-move-to = Move to
challenges-move-hint = Write the theme's name, or a new one
challenges-hangs-here = is here
challenges-moved =
    { $count ->
        [one] Moved to “{ $theme }”.
       *[other] { $count } cards moved to “{ $theme }”.
    }
challenges-remove = Remove
challenges-remove-title =
    { $count ->
        [one] Remove the card?
       *[other] Remove { $count } cards?
    }
challenges-remove-ideas =
    { $count ->
        [one] One idea answers what is to be removed. The idea stays, but loses its link to the challenge.
       *[other] { $count } ideas answer what is to be removed. The ideas stay, but lose their link to the challenge.
    }
challenges-removed =
    { $count ->
        [one] The card has been removed.
       *[other] { $count } cards have been removed.
    }
challenges-merge = Merge
challenges-merge-title = Merge { $count } cards
challenges-merge-what = The cards become one. The originals can always be read and taken apart again.
challenges-merge-text = The merged card says
challenges-merge-from = Merged from
challenges-merge-use = Use these words
challenges-merge-do = Merge the cards
challenges-merged = { $count } cards merged into one.
challenges-unmerge = Take apart again
challenges-unmerged = The card has been taken apart into { $count } cards.
challenges-split = Split the card
challenges-split-title = Split the card
challenges-split-what = If the card says several things, give each its own card. The original can always be put back together.
challenges-part-number = Part { $number }
challenges-part-add = Add a part
challenges-part-remove = Remove part { $number }
challenges-split-do = Split into { $count } cards
challenges-splitted = The card has been split into { $count }.
challenges-part-of = Part of the card
challenges-unsplit = Put back together
challenges-unsplitted = The card has been put back together.
challenges-is-merged = The card has been merged with others into
challenges-is-split = The card has been split. Its parts hang on the wall.
challenges-ideas-answer =
    { $count ->
        [one] One idea answers the card.
       *[other] { $count } ideas answer the card.
    }
challenges-origin = { $session } · written { $when }

## The card's history.

challenges-history = The card's history
challenges-history-nothing = none
challenges-history-gone = something removed since
challenges-history-added = Written
challenges-history-merged = Merged from several cards
challenges-history-part = Split off from another card
challenges-history-removed = Removed
challenges-history-merged-into = Merged with other cards
challenges-history-unmerged = Taken apart from the other cards
challenges-history-split = Split into several cards
challenges-history-unsplit = Put back together
challenges-history-text = The text was edited. Before: “{ $from }”
challenges-history-group = Group: { $from } → { $to }
challenges-history-author = Said by: { $from } → { $to }
challenges-history-table = Table: { $from } → { $to }
challenges-history-theme = Moved from “{ $from }” to “{ $to }”

## Suggestions: cards that look alike

suggestions-count = { $at } of { $all }
suggestions-says = { $count } cards look alike. Are they about the same?
suggestions-says-theme =
    { $count ->
        [one] This card resembles the theme “{ $theme }”. Does it fit?
       *[other] These { $count } cards resemble the theme “{ $theme }”. Does it fit?
    }
suggestions-says-subject = These { $count } cards look like a theme of their own. Does it fit?
suggestions-theme = Some of them already hang under “{ $theme }”.
suggestions-merge = Merge …
suggestions-hang = Put under “{ $theme }”
suggestions-move = Put under a theme …
suggestions-wave =
    { $count ->
        [one] No, leave it
       *[other] No, leave them
    }
themes-covered =
    { $count ->
        [one] 1 more theme
       *[other] { $count } more themes
    }
suggestions-waved = These cards will not be suggested together again.
suggestions-waved-subject = It will not be suggested again.
suggestions-next = Next suggestion
suggestions-show = Show suggestions ({ $count })
suggestions-hide = Hide suggestions
step-suggestions-waveAway = wave a suggestion away
step-suggestions-waveTheme = turn down a suggested theme
field-ids = Cards
reference-not_of_theme =
    { $count ->
        [one] 1 card that is not about the theme
       *[other] { $count } cards that are not about the theme
    }
reference-waved_away =
    { $count ->
        [one] 1 suggestion waved away
       *[other] { $count } suggestions waved away
    }
