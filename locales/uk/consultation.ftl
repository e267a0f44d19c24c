### What the council asks everybody before it changes something.

asks-title = Твій каунсил питає тебе
asks-until = Відповідати можна до { $date }.
asks-over = Це вже закінчилося { $date }.
asks-answered-here = Твоя відповідь є. Вона лишається на цьому телефоні.
asks-skip = Будь-яке запитання можна пропустити.
asks-missing = Дай відповідь хоча б на одне. Можна відповісти «Не знаю точно».
asks-keep = Зберегти мої відповіді
asks-kept = Твої відповіді збережено на цьому телефоні.
asks-you-said = Твої відповіді
asks-next = Що буде далі
asks-locked = Відімкни, щоб побачити, що питає твій каунсил і що він дізнався.
