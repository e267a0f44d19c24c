### My messages, and the words for states and delivery.

messages-nothing-waiting = Нічого не чекає
messages-waiting =
    { $count ->
        [one] { $count } повідомлення чекає. Ще не надіслано.
        [few] { $count } повідомлення чекають. Ще не надіслано.
        [many] { $count } повідомлень чекають. Ще не надіслано.
       *[other] { $count } повідомлення чекають. Ще не надіслано.
    }
messages-attached-waiting =
    { $count ->
        [one] { $count } річ, додана до повідомлення, ще в дорозі.
        [few] { $count } речі, додані до повідомлень, ще в дорозі.
        [many] { $count } речей, доданих до повідомлень, ще в дорозі.
       *[other] { $count } речі, додані до повідомлень, ще в дорозі.
    }
messages-not-connected = З каунсилом ще немає з’єднання.
messages-empty = У тебе ще немає повідомлень.
messages-no-words = Повідомлення, копії якого тут немає
messages-to = Кому: { $team }
messages-to-advocate = Кому: { $team }. Вони не працюють на каунсил.
messages-written = Написано: { $time }
messages-unread =
    { $count ->
        [one] { $count } нова відповідь
        [few] { $count } нові відповіді
        [many] { $count } нових відповідей
       *[other] { $count } нової відповіді
    }

## The true state of a message.

state-waiting = Чекає на цьому телефоні. Ще не надіслано
state-sending = У дорозі. Ще не дійшло
state-delivered = Це вже в комп’ютері каунсилу
state-delivered-advocate = Це вже в комп’ютері адвокейтів
state-opened = Людина це відкрила
state-answered = Є відповідь
state-asked = Вони тебе про щось питають
state-closed = Закрито
state-closed-by-me = Закрито тобою
state-cannot-open = Вони не змогли це відкрити
state-parked = Не вдалося надіслати. Ось що можна зробити

## Why it waits.

why-not-tried = Ми ще не пробували.
why-getting-ready = Ми готуємо це в дорогу.
why-no-connection = Ми не змогли зв’язатися з комп’ютером каунсилу. Можливо, на цьому телефоні зараз немає інтернету.
why-wrong-answer = Відповіло щось інше. Можливо, у цьому Wi-Fi спершу треба увійти. Відкрий будь-яку сторінку в інтернеті, щоб побачити.
why-asked-to-wait = Комп’ютер каунсилу зайнятий. Він попросив нас зачекати.
why-new-keys = У каунсилу новий замок. Ми замикаємо твоє повідомлення знову.
why-behind-another = Спершу має піти старіше повідомлення.

## How delivery stands.

delivery-heard = Востаннє ми чули від комп’ютера каунсилу: { $time }.
delivery-not-heard = Ми ще нічого не чули від комп’ютера каунсилу.
delivery-check = Перевірити зараз
delivery-checking = Перевіряємо…
