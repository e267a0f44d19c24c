### Home.

home-title = To, co mówisz, jest ważne
home-lead = Ludzie, którzy byli pod opieką councilu, zrobili wielkie spotkanie. Powstało z niego dziesięć obietnic. Możesz je tu przeczytać. Jeśli coś jest u ciebie nie tak, możesz o tym powiedzieć.
home-pledge = Przeczytaj obietnice
home-rights = Zobacz, co powinno się dla ciebie dziać
home-speak-up = Powiedz, co jest nie tak
home-messages = Zobacz, czy to dostali
home-help = Ludzie, do których możesz zadzwonić
home-today = Obietnica na dziś
home-drafts = Wróć do pisania

home-needs-you =
    { $count ->
        [one] 1 wiadomości nie dało się wysłać. Zobacz, co możesz zrobić.
        [few] { $count } wiadomości nie dało się wysłać. Zobacz, co możesz zrobić.
        [many] { $count } wiadomości nie dało się wysłać. Zobacz, co możesz zrobić.
       *[other] { $count } wiadomości nie dało się wysłać. Zobacz, co możesz zrobić.
    }
home-unread =
    { $count ->
        [one] Masz nową odpowiedź.
        [few] Masz { $count } nowe odpowiedzi.
        [many] Masz { $count } nowych odpowiedzi.
       *[other] Masz { $count } nowej odpowiedzi.
    }
home-late =
    { $count ->
        [one] 1 odpowiedź się spóźnia. Zobacz, co możesz zrobić.
        [few] { $count } odpowiedzi się spóźniają. Zobacz, co możesz zrobić.
        [many] { $count } odpowiedzi się spóźnia. Zobacz, co możesz zrobić.
       *[other] { $count } odpowiedzi się spóźnia. Zobacz, co możesz zrobić.
    }
home-code = Kod z twojego zaproszenia nie zadziałał. Nadal możesz pisać. Zobacz, co zrobić.
home-waiting =
    { $count ->
        [one] 1 wiadomość czeka na tym telefonie. Jeszcze niewysłana.
        [few] { $count } wiadomości czekają na tym telefonie. Jeszcze niewysłane.
        [many] { $count } wiadomości czeka na tym telefonie. Jeszcze niewysłane.
       *[other] { $count } wiadomości czeka na tym telefonie. Jeszcze niewysłane.
    }
