### While the app is not ready.

opening-title = Otwieramy

in-use-title = { app-name } jest otwarty gdzie indziej
in-use-says = Jest otwarty w innej karcie albo innym oknie na tym telefonie. Możesz tam przejść albo używać go tutaj. To, co piszesz, jest zapisane.

moved-title = Używasz { app-name } w innej karcie
moved-says = Może być otwarty tylko w jednym miejscu naraz. To, co piszesz, jest zapisane.
use-it-here = Używaj tutaj

failed-title = { app-name } nie może się otworzyć
failed-nothing-deleted = Niczego nie usunęliśmy.
failed-no-storage = Ta przeglądarka niczego nie przechowuje. Może to być okno prywatne albo stara przeglądarka. Otwórz aplikację w zwykłym oknie albo w innej przeglądarce.
failed-full = Na tym telefonie nie ma już miejsca. Usuń coś niepotrzebnego, na przykład stary film. Potem otwórz aplikację jeszcze raz.
failed-newer-version = Na tym telefonie używano już nowszego { app-name }. Zaktualizuj aplikację i otwórz ją jeszcze raz. Twoje rzeczy nadal tu są.
failed-key = Telefon nie chciał nam dać klucza do twoich rzeczy. Zablokuj telefon, odblokuj go i otwórz aplikację jeszcze raz. Twoje rzeczy nadal tu są.
failed-in-use = { app-name } jest już otwarty na tym telefonie. Zamknij tamten, a potem otwórz ten jeszcze raz.
failed-other = Coś poszło nie tak, kiedy otwieraliśmy twoje rzeczy. Zamknij aplikację i otwórz ją jeszcze raz.
