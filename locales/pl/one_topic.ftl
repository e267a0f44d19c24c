### One topic, and what each weight means.

topic-missing = Nie możemy pokazać tej strony

topic-law = Co mówi prawo
topic-law-not-yet = Nowe prawo, które jeszcze nie działa
topic-announced = Co rząd mówi, że zrobi
topic-guidance = Co polecono councilom robić
topic-expectation = Czego oczekuje rząd
topic-promise = Co mówią przyrzeczenia
topic-information = Dobrze wiedzieć
topic-offers = Co ma dla ciebie twój council
topic-offers-mean = Twój council mówi, że może dać taką pomoc. Poproś o nią. Może będą musieli sprawdzić, czy jest dla ciebie.
topic-how-tos = Jak to zrobić
topic-how-tos-mean = Co możesz zrobić, krok po kroku.
topic-on-says = Możesz powiedzieć o tym tutaj. Albo możesz teraz do kogoś zadzwonić.

## What weight an entry carries, in short and in full.

status-law = Tak mówi prawo
status-law-doubt = Myślimy, że tak mówi prawo
status-law-not-yet = Nowe prawo, które jeszcze nie działa
status-law-not-yet-doubt = Myślimy, że to nowe prawo, które jeszcze nie działa
status-announced = Rząd mówi, że to zrobi
status-announced-doubt = Myślimy, że rząd mówi, że to zrobi
status-guidance = Councilom polecono to robić
status-guidance-doubt = Myślimy, że councilom polecono to robić
status-expectation = Rząd tego oczekuje. To nie przepis prawa
status-expectation-doubt = Myślimy, że rząd tego oczekuje. To nie przepis prawa
status-promise = Obietnica, nie przepis prawa
status-information = Dobrze wiedzieć. To nie zasada

weight-doubt = { $what }. Nie jesteśmy pewni.
weight-law = Tak mówi prawo. Twój council musi to robić.
weight-law-not-yet = To jest w nowym prawie. Jeszcze nie działa, więc nikt jeszcze nie musi tego robić.
weight-announced = Rząd mówi, że to zrobi. To jeszcze nie przepis prawa.
weight-guidance = Councilom polecono to robić. Żeby tego nie robić, potrzebują bardzo dobrego powodu.
weight-expectation = Rząd tego oczekuje. To nie przepis prawa, ale możesz o to zapytać.
weight-promise = To obietnica, a nie przepis prawa. Liczy się tam, gdzie council ją złożył. Możesz zapytać, czy twój to zrobił.
weight-information = To dobrze wiedzieć. To nie zasada, której twój council musi przestrzegać.

## What this council promises.

council-promises = Obietnica twojego councilu
council-promises-mean = Twój council złożył tę obietnicę. To nie przepis prawa, ale możesz ich prosić, żeby jej dotrzymali.
council-promises-none = Przyrzeczenie, które ma { $council }, nic o tym nie mówi. Możesz ich zapytać dlaczego.
council-see = Zobacz swój council

no-pledge-yet = Twój council nie dodał jeszcze swojego przyrzeczenia do tej aplikacji.
no-pledge-being-written = { $council } pisze teraz swoje przyrzeczenie. Możesz zapytać, czy możesz pomóc je pisać.
no-pledge-none = { $council } nie ma jeszcze przyrzeczenia.
no-pledge-ask = Możesz zapytać swojego pracownika socjalnego albo rzecznika: co obiecał mój council?
no-pledge-connect = Jeśli masz zaproszenie od swojego councilu, połącz się z nim. Może wtedy przyjdzie jego przyrzeczenie.
