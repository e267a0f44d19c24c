### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = Wstecz
continue = Dalej
skip = Pomiń to
change = Zmień
loading = Chwileczkę…
try-again = Spróbuj jeszcze raz

help-now = Pomoc teraz
hide = Ukryj

## The five ways at the bottom.

ways = Główne ekrany
way-home = Start
way-pledge = Obietnice dla mnie
way-rights = Moje prawa
way-speak-up = Powiedz o tym
way-messages = Moje wiadomości
# Said after Speak up and My messages: how many things are there.
way-count = jest tu { $count }
to-home = Idź na Start
to-my-messages = Idź do: Moje wiadomości

## Always the same two numbers.

need-help = Potrzebujesz pomocy teraz?
need-help-danger = Coś ci grozi? Zadzwoń:
need-help-talk = Chcesz porozmawiać? Zadzwoń do Childline, za darmo, w dzień i w nocy:

demonstration = To jest tylko na próbę. Żaden prawdziwy council nie czyta tego, co tu piszesz.

## Things that must be said once.

notice = Przeczytaj to, proszę
notice-seen = OK, przeczytane
notice-mailbox-title = Coś się zepsuło na tym telefonie
notice-mailbox = Część aplikacji, która wysyła wiadomości, była uszkodzona. Zrobiliśmy nową. Zajrzyj do: Moje wiadomości. Zobaczysz tam, co jeszcze czeka.
notice-vault-title = Niektórych rzeczy nie da się pokazać
notice-vault = Część aplikacji, która trzyma twoje szkice i odpowiedzi, była uszkodzona. Odłożyliśmy ją na bok. Nie usunęliśmy jej. Wiadomości, które dotarły do councilu, nadal tam są.
notice-library-title = Przyrzeczenie jest z powrotem
notice-library = Kopia przyrzeczenia na tym telefonie była uszkodzona. Wstawiliśmy dobrą. Niczego nie brakuje.

## A place that does not exist.

elsewhere-title = Tu nic nie ma
elsewhere-says = Tej strony nie ma w aplikacji.
elsewhere-home = Idź na Start

## Whether what was written is saved.

kept-untouched = Zapisujemy na tym telefonie to, co piszesz, na bieżąco.
kept-saving = Zapisujemy…
kept-saved = Zapisane na tym telefonie.
kept-not = Ostatni kawałek nie jest jeszcze zapisany.
save-for-later = Zapisz na później
discard = Wyrzuć
discarded = Wyrzucone.
undo = Przywróć to
undone = Jest z powrotem.

letters-left =
    { $count ->
        [one] Został ci 1 znak.
        [few] Zostały ci { $count } znaki.
        [many] Zostało ci { $count } znaków.
       *[other] Zostało ci { $count } znaku.
    }
letters-over =
    { $count ->
        [one] To o 1 znak za dużo. Wszystko nadal tu jest.
        [few] To o { $count } znaki za dużo. Wszystko nadal tu jest.
        [many] To o { $count } znaków za dużo. Wszystko nadal tu jest.
       *[other] To o { $count } znaku za dużo. Wszystko nadal tu jest.
    }

## Joining.

joining = Twoje zaproszenie jest zapisane. Czekamy na znak od komputera councilu. Możesz pisać dalej.
