### By when they should answer.

clock-title = Коли їм слід відповісти
clock-by = Їм слід відповісти до { $day }.
clock-by-doubt = Ми думаємо, що їм слід відповісти до { $day }.
clock-by-about = Їм слід відповісти приблизно до { $day }.
clock-panel-by = Комісії (panel) слід зібратися до { $day }.
clock-panel-by-about = Комісії (panel) слід зібратися приблизно до { $day }.
clock-may-take = Це може тривати до { $day }.
clock-may-take-about = Це може тривати приблизно до { $day }.
clock-got-it = Вони отримали це { $day }. Ми рахуємо від цього дня.
clock-from-rules = Цей час узято з правил.
clock-from-rules-doubt = Ми думаємо, що цей час узято з правил.
clock-their-word =
    { $days ->
        [one] Вони кажуть, що відповідають за { $days } робочий день.
        [few] Вони кажуть, що відповідають за { $days } робочі дні.
        [many] Вони кажуть, що відповідають за { $days } робочих днів.
       *[other] Вони кажуть, що відповідають за { $days } робочого дня.
    }
clock-in-doubt = Ми не певні щодо цього. Попроси свого адвокейта перевірити.

## Late.

clock-late = Вони запізнюються. Це не твоя вина.
clock-late-doubt = Ми думаємо, що вони запізнюються. Це не твоя вина.
clock-very-late = Вони дуже запізнюються. Це не твоя вина.
clock-very-late-doubt = Ми думаємо, що вони дуже запізнюються. Це не твоя вина.
clock-since = Їм слід було відповісти до { $day }.
clock-since-about = Їм слід було відповісти приблизно до { $day }.
clock-panel-since = Комісії (panel) слід було зібратися до { $day }.
clock-panel-since-about = Комісії (panel) слід було зібратися приблизно до { $day }.
clock-last-day = Останній день для цього був { $day }.
clock-last-day-about = Останній день для цього був приблизно { $day }.
clock-what-you-can-do = Можна спитати в них, де відповідь. Подивись, що можна зробити далі.

clock-answered = Вони відповіли.

## In a list.

clock-short-by = Відповідь до { $day }
clock-short-by-about = Відповідь приблизно до { $day }
clock-short-panel-by = Комісія до { $day }
clock-short-panel-by-about = Комісія приблизно до { $day }
clock-short-late = Вони запізнюються
clock-short-late-doubt = Ми думаємо, що вони запізнюються
