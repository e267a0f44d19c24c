### Looking for words.

search-label = ما الذي بودّك معرفته؟
search-found-title = ما وجدناه
search-found =
    { $count ->
        [0] لم نجد شيئًا بهذه الكلمات.
        [zero] لم نجد شيئًا بهذه الكلمات.
        [one] وجدنا نتيجة واحدة.
        [two] وجدنا نتيجتين.
        [few] وجدنا { $count } نتائج.
        [many] وجدنا { $count } نتيجة.
       *[other] وجدنا { $count } نتيجة.
    }
search-instead = لم نجد «{ $typed }». بحثنا عن «{ $instead }».
found-word = معنى كلمة
found-topic = موضوع
found-helpline = جهة للاتصال أو الرسائل النصية

## When there is nothing.

search-check-spelling = الأفضل التأكد من كتابة الكلمة. ليس من اللازم أن تكون صحيحة تمامًا.
search-fewer = الأفضل تجربة كلمة واحدة فقط.
search-try = أو تجربة واحدة من هذه
search-try-family = عائلتك
search-try-home = بيت
search-try-school = المدرسة
search-try-money = المال
search-try-advocate = مناصر
search-ask = أو سؤال أحد
search-ask-helpline = اتصال أو رسالة نصية إلى أحد
search-ask-helpline-says = Help at Hand وChildline وغيرهما يمكنهم إخبارك.
search-ask-us = كتابته لنا
search-ask-us-says = يمكنك طرح سؤالك من خلال «أتكلّم». ويمكنك طلب مناصر (advocate) هناك أيضًا.
