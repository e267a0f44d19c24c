### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = Czy przyrzeczenie jest dotrzymywane?
check-pledge-lead = „Upheld” znaczy „dotrzymane”: to się dla ciebie naprawdę dzieje. Popatrz na każdą obietnicę i powiedz, jak jest.
check-pledge-yours = To, co powiesz, zostaje na tym telefonie. Ty wybierasz, czy odpowiedź się udostępni.
check-pledge-tile = Powiedz, czy to się u ciebie dzieje
check-pledge-none = Na tym telefonie nie ma jeszcze obietnic.
check-pledge-not-yet = Nie ma jeszcze twojej odpowiedzi.
check-pledge-said = Twoja odpowiedź: { $answer }, { $date }
check-pledge-was = Wcześniej: { $answer }, { $date }
check-pledge-ask = Czy to się u ciebie dzieje?
check-pledge-missing = Wybierz jedno. Możesz wybrać: Nie wiem na pewno.
check-pledge-why = Dlaczego? (tylko dla ciebie)
check-pledge-why-hint = To zostaje na tym telefonie. Nigdy nie jest udostępniane. Możesz zostawić to puste.
check-pledge-keep = Zachowaj moją odpowiedź
check-pledge-kept = Zachowane na tym telefonie.
check-pledge-again = Odpowiedz jeszcze raz
check-pledge-all = Wszystkie obietnice
check-pledge-before = Twoje wcześniejsze odpowiedzi
check-pledge-not-right = Powinno być lepiej
check-pledge-not-right-says = Możesz śmiało o to prosić. Możesz komuś powiedzieć, co jest nie tak.

## Sharing an answer, with no name.

sharing-title = Udostępnić tę odpowiedź twojemu councilowi?
sharing-title-many = Udostępnić twoje odpowiedzi twojemu councilowi?
sharing-when = Wyjdzie kiedyś w ciągu następnych dwóch dni.
sharing-no-name = Nie idzie z tym żadne imię, żaden telefon ani żadne z twoich słów.
sharing-count = Widzą tylko, ile osób dało każdą odpowiedź.
sharing-yes = Udostępnij, bez imienia
sharing-stop = Przerwij. Zostaw na tym telefonie
sharing-no = Zostaje na tym telefonie.
sharing-waiting = Czeka, żeby wyjść.
sharing-gone = To już wyszło albo mogło wyjść. Nie da się tego cofnąć.
sharing-not-connected = Nie masz połączenia z councilem. Dlatego to zostaje na twoim telefonie.

## What the council publishes.

figures-title = Co powiedzieli młodzi ludzie
figures-says = Twój council liczy odpowiedzi, które są udostępnione. Wszystkie liczby są zaokrąglone.
figures-counted-on = Policzone { $date }
figures-of-those = Wśród tych, którzy odpowiedzieli:
figures-yes = „Tak”: około { $count }
figures-sort-of = „Trochę”: około { $count }
figures-no = „Nie”: około { $count }
figures-not-sure = „Nie wiem na pewno”: około { $count }
figures-rest = Inne odpowiedzi: za mało, żeby je pokazać
figures-too-few = Odpowiedziało za mało osób, żeby to pokazać.
you-said-title = Mówicie, a my działamy
you-said = Wasze słowa
we-did = Co zrobiliśmy
