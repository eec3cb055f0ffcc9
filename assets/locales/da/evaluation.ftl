### Evaluering: spørgeskemaet, der slutter hver aften, og det, svarene siger.

## Trin, der kan fortrydes: står efter „Fortryd: “.

step-evaluation-add = tast et spørgeskema ind
step-evaluation-save = ret et spørgeskema
step-evaluation-remove = fjern et spørgeskema
step-evaluation-move = flyt spørgeskemaer til en anden aften

## Når noget ikke kan lade sig gøre.

error-not-now-response-empty = Skemaet er tomt. Tast mindst ét svar, eller læg skemaet til side.
error-not-now-unknown-item = Skemaet har et svar på noget, som spørgeskemaet ikke spørger om. Måske er det et skema fra et andet arrangement.
error-not-now-outside-scale = Et af svarene ligger uden for skalaen. Tast 1, 2, 3 eller 4.
error-not-now-text-for-degree = Et af svarene skal være et tal fra 1 til 4, men er skrevet med ord.
error-not-now-degree-for-text = Et af svarene skal skrives med ord, men er et tal på skalaen.

noun-response = Skemaet
field-answer = Svar med egne ord
