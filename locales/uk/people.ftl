### My people: who is who, and how to reach them.

people-title = Мої люди
people-lead = Хто є хто і як із ними зв’язатися. Це працює і без інтернету.
people-tile = Подзвонити комусь, написати SMS чи повідомлення
people-mine = Люди, яких додаю я
people-nobody = Тут ще нікого немає.
people-add = Додати когось
people-change = Змінити
people-change-title = Змінити цю людину
people-write = Написати. Кому: { $name }
people-write-hint = Це піде в цьому застосунку, до команди, яку ти вибереш. Спершу побачиш, хто це читає.
people-call-or-text = Або подзвонити їм чи написати SMS
people-council = Люди у твоєму каунсилі
people-roles = Хто що робить
people-not-known = Я не знаю, хто мій соцпрацівник
people-not-known-says = Можна спитати. Їм слід сказати тобі ім’я і як зв’язатися з цією людиною.
people-not-known-ask = Спитати, хто це
team-roles = Тут шукай: { $roles }

## Adding and changing.

people-only-here = Це лишається на цьому телефоні. Ніхто інший цього не отримає.
people-name = Ім’я
people-call = Номер для дзвінка
people-text = Номер для SMS
people-email = Імейл
people-note = Нотатка
people-skip = Можна лишити порожнім.
people-role = Хто вони для тебе?
people-save = Зберегти
people-saved = Збережено на цьому телефоні.
people-take-off = Прибрати з мого списку
people-gone = Цієї людини вже немає у твоєму списку.

role-social-worker = Соцпрацівник
role-personal-adviser = Особистий радник
role-iro = IRO (хто веде рев’ю)
role-advocate = Адвокейт
role-independent-visitor = Незалежний відвідувач
role-complaints-manager = Хто відповідає за скарги
role-duty = Черговий працівник
role-foster-carer = Хто про мене дбає
role-key-worker = Ключовий працівник (key worker)
role-teacher = Учитель для дітей під опікою
role-virtual-school = Віртуальна школа (virtual school)
role-family = Родина
role-other = Хтось інший
