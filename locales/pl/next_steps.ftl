### What can be done next in a conversation.

next-title = Co możesz zrobić dalej
next-answer-back-says = Odpowiedz im coś.
next-chase-says = Napiszemy dla ciebie początek. Możesz go zmienić.
next-did-it-help-says = Możesz powiedzieć: tak, trochę albo nie.
next-close-says = Później nadal możesz napisać znowu.
next-stage-2-says = Myślimy, że sprawdzają to dwie osoby. Jedna z nich nie powinna pracować dla councilu.
next-stage-3-says = Patrzą na to trzy nowe osoby. Nie pracują dla councilu. Możesz z nimi porozmawiać.
next-ombudsman = Zwróć się do Ombudsmana
next-ombudsman-says = Patrzą na to, co zrobił council. Nie trzymają niczyjej strony.
next-until = Myślimy, że możesz o to prosić do tego dnia: { $day }.
next-until-about = Myślimy, że możesz o to prosić mniej więcej do tego dnia: { $day }.
next-until-late = Jeśli ten dzień już minął, i tak możesz poprosić. Poproś rzecznika, żeby to sprawdził.
next-when-late = Myślimy, że możesz o to prosić, kiedy się spóźniają. Poproś rzecznika, żeby to sprawdził.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = Moja wiadomość do was jest z { $date }. Mój kod to { $code }.
chase-their-word =
    { $days ->
        [one] Mówicie, że odpowiadacie w ciągu 1 dnia roboczego.
        [few] Mówicie, że odpowiadacie w ciągu { $days } dni roboczych.
        [many] Mówicie, że odpowiadacie w ciągu { $days } dni roboczych.
       *[other] Mówicie, że odpowiadacie w ciągu { $days } dnia roboczego.
    }
chase-should-have = Odpowiedź powinna była przyjść najpóźniej: { $day }.
chase-should-have-doubt = Myślę, że odpowiedź powinna była przyjść najpóźniej: { $day }.
chase-should-have-about = Myślę, że odpowiedź powinna była przyjść mniej więcej do tego dnia: { $day }.
chase-panel-should-have = Panel powinien był się spotkać najpóźniej: { $day }.
chase-panel-should-have-about = Myślę, że panel powinien był się spotkać mniej więcej do tego dnia: { $day }.
chase-please = Powiedzcie mi, proszę, gdzie jest odpowiedź.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = Chodzi o moją wiadomość do: { $team }.
