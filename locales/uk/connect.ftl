### Connect to a council.

connect-title = З’єднатися зі своїм каунсилом
connect-go = З’єднатися зі своїм каунсилом
connect-why = З каунсилом ще немає з’єднання. Писати й зберігати можна. Щоб це пішло, потрібне запрошення.
connect-how = Попроси в соцпрацівника чи адвокейта посилання-запрошення. Це адреса в інтернеті. Скопіюй її і встав сюди.
connect-label = Посилання-запрошення
connect-hint = Воно починається з https
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = Відкрито запрошення. Воно для каунсилу за цією адресою в інтернеті:
connect-opened-press = Натисни «З’єднати», щоб ним скористатися.
connect-button = З’єднати
connect-connected = З’єднання є: { $name }.
connect-title-connected = Твій каунсил
connect-new-opened = Твоє нове запрошення
connect-new = Маєш інше запрошення?
connect-new-why = Запрошення, зроблене саме для тебе, допомагає їм знати, що це ти.

## Whether the council knows this phone as one it invited.

known-not-invited = Вони не знають, чий це телефон. Вони знатимуть, що це ти, лише якщо ти їм скажеш.
known-not-invited-so = Якщо вони не знають, хто ти, вони не можуть до тебе прийти.
known-invited = Вони знають, що цей телефон вони запросили.

code-used = Код із твого запрошення не спрацював. Ним скористався інший телефон.
code-too-old = Код із твого запрошення не спрацював. Він застарий.
code-unknown = Код із твого запрошення не спрацював. Каунсил його не знає.
code-did-not-work = Код із твого запрошення не спрацював.
code-what-to-do = Писати все одно можна. Щоб вони знали, що це ти, потрібне нове запрошення.
