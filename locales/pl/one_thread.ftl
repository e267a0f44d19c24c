### One conversation.

thread-title = Twoja wiadomość do: { $team }
thread-title-alone = Twoja wiadomość
thread-missing = Nie możemy pokazać tej wiadomości
thread-missing-taken-back = Jeśli ta wiadomość jest cofnięta, to znowu jest szkicem. Znajdziesz ją w „Powiedz o tym”.
thread-stands = Jak to idzie
thread-reference = Twój kod tej wiadomości:
thread-happened = Co się działo
thread-written = Twoje słowa
thread-delivered = Może to teraz otworzyć: { $team }. Żaden człowiek jeszcze tego nie otworzył.
thread-hours = Kiedy tam są: { $hours }
thread-opened = Ma to: { $team }. Odpowiedź zobaczysz tutaj.
thread-answered = Niżej możesz przeczytać odpowiedź.
thread-write-back = Odpisz
thread-closed = Zespół skończył tę sprawę. Jeśli dla ciebie nie jest załatwiona, możesz napisać znowu.
thread-speak-up-again = Powiedz o tym jeszcze raz
thread-cannot-open = Coś tam doszło, ale nie dało się tego otworzyć: { $team }. Nie wiedzą, co piszesz. To nie twoja wina.

## Taking it back, while nothing of it has left.

take-back = Cofnij
# On a message that the council's computer would not take.
take-back-change = Zmień to
take-back-change-means = Jeśli to zmienisz, najpierw stanie się szkicem. Nie wyjdzie, dopóki znowu nie naciśniesz „Wyślij”.
take-back-means = To znowu stanie się szkicem. Nie wyjdzie, dopóki znowu nie naciśniesz „Wyślij”.
taken-back = To znowu jest szkic.

## What goes with it.

attached = Co idzie razem z tym
attached-photo = Zdjęcie
attached-voice = Nagranie głosu
attached-file = Plik
attached-waiting = Czeka na tym telefonie. Wyjdzie po twojej wiadomości.
attached-so-far = Doszło { $arrived } z { $of } MB.
attached-there = Komputer councilu to ma.
attached-parked = Tego nie dało się wysłać. Z twoimi słowami jest wszystko OK. Możesz to pokazać komuś w inny sposób.

step-saved = Zapisane na tym telefonie
step-delivered = Komputer councilu to dostał
step-delivered-advocate = Komputer rzeczników to dostał
step-opened = Otwarte przez: { $team }
step-answered = Odpowiedź od: { $team }
step-closed = Zamknięte przez: { $team }
step-cannot-open = Nie mogli tego otworzyć

answer-from = Odpowiedź. Od: { $from }, { $team }
answer-from-team = Odpowiedź. Od: { $team }
answer-not-readable = Jest odpowiedź, ale ten telefon nie mógł jej otworzyć. Zadzwoń do nich i zapytaj, co w niej jest.
answer-still-closed = Jest odpowiedź. Otwieramy ją.

parked-too-large = To jest za duże dla komputera councilu. Napisz krócej.
parked-different = Komputer councilu mówi, że ma inną wiadomość z tym kodem. Powiedz komuś o tym w inny sposób, proszę.
parked-unknown-phone = Komputer councilu nie zna tego telefonu. Możesz potrzebować nowego zaproszenia.
parked-refused = Komputer councilu nie chciał tego przyjąć. To nie twoja wina.
parked-what-to-do = Twoje słowa nadal tu są. Możesz spróbować jeszcze raz, zmienić je albo powiedzieć komuś w inny sposób.
parked-other-ways = Możesz też zadzwonić do pracownika socjalnego albo rzecznika lub pokazać im ten ekran.
parked-who-to-call = Zobacz, do kogo możesz zadzwonić

## Where the words are, when they do not stay here.

words-until-delivered = Te słowa znikną z tego telefonu, kiedy będzie je miał komputer councilu.
words-not-kept = Nie ma tu kopii twoich słów. Treść prośby ma: { $team }.
words-later-not-kept = Nie ma tu kopii twoich słów. Oni je mają.
words-not-kept-waiting = Nie ma tu kopii twoich słów. Są zamknięte na klucz w wiadomości, która czeka.
words-elsewhere = Nie możemy tu pokazać twoich słów. Są w części, która jest odłożona na bok.
words-elsewhere-see = Możesz zajrzeć do: Ja i ten telefon.

## Deleting it.

delete-title = Usuń to z mojego telefonu
delete-words = Twoje słowa i wszystkie odpowiedzi znikną z tego telefonu.
delete-proof = Dowód twojej prośby też zniknie. Jeśli go chcesz, najpierw go zapisz.
delete-stays-advocate = To, co mają rzecznicy, zostaje u rzeczników.
delete-still-goes = To jeszcze czeka. Jeśli usuniesz to tutaj, i tak wyjdzie. Nie zobaczysz odpowiedzi.
delete-parked = Nie dało się tego wysłać. Jeśli to usuniesz, nikt tego nie dostanie.
delete-take-back-instead = Jeśli nie chcesz, żeby to wyszło, wybierz „Cofnij”.
delete-yes = Tak, usuń
delete-gone-title = Usuń to z mojego telefonu
delete-gone = Tego nie ma już na tym telefonie

## Conversations.

thread-asked = O coś cię pytają. Możesz to przeczytać niżej i odpisać, jeśli chcesz.
thread-closed-by-me = Twój wybór: Sprawa załatwiona. Możesz napisać znowu, kiedy chcesz.
step-wrote-more = Twoja następna wiadomość
step-chased = Twoje pytanie, gdzie jest odpowiedź
step-said-if-it-helped = Twoja odpowiedź, czy to pomogło
step-closed-by-me = Twój wybór: Sprawa załatwiona
step-asked = Pytanie do ciebie. Od: { $team }

asked-by = Pytanie. Od: { $from }, { $team }
asked-by-team = Pytanie. Od: { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = Mówią, że to jest naprawione.
outcome-partly = Mówią, że część tego jest naprawiona.
outcome-not = Mówią, że nie mogą tego naprawić. I tak było dobrze o to poprosić.
outcome-passed-on = Mówią, że teraz sprawdza to ktoś inny.
outcome-nothing = Mówią, że nie było nic, co musieliby zrobić.
outcome-your-word = Ty możesz to widzieć inaczej. Możesz im to powiedzieć.
