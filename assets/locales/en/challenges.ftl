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
error-not-now-session-not-mapping = Challenges belong to a mapping session. Choose one of those and try again.
error-not-now-merge-needs-two = Choose at least two cards before you merge them.
error-not-now-split-needs-two = Write at least two parts before you split the card.
error-not-now-not-merged = The card was not merged from others, so it cannot be taken apart.
error-not-now-not-split = The card has not been split, so it cannot be put back together.
error-not-now-part-off-wall = One of the parts has since been merged with other cards or split again. Take it apart first, then the card can be put back together.
