### One topic, and what each weight means.

topic-missing = Ми не можемо показати цю сторінку

topic-law = Що каже закон
topic-law-not-yet = Новий закон, який ще не почав діяти
topic-announced = Що уряд каже, що зробить
topic-guidance = Що кажуть робити каунсилам
topic-expectation = Чого очікує уряд
topic-promise = Що кажуть списки обіцянок
topic-information = Корисно знати
topic-offers = Що пропонує твій каунсил
topic-offers-mean = Це допомога, яку твій каунсил, за його словами, може дати. Попроси про неї. Можливо, їм треба буде перевірити, чи вона для тебе.
topic-how-tos = Як це зробити
topic-how-tos-mean = Що можна зробити, крок за кроком.
topic-on-says = Про це можна сказати тут. Або можна комусь подзвонити зараз.

## What weight an entry carries, in short and in full.

status-law = Це закон
status-law-doubt = Ми думаємо, що це закон
status-law-not-yet = Новий закон, який ще не почав діяти
status-law-not-yet-doubt = Ми думаємо, що це новий закон, який ще не почав діяти
status-announced = Уряд каже, що зробить це
status-announced-doubt = Ми думаємо, що уряд каже, що зробить це
status-guidance = Каунсилам кажуть так робити
status-guidance-doubt = Ми думаємо, що каунсилам кажуть так робити
status-expectation = Уряд цього очікує. Це не закон
status-expectation-doubt = Ми думаємо, що уряд цього очікує. Це не закон
status-promise = Обіцянка, а не закон
status-information = Корисно знати. Це не правило

weight-doubt = { $what }. Ми в цьому не певні.
weight-law = Це закон. Твій каунсил мусить це робити.
weight-law-not-yet = Це в новому законі. Він ще не почав діяти, тож поки ніхто не мусить цього робити.
weight-announced = Уряд каже, що зробить це. Це ще не закон.
weight-guidance = Каунсилам кажуть так робити. Щоб цього не робити, їм потрібна дуже вагома причина.
weight-expectation = Уряд цього очікує. Це не закон, але про це можна спитати.
weight-promise = Це обіцянка, а не закон. Вона діє там, де каунсил її дав. Можна спитати, чи дав твій.
weight-information = Це корисно знати. Це не правило, якого твій каунсил мусить дотримувати.

## What this council promises.

council-promises = Обіцянка твого каунсилу
council-promises-mean = Твій каунсил дав цю обіцянку. Це не закон, але можна просити, щоб її дотримали.
council-promises-none = У списку обіцянок нічого про це не сказано. Чий це список: { $council }. Можна спитати їх чому.
council-see = Подивитися свій каунсил

no-pledge-yet = Твій каунсил ще не додав свій список обіцянок у цей застосунок.
no-pledge-being-written = { $council } зараз пише свій список обіцянок. Можна попросити, щоб і тобі дали допомогти його писати.
no-pledge-none = { $council } ще не має списку обіцянок.
no-pledge-ask = Можна спитати соцпрацівника чи адвокейта: що пообіцяв мій каунсил?
no-pledge-connect = Якщо маєш запрошення від свого каунсилу, з’єднайся з ним. Тоді може прийти і його список обіцянок.
