### A photo, a voice note, and who helps.

extras-along = Zdjęcie albo twój głos
extras-left =
    { $count ->
        [0] Nie możesz dodać więcej do tej wiadomości.
        [one] Możesz dodać jeszcze 1 rzecz. Może mieć do { $size } MB.
        [few] Możesz dodać jeszcze { $count } rzeczy. Każda może mieć do { $size } MB.
        [many] Możesz dodać jeszcze { $count } rzeczy. Każda może mieć do { $size } MB.
       *[other] Możesz dodać jeszcze { $count } rzeczy. Każda może mieć do { $size } MB.
    }
extras-add-photo = Dodaj zdjęcie
extras-photo-hint = Usuwamy to, gdzie i kiedy zdjęcie było zrobione. Twarze i miejsca nadal widać.
extras-add-voice = Nagraj swój głos
extras-voice-hint = Najwięcej minut: { $minutes }. Inni obok mogą cię słyszeć.
extras-recording = Teraz nagrywamy
extras-time-left = zostało { $minutes } min { $seconds } s
extras-stop = Zatrzymaj i zachowaj
extras-drop = Zatrzymaj i wyrzuć
extras-take-off = Zdejmij
extras-working = Chwileczkę…
extras-not-here = Ten telefon nie może tego tu zrobić.
extras-not-allowed = Nie wolno nam używać mikrofonu. Możesz na to pozwolić w swojej przeglądarce. Możesz też pisać.
extras-not-a-photo = Nie mogliśmy odczytać tego zdjęcia. Możesz spróbować z innym.
extras-failed = To się nie udało. Możesz spróbować jeszcze raz. To, co piszesz, nadal tu jest.
