### Connect to a council.

connect-title = Połącz się ze swoim councilem
connect-go = Połącz się ze swoim councilem
connect-why = Nie masz jeszcze połączenia z councilem. Możesz pisać i zapisywać. Żeby to mogło wyjść, potrzebujesz zaproszenia.
connect-how = Poproś swojego pracownika socjalnego albo rzecznika o link z zaproszeniem. To adres strony w internecie. Skopiuj go i wklej tutaj.
connect-label = Link z zaproszeniem
connect-hint = Zaczyna się od https
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = Masz otwarte zaproszenie. Jest do councilu pod tym adresem:
connect-opened-press = Naciśnij „Połącz”, żeby go użyć.
connect-button = Połącz
connect-connected = Masz połączenie z: { $name }.
connect-title-connected = Twój council
connect-new-opened = Twoje nowe zaproszenie
connect-new = Masz inne zaproszenie?
connect-new-why = Zaproszenie zrobione tylko dla ciebie pomaga im wiedzieć, że to ty.

## Whether the council knows this phone as one it invited.

known-not-invited = Nie wiedzą, czyj to telefon. Będą wiedzieć, że to ty, tylko jeśli im to powiesz.
known-not-invited-so = Jeśli nie wiedzą, kim jesteś, nie mogą do ciebie przyjść.
known-invited = Wiedzą, że ten telefon dostał od nich zaproszenie.

code-used = Kod z twojego zaproszenia nie zadziałał. Użył go inny telefon.
code-too-old = Kod z twojego zaproszenia nie zadziałał. Jest za stary.
code-unknown = Kod z twojego zaproszenia nie zadziałał. Council go nie zna.
code-did-not-work = Kod z twojego zaproszenia nie zadziałał.
code-what-to-do = Nadal możesz pisać. Żeby wiedzieli, że to ty, potrzebujesz nowego zaproszenia.
