### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = Збережено на цьому телефоні
waiting-not-sent = Ще не надіслано
waiting-trying = Ми пробуємо просто зараз.
waiting-needs-you = Не вдалося надіслати. Тут потрібна твоя допомога.
waiting-next-try = Ми спробуємо знову: { $time }.
waiting-goes-by-itself = Воно піде саме, коли на цьому телефоні є інтернет і застосунок відкрито.
waiting-once = Писати це ще раз не треба.
waiting-for = Для кого це: { $team }.
waiting-what-to-do = Подивись, що можна зробити
