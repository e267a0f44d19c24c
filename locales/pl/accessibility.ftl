### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = Czy każdy może używać tej aplikacji?
accessibility-card = Co działa, co jeszcze nie działa i jak o tym powiedzieć
accessibility-lead = Chcemy, żeby każdy mógł używać tej aplikacji. Tu jest napisane, co działa, a co jeszcze nie.

accessibility-works = Co działa
accessibility-large = Słowa mogą być dwa razy większe. Na małym telefonie nadal możesz przeczytać wszystko.
accessibility-colours = Możesz wybrać jasne, ciemne albo mocne kolory. Możesz zrobić tak, żeby nic się nie ruszało.
accessibility-keys = Wszystkiego możesz używać klawiszami. Nigdzie nie trzeba przesuwać palcem po ekranie.
accessibility-listen = Każda strona ma nagłówki, a każdy przycisk ma nazwę. Aplikacja, która czyta ci ekran, może je znaleźć.
accessibility-easy-read = Jest łatwy tekst (Easy Read) z obrazkami dla dużej części tego, co jest do czytania.
accessibility-aloud = Aplikacja może ci czytać, jeśli telefon ma własny głos.
accessibility-languages = Mówi w różnych językach. Ile ich jest: { $count }.
accessibility-time = Masz tyle czasu, ile potrzebujesz. Jeśli aplikacja się zablokuje, to, co piszesz, nadal tam jest.

accessibility-not-yet = Co jeszcze nie działa
accessibility-not-tried = Nikt, kto codziennie używa czytnika ekranu (screen reader), jeszcze tego nie próbował.
accessibility-not-phones = Wypróbowaliśmy to w przeglądarce na komputerze. Nikt jeszcze nie wypróbował tego na prawdziwym telefonie.
accessibility-not-checked = Młodzi ludzie, którzy byli pod opieką councilu, jeszcze nie sprawdzili tych słów. Większość języków nie jest sprawdzona.
accessibility-not-translated = Część tego, co jest do czytania, jest tylko po angielsku.
accessibility-not-easy-read = Część nie ma łatwego tekstu (Easy Read).
accessibility-not-signed = Nie ma filmów w języku migowym.
accessibility-not-finger = Nie da się odblokować aplikacji palcem ani twarzą.

accessibility-complain = Coś ci przeszkadza?
accessibility-tell = Powiedz o tym, proszę. Komu: { $council }. Możesz też poprosić o to w innej formie. Jak się z nimi skontaktować:
accessibility-tell-yours = Powiedz o tym, proszę, swojemu councilowi. Możesz też poprosić o to w innej formie.
accessibility-advocate = Jeśli nie pomogą, możesz napisać, że coś jest nie tak. Rzecznik (advocate) może ci pomóc.

accessibility-law = Co mówi prawo
accessibility-law-says = Myślimy, że to z powodu tych przepisów musi tu być taka strona:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = Nie wiemy na pewno, czy dotyczą twojego councilu i tej aplikacji. Ktoś musi to jeszcze sprawdzić.
