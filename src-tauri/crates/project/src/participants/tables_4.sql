-- Who handed in a card is asked when one is changed, and found by looking through.
DROP INDEX contribution_challenge;
