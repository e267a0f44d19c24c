### My people: who is who, and how to reach them.

people-title = Moi ludzie
people-lead = Kto jest kim i jak się z kim skontaktować. To działa też bez internetu.
people-tile = Zadzwoń do kogoś, wyślij SMS albo napisz
people-mine = Ludzie dodani przeze mnie
people-nobody = Nikt nie jest jeszcze dodany.
people-add = Dodaj kogoś
people-change = Zmień
people-change-title = Zmień tę osobę
people-write = Napisz do: { $name }
people-write-hint = To idzie w tej aplikacji, do zespołu, który wybierzesz. Najpierw widzisz, kto to przeczyta.
people-call-or-text = Albo zadzwoń lub wyślij SMS
people-council = Ludzie w twoim councilu
people-roles = Kto jest od czego
people-not-known = Nie wiem, kto jest moim pracownikiem socjalnym
people-not-known-says = Możesz zapytać. Powinni podać ci imię i to, jak się z tą osobą skontaktować.
people-not-known-ask = Zapytaj, kto to jest
team-roles = Zajrzyj tu, jeśli szukasz: { $roles }

## Adding and changing.

people-only-here = To zostaje na tym telefonie. Nikt inny tego nie dostaje.
people-name = Imię
people-call = Numer do dzwonienia
people-text = Numer do SMS-ów
people-email = E-mail
people-note = Notatka
people-skip = Możesz zostawić to puste.
people-role = Kim jest dla ciebie ta osoba?
people-save = Zapisz
people-saved = Zapisane na tym telefonie.
people-take-off = Zdejmij z mojej listy
people-gone = Tej osoby nie ma już na twojej liście.

role-social-worker = Pracownik socjalny (social worker)
role-personal-adviser = Osobisty doradca (personal adviser)
role-iro = Osoba prowadząca review (IRO)
role-advocate = Rzecznik (advocate)
role-independent-visitor = Osoba, która odwiedza (independent visitor)
role-complaints-manager = Osoba, która zajmuje się skargami
role-duty = Osoba na dyżurze (duty worker)
role-foster-carer = Ktoś, kto się mną opiekuje
role-key-worker = Wychowawca (key worker)
role-teacher = Nauczyciel dla dzieci pod opieką councilu
role-virtual-school = Virtual school
role-family = Rodzina
role-other = Ktoś inny
