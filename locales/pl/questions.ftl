### The questions of Speak up, one to a page.

question-hint-skip = Możesz to pominąć.
question-many = Wybierz tyle, ile chcesz.

ask-safe = Czy czujesz się teraz bezpiecznie?
ask-safe-hint = Tylko ty to wiesz. Nie ma złej odpowiedzi. Możesz ją później zmienić.
ask-sort = Co to za wiadomość?
ask-sort-hint = Możesz zmienić zdanie. Nic, co tu wybierzesz, cię nie zatrzyma. Czy ktoś cię krzywdzi? To jest najważniejsze. Naciśnij „Pomoc teraz” na górze.
ask-what-happened = Co się stało?
ask-what-happened-hint = Napisz to tak, jak chcesz. Możesz powiedzieć, kiedy to było i kto tam był. Możesz pominąć to, co trudno powiedzieć.
ask-what-to-say = Co chcesz powiedzieć?
ask-free-hint = Napisz to tak, jak chcesz.
ask-who-about = O kogo chodzi?
ask-who-about-hint = Jeśli chodzi o kogoś, kto z tobą pracuje, poprosimy, żeby wybrać jeszcze kogoś innego, kto to przeczyta.
ask-wanted = Czego chcesz?
ask-wanted-hint = Powiedz, co by pomogło. Nie musisz wiedzieć, jak to zrobić. Możesz to pominąć.
ask-who-may-know = Kto jeszcze może o tym wiedzieć?
ask-who-may-know-hint = Jeśli tobie albo komuś innemu może coś grozić, muszą powiedzieć innym. Możesz ich zapytać, komu.

ask-help-with = W czym ma ci pomóc rzecznik?
ask-help-with-hint = Rzecznik (advocate) jest po twojej stronie. Pomaga ci powiedzieć, co myślisz, albo mówi to za ciebie. Możesz zostawić to puste i porozmawiać o tym później.
ask-where-it-stands = Czy chodzi o skargę?
ask-where-it-stands-hint = Możesz poprosić o rzecznika przed skargą, w trakcie skargi albo bez skargi. Prawo mówi, że councile muszą to zorganizować (section 26A). To jest na wtedy, kiedy składasz skargę albo masz taki zamiar.
ask-how-to-reach = Jak można się z tobą bezpiecznie skontaktować?
ask-how-to-reach-hint = Pomyśl, kto jeszcze może to usłyszeć, zobaczyć albo otworzyć. Wybierz tyle, ile chcesz.
ask-when-to-reach = Kiedy jest bezpiecznie?
ask-when-to-reach-hint = Na przykład: po szkole, nie w niedziele. Możesz to pominąć.
ask-reach-at = Jaki to numer albo adres?
ask-reach-at-hint = Przeczytać to mogą tylko osoby, które wybierzesz. Możesz to pominąć.
ask-whose-phone = Czyj to telefon?
ask-whose-phone-hint = Połączenia i SMS-y zostają na listach w telefonie. Mogą się pokazać na rachunku. Może je zobaczyć każdy, kto używa tego telefonu.
ask-leave-message = Czy mogą tam zostawić wiadomość?
ask-leave-message-hint = Ktoś inny może ją usłyszeć albo zobaczyć.

ask-age = Ile masz lat?
ask-age-hint = W każdym wieku zasady są inne. Prosić możesz w każdym wieku.
ask-support-with = W czym chcesz wsparcia?
ask-tell-more = Chcesz powiedzieć więcej?
ask-tell-more-support-hint = Na przykład: co jest teraz trudne i co by najbardziej pomogło. Możesz to pominąć.
ask-tell-more-who-hint = Na przykład: kto był u ciebie ostatnio albo kiedy to było. Możesz to pominąć.
ask-tell-more-records-hint = Na przykład: miejsce, gdzie był wtedy twój dom, które to były lata albo twoje ówczesne imię i nazwisko. Mogą zapytać, kim jesteś. To po to, żeby nikt inny nie dostał twoich akt.
ask-said-no = Czy wcześniej twoja odpowiedź na wsparcie brzmiała „nie”?
ask-said-no-hint = To nic złego. Nadal możesz prosić.

