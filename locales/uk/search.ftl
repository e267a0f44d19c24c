### Looking for words.

search-label = Про що ти хочеш дізнатися?
search-found-title = Що ми знайшли
search-found =
    { $count ->
        [0] За цими словами ми нічого не знайшли.
        [one] Знайдено: { $count }.
        [few] Знайдено: { $count }.
        [many] Знайдено: { $count }.
       *[other] Знайдено: { $count }.
    }
search-instead = Ми не змогли знайти «{ $typed }». Ми шукали «{ $instead }».
found-word = Що означає слово
found-topic = Тема
found-helpline = Кому подзвонити чи написати SMS

## When there is nothing.

search-check-spelling = Глянь, як це написано. Ідеально писати не треба.
search-fewer = Спробуй лише одне слово.
search-try = Або спробуй щось із цього
search-try-family = родина
search-try-home = дім
search-try-school = школа
search-try-money = гроші
search-try-advocate = адвокейт
search-ask = Або спитай когось
search-ask-helpline = Подзвонити комусь чи написати SMS
search-ask-helpline-says = Help at Hand, Childline та інші можуть тобі розповісти.
search-ask-us = Написати це нам
search-ask-us-says = Постав своє запитання через «Сказати». Там можна й попросити адвокейта.
