### The first minutes: three short pages. They can be skipped.

welcome-new = Pierwszy raz tutaj?
welcome-new-says = Trzy krótkie strony o tej aplikacji
welcome-again = Pierwsze strony jeszcze raz
welcome-place = Strona { $number } z { $of }

## What it is.

welcome-what = Do czego jest ta aplikacja
welcome-read = Możesz przeczytać dziesięć obietnic dla osób, które były pod opieką councilu. Możesz zobaczyć, co mówi prawo.
welcome-say = Jeśli coś jest u ciebie nie tak, możesz tu o tym powiedzieć. Ty wybierasz, kto to przeczyta.
welcome-offline = Działa też bez internetu. Twoja wiadomość czeka tutaj, aż będzie mogła wyjść.
welcome-no-account = Nie trzeba się rejestrować. Nie musisz podawać imienia.

## Who sees what.

welcome-who = Kto co widzi
welcome-stays = To, co piszesz, zostaje na tym telefonie, dopóki nie naciśniesz „Wyślij”.
welcome-tell-others = Może będą musieli powiedzieć innym, żeby cię chronić. Możesz ich zapytać, komu.

## Hide and Help now.

welcome-help = „Ukryj” i „Pomoc teraz”
welcome-help-now = „Pomoc teraz” jest na górze każdej strony. Są tam ludzie, do których możesz zadzwonić.
