### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = Звернутися до Ombudsman
ombudsman-who = Ombudsman дивиться, що роблять каунсили. Це не частина твого каунсилу. Там не стають ні на чий бік.
ombudsman-when = Туди можна звернутися, якщо в кінці тебе щось не влаштовує.
ombudsman-first = Можливо, вони захочуть спершу дати каунсилу шанс. Можна спитати в них, що робити.
ombudsman-advocate = Адвокейт може тобі з цим допомогти.
ombudsman-call = Кому дзвонити
ombudsman-no-number = Їхнього номера тут у нас немає. Попроси адвокейта чи когось, кому довіряєш, знайти його.
ombudsman-tell = Що можна їм сказати
ombudsman-tell-more = Ці дати — із цього телефона. Ти вибираєш, що їм сказати.
ombudsman-council = Каунсил
ombudsman-code = Код цього в каунсилі
ombudsman-share = Поділитися цими датами або скопіювати
ombudsman-ask = Мене не влаштовує, як мій каунсил розглянув мою скаргу. Подивіться, будь ласка, і скажіть, що вам від мене потрібно.
