### Proof that something was asked.

proof-title = Dowód twojej prośby
proof-page-title = Dowód: treść prośby
proof-see = Dowód twojej prośby
proof-lead = Możesz to pokazać komuś, kto mówi, że nigdy tego nie dostał.
proof-demonstration = To jest z próbowania aplikacji. Jako dowód nie jest nic warte.
proof-council = Council
proof-received = Ich komputer to dostał
proof-reference = Kod
proof-asked = Treść prośby

proof-shows = Czego to dowodzi
proof-shows-words = Komputer councilu dostał te słowa o tej godzinie.
proof-shows-unchanged = Od tego czasu nikt nie zmienił ani słowa.
proof-not = Czego to nie dowodzi
proof-not-who = Nie dowodzi, kto to napisał.
proof-not-read = Nie dowodzi, że przeczytał to człowiek.
proof-not-true = Nie dowodzi, że council coś z tym zrobił.

proof-check = Jak ktoś może to sprawdzić
proof-check-how = Najpierw zapisz ten dowód. Potem ktoś, kto zna się na komputerach, może uruchomić to z nazwą pliku:
proof-check-key = Długi kod na końcu to klucz councilu. Ta osoba powinna zapytać council, czy jest prawdziwy.
proof-block = Dla komputera, który to sprawdza
proof-block-leave = Wszystkie te linijki są potrzebne. Nie zmieniaj żadnej z nich.
proof-block-readable = Każdy, kto ma te linijki, może przeczytać treść prośby.
proof-no-lock = Plik nie ma blokady. Jest w nim treść twojej prośby.

proof-only-time = Możemy pokazać tylko czas i kod
proof-only-time-why = Żeby udowodnić słowa, ten telefon potrzebuje twojej własnej kopii. Nie ma jej.
proof-only-time-use = Nadal możesz podać kod. Council może po nim znaleźć twoją wiadomość.
proof-not-yet = Komputer councilu nie ma jeszcze tej wiadomości. Kiedy będzie ją miał, dowód będzie tutaj.
proof-save = Zapisz ten dowód
