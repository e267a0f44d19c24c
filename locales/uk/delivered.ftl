### The council's computer has it: a verified receipt.

delivered-title = Це вже в комп’ютері каунсилу
delivered-title-advocate = Це вже в комп’ютері адвокейтів
delivered-reference = Твій код для цього повідомлення:
delivered-reference-use = Цей код можна назвати по телефону. Він також зберігається в «Мої повідомлення».
delivered-next = Що буде далі
delivered-next-read = Хто це читатиме: { $team }.
delivered-next-hours = Коли вони на місці: { $hours }
delivered-next-see = Коли хтось це відкриє або відповість, ти побачиш це в «Мої повідомлення».
delivered-not-read-yet = Зараз це в комп’ютері. Жодна людина цього ще не читала.
delivered-see = Подивитися це повідомлення

## After something hard was written, and when there is more than one reader.

after-hard-words = Про деякі речі важко писати. Можна тут зупинитися і трохи перепочити.
together-title = Кожен із них отримує окреме повідомлення
