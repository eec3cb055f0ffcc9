-- Who handed in a card is asked when it is changed or removed, and found by looking through: once for each card.
DROP INDEX contribution_challenge;
