### What can be done next in a conversation.

next-title = Що можна зробити далі
next-answer-back-says = Відпиши їм щось.
next-chase-says = Ми пишемо початок за тебе. Його можна змінити.
next-did-it-help-says = Можна відповісти: так, більш-менш або ні.
next-close-says = Потім усе одно можна написати ще.
next-stage-2-says = Ми думаємо, що в цьому розбираються двоє людей. Одна з них не має працювати на каунсил.
next-stage-3-says = На це дивляться троє нових людей. Вони не працюють на каунсил. З ними можна поговорити.
next-ombudsman = Звернутися до Ombudsman
next-ombudsman-says = Там дивляться, що зробив каунсил. Вони не стають ні на чий бік.
next-until = Ми думаємо, що попросити можна до { $day }.
next-until-about = Ми думаємо, що попросити можна приблизно до { $day }.
next-until-late = Якщо цей день уже минув, попросити все одно можна. Попроси свого адвокейта перевірити.
next-when-late = Ми думаємо, що попросити можна, коли вони запізнюються. Попроси свого адвокейта перевірити.

## The beginning of a message that asks where the answer is. The writer sees it first.

chase-wrote = Моє повідомлення до вас: { $date }. Мій код: { $code }.
chase-their-word =
    { $days ->
        [one] Ви кажете, що відповідаєте за { $days } робочий день.
        [few] Ви кажете, що відповідаєте за { $days } робочі дні.
        [many] Ви кажете, що відповідаєте за { $days } робочих днів.
       *[other] Ви кажете, що відповідаєте за { $days } робочого дня.
    }
chase-should-have = Вам слід було відповісти до { $day }.
chase-should-have-doubt = Я думаю, що вам слід було відповісти до { $day }.
chase-should-have-about = Я думаю, що вам слід було відповісти приблизно до { $day }.
chase-panel-should-have = Комісії (panel) слід було зібратися до { $day }.
chase-panel-should-have-about = Я думаю, що комісії (panel) слід було зібратися приблизно до { $day }.
chase-please = Скажіть мені, будь ласка, де відповідь.

## The beginning of a message to an advocate. The writer sees it first, and can take it out.

advocate-about = Це про моє повідомлення. Кому: { $team }.
