### My messages, and the words for states and delivery.

messages-nothing-waiting = Nic nie czeka
messages-waiting =
    { $count ->
        [one] 1 wiadomość czeka. Jeszcze niewysłana.
        [few] { $count } wiadomości czekają. Jeszcze niewysłane.
        [many] { $count } wiadomości czeka. Jeszcze niewysłane.
       *[other] { $count } wiadomości czeka. Jeszcze niewysłane.
    }
messages-attached-waiting =
    { $count ->
        [one] 1 rzecz dodana do wiadomości jest jeszcze w drodze.
        [few] { $count } rzeczy dodane do wiadomości są jeszcze w drodze.
        [many] { $count } rzeczy dodanych do wiadomości jest jeszcze w drodze.
       *[other] { $count } rzeczy dodanej do wiadomości jest jeszcze w drodze.
    }
messages-not-connected = Nie masz jeszcze połączenia z councilem.
messages-empty = Nie masz jeszcze wiadomości.
messages-no-words = Wiadomość bez kopii tutaj
messages-to = Do: { $team }
messages-to-advocate = Do: { $team }. Nie pracują dla councilu.
messages-written = Napisane: { $time }
messages-unread =
    { $count ->
        [one] 1 nowa odpowiedź
        [few] { $count } nowe odpowiedzi
        [many] { $count } nowych odpowiedzi
       *[other] { $count } nowej odpowiedzi
    }

## The true state of a message.

state-waiting = Czeka na tym telefonie. Jeszcze niewysłane
state-sending = W drodze. Jeszcze nie na miejscu
state-delivered = Komputer councilu to ma
state-delivered-advocate = Komputer rzeczników to ma
state-opened = Otwarte przez człowieka
state-answered = Jest odpowiedź
state-asked = O coś cię pytają
state-closed = Zamknięte
state-closed-by-me = Zamknięte przez ciebie
state-cannot-open = Nie mogli tego otworzyć
state-parked = Nie dało się tego wysłać. Tu jest, co zrobić

## Why it waits.

why-not-tried = Jeszcze nie próbowaliśmy.
why-getting-ready = Przygotowujemy to do drogi.
why-no-connection = Nie mogliśmy się połączyć z komputerem councilu. Ten telefon może teraz nie mieć internetu.
why-wrong-answer = Odpowiedziało coś innego. To Wi-Fi może chcieć, żeby się najpierw zalogować. Otwórz jakąkolwiek stronę w internecie, żeby sprawdzić.
why-asked-to-wait = Komputer councilu jest zajęty. Poprosił nas, żeby poczekać.
why-new-keys = Council ma nowy klucz. Zamykamy twoją wiadomość na klucz jeszcze raz.
why-behind-another = Najpierw musi wyjść starsza wiadomość.

## How delivery stands.

delivery-heard = Ostatni znak od komputera councilu: { $time }.
delivery-not-heard = Nie mamy jeszcze znaku od komputera councilu.
delivery-check = Sprawdź teraz
delivery-checking = Sprawdzamy…