ask-words-or-pictures = Jak chcesz to opowiedzieć?
ask-words-or-pictures-hint = Możesz to później zmienić. To, co piszesz, zostaje na tym telefonie.
ask-when-review = Kiedy jest twoje review albo spotkanie?
ask-when-review-hint = Możesz podać mniej więcej. Możesz to pominąć.
ask-going-well = Co idzie dobrze?
ask-going-well-hint = W domu, w szkole, z twoimi ludźmi albo coś innego. Możesz to pominąć.
ask-not-going-well = Co nie idzie dobrze?
ask-not-going-well-hint = Możesz o tym śmiało powiedzieć. Możesz to pominąć.
ask-decide = Co chcesz, żeby postanowili?
ask-decide-hint = Na przykład: więcej czasu z moim bratem albo pomoc w szkole. Możesz to pominąć.
ask-who-there = Kto powinien tam być?
ask-who-there-hint = Wybierz tyle, ile chcesz. Może nie każdy będzie mógł przyjść.
ask-take-part = Jak chcesz wziąć udział?
ask-take-part-hint = Wybierz tyle, ile chcesz. Możesz zmienić zdanie.
ask-face-hint = Wybierz buźkę, która najlepiej pasuje.
ask-home = Jak jest w domu?
ask-school = Jak jest w szkole?
ask-family = Jak jest ze spotkaniami z rodziną?
ask-family-hint = Mama, tata, bracia, siostry i inni. Wybierz buźkę, która najlepiej pasuje.
ask-friends = Jak jest z przyjaciółmi?
ask-health = Jak jest z twoim zdrowiem?
ask-health-hint = Twoje ciało i to, jak się czujesz. Wybierz buźkę, która najlepiej pasuje.
ask-play = Jak jest z twoim wolnym czasem?
ask-play-hint = Zabawa i to, co lubisz robić. Wybierz buźkę, która najlepiej pasuje.
ask-worker = Jak jest z twoim pracownikiem socjalnym?

ask-which-worker = Do kogo chcesz napisać?
ask-which-worker-unknown = Kogo szukasz?
ask-which-worker-change = O kogo chodzi?
ask-which-worker-hint = Pracownik socjalny (social worker) jest przy tobie, kiedy opiekuje się tobą council. Osobisty doradca (personal adviser) pomaga, kiedy wychodzisz z opieki. IRO prowadzi twoje spotkania review. Jeśli nie wiesz na pewno, wybierz właśnie to.
ask-message = Co chcesz powiedzieć?
ask-answer-back = Co chcesz napisać?
ask-chase = Zapytaj, gdzie jest odpowiedź
ask-chase-hint = Napisaliśmy początek. Możesz w nim zmienić wszystko.

ask-news = Jaka to dobra wiadomość?
ask-news-hint = Może być duża albo mała. Może być o tobie albo o kimś, kto ci pomógł.
ask-may-share = Czy mogą powiedzieć innym?
ask-may-share-hint = Na przykład: twojej szkole albo ludziom, którzy pracują dla councilu.

ask-which-records = Co chcesz zobaczyć?
ask-which-records-hint = Możesz prosić w każdym wieku. Nie musisz mówić dlaczego. Wybierz tyle, ile chcesz.
ask-how-to-get = Jak chcesz to dostać?
ask-how-to-get-hint = Pomyśl, kto jeszcze może to tam zobaczyć.
ask-help-to-read = Chcesz, żeby ktoś był z tobą, kiedy będziesz to czytać?
ask-help-to-read-hint = Niektóre rzeczy może być trudno czytać.

ask-what-to-change = Co powinno być inaczej?
ask-what-to-change-hint = Możesz prosić o to wszystko. Nikt nie może tego obiecać. Może teraz nie być nikogo innego. Jeśli powiedzą „nie”, możesz zapytać dlaczego.
ask-why = Chcesz powiedzieć dlaczego?
ask-why-hint = Nie musisz. To może im pomóc zrozumieć.
ask-why-stage = Dlaczego to, co zrobili, ci nie wystarcza?
ask-why-stage-hint = Jeśli nikt nie odpowiedział, możesz to napisać.
ask-helped = Czy to pomogło?
ask-sorted = Chcesz coś powiedzieć, zanim to się zamknie?
ask-sorted-hint = Możesz to pominąć. Jeśli napiszesz więcej, otworzy się znowu.

ask-helper = Czy ktoś pomaga ci to pisać?
ask-helper-hint = Jeśli tak, napisz kto. Jeśli nie, zostaw puste.
