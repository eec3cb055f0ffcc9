-- A wall's few hundred cards are looked through faster than a hall's hand-ins are written in a second order.
DROP INDEX challenge_session;
