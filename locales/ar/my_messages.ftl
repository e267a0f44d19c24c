### My messages, and the words for states and delivery.

messages-nothing-waiting = لا شيء ينتظر
messages-waiting =
    { $count ->
        [zero] لا رسائل تنتظر.
        [one] رسالة واحدة تنتظر. لم تُرسَل بعد.
        [two] رسالتان تنتظران. لم تُرسَلا بعد.
        [few] { $count } رسائل تنتظر. لم تُرسَل بعد.
        [many] { $count } رسالة تنتظر. لم تُرسَل بعد.
       *[other] { $count } رسالة تنتظر. لم تُرسَل بعد.
    }
messages-attached-waiting =
    { $count ->
        [zero] لا شيء وضعته مع رسائلك في الطريق.
        [one] شيء واحد وضعته مع رسالة ما زال في الطريق.
        [two] شيئان وضعتهما مع رسائلك ما زالا في الطريق.
        [few] { $count } أشياء وضعتها مع رسائلك ما زالت في الطريق.
        [many] { $count } شيئًا وضعته مع رسائلك ما زال في الطريق.
       *[other] { $count } شيء وضعته مع رسائلك ما زال في الطريق.
    }
messages-not-connected = هاتفك غير مرتبط بأي كاونسل بعد.
messages-empty = لا رسائل عندك بعد.
messages-no-words = رسالة بلا نسخة هنا
messages-to = إلى: { $team }
messages-to-advocate = إلى: { $team }. هم لا يعملون عند الكاونسل.
messages-written = كُتبت: { $time }
messages-unread =
    { $count ->
        [zero] لا ردود جديدة
        [one] رد جديد واحد
        [two] ردّان جديدان
        [few] { $count } ردود جديدة
        [many] { $count } ردًا جديدًا
       *[other] { $count } رد جديد
    }

## The true state of a message.

state-waiting = تنتظر على هذا الهاتف. لم تُرسَل بعد
state-sending = في الطريق. لم تصل بعد
state-delivered = هي عند كمبيوتر الكاونسل
state-delivered-advocate = هي عند كمبيوتر المناصرين (advocates)
state-opened = فتحها شخص
state-answered = جاء رد
state-asked = يسألونك عن شيء
state-closed = مغلقة
state-closed-by-me = أغلقتها بنفسك
state-cannot-open = لم يتمكنوا من فتحها
state-parked = لم نتمكن من إرسالها. هنا ما يمكن فعله

## Why it waits.

why-not-tried = لم نحاول بعد.
why-getting-ready = نجهّزها لكي تذهب.
why-no-connection = لم نصل إلى كمبيوتر الكاونسل. قد لا يكون هذا الهاتف متصلًا بالإنترنت الآن.
why-wrong-answer = ردّ علينا شيء آخر. قد تطلب شبكة Wi-Fi هذه تسجيل الدخول أولًا. يكفي فتح أي صفحة إنترنت لمعرفة ذلك.
why-asked-to-wait = كمبيوتر الكاونسل مشغول. طلب منا أن ننتظر.
why-new-keys = صار عند الكاونسل قفل جديد. نقفل رسالتك من جديد.
why-behind-another = هناك رسالة أقدم عليها أن تذهب أولًا.

## How delivery stands.

delivery-heard = آخر مرة وصلنا شيء من كمبيوتر الكاونسل: { $time }.
delivery-not-heard = لم يصلنا شيء من كمبيوتر الكاونسل بعد.
delivery-check = فحص الآن
delivery-checking = نفحص…
