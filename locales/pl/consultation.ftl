### What the council asks everybody before it changes something.

asks-title = Twój council cię pyta
asks-until = Możesz odpowiedzieć do { $date }.
asks-over = To już koniec. Skończyło się { $date }.
asks-answered-here = Odpowiedź jest zapisana. Zostaje na tym telefonie.
asks-skip = Możesz pominąć każde pytanie.
asks-missing = Odpowiedz na jedno albo więcej. Możesz wybrać: Nie wiem na pewno.
asks-keep = Zachowaj moje odpowiedzi
asks-kept = Twoje odpowiedzi są zachowane na tym telefonie.
asks-you-said = Twoje odpowiedzi
asks-next = Co będzie dalej
asks-locked = Odblokuj, żeby zobaczyć, o co pyta twój council i czego się dowiedział.
