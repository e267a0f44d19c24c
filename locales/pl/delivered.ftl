### The council's computer has it: a verified receipt.

delivered-title = Komputer councilu to ma
delivered-title-advocate = Komputer rzeczników to ma
delivered-reference = Twój kod tej wiadomości:
delivered-reference-use = Możesz podać ten kod przez telefon. Jest też w „Moje wiadomości”.
delivered-next = Co będzie dalej
delivered-next-read = Przeczyta to: { $team }.
delivered-next-hours = Kiedy tam są: { $hours }
delivered-next-see = Kiedy ktoś to otworzy albo odpowie, zobaczysz to w „Moje wiadomości”.
delivered-not-read-yet = Na razie ma to komputer. Żaden człowiek jeszcze tego nie czytał.
delivered-see = Zobacz tę wiadomość

## After something hard was written, and when there is more than one reader.

after-hard-words = Niektóre rzeczy trudno napisać. Możesz tu przerwać i trochę odpocząć.
together-title = Każdy zespół dostaje osobną wiadomość
