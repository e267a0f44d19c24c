### My copy, and files that are saved.

copy-title = Moja kopia
copy-lead = Możesz mieć kopię wszystkiego, co tu piszesz, i każdej odpowiedzi. Jest twoja.
copy-first = Zanim to zrobisz
copy-lands = Plik trafia do folderu Pobrane (Downloads), poza tę aplikację.
copy-no-lock = Plik nie ma blokady. Może go otworzyć każdy, kto używa tego telefonu albo komputera.
copy-others = Są w nim twoje słowa i nazwa twojego councilu.
copy-printer = Drukarka może pamiętać, co wydrukowała. Ktoś inny może pierwszy zobaczyć kartkę.
copy-elsewhere = Niektóre telefony same wysyłają kopie folderu Pobrane do internetu.
copy-page = Strona do czytania albo druku
copy-page-hint = Otwiera się w każdej przeglądarce.
copy-data = Plik dla komputerów
copy-data-hint = Dla innej aplikacji albo dla kogoś, kto ci pomaga. Są w nim też twoje dowody.

file-with-browser = Twoja przeglądarka ma teraz ten plik.
file-with-browser-look = Zajrzyj do folderu Pobrane. Jeśli go tam nie ma, naciśnij przycisk jeszcze raz.
file-here = Plik jest tutaj:
file-not-here = Ten telefon nie umie jeszcze zapisywać plików z aplikacji. Możesz pokazać komuś ten ekran albo użyć aplikacji w przeglądarce.
file-full = Nie ma miejsca na ten plik. Usuń coś niepotrzebnego, na przykład stary film. Potem spróbuj jeszcze raz.
file-failed = Pliku nie dało się zapisać. Nic w aplikacji nie zginęło. Możesz spróbować jeszcze raz.

## The page itself.

copy-page-title = Moja kopia
copy-page-made = Zrobiona: { $time }
copy-page-council = Council: { $name }
copy-page-nothing = Kiedy to powstało, nic nie było napisane.
copy-page-no-pictures = W tym pliku nie ma zdjęć ani nagrań głosu.
copy-page-messages = Wiadomości
copy-page-message = Do: { $team }
copy-page-drafts = Szkice
copy-page-answer-closed = Jest odpowiedź. Kiedy to powstało, nie była jeszcze otwarta.
copy-page-saved = Zapisane do czytania
copy-page-saved-at = Zapisane
copy-page-saved-changed = To się zmieniło od czasu zapisania.
copy-page-saved-withdrawn = Tego nie ma już w aplikacji.
copy-page-note = Twoja notatka
