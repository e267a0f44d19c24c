### One conversation.

thread-title = رسالتك إلى { $team }
thread-title-alone = رسالتك
thread-missing = لا يمكننا إظهار هذه الرسالة
thread-missing-taken-back = إذا استرجعتها، فهي مسودة من جديد. مكانها في «أتكلّم».
thread-stands = أين وصل الأمر
thread-reference = رمز هذه الرسالة:
thread-happened = ماذا حصل حتى الآن
thread-written = ما كتبته
thread-delivered = يستطيع { $team } فتحها الآن. لم يفتحها أي شخص بعد.
thread-hours = متى يكونون هناك: { $hours }
thread-opened = هي عند { $team }. ردّهم سيظهر لك هنا.
thread-answered = يمكنك قراءة الرد في الأسفل.
thread-write-back = كتابة رد
thread-closed = انتهى الفريق من هذه الرسالة. إذا لم ينحلّ الأمر لك، يمكنك الكتابة مرة أخرى.
thread-speak-up-again = الكلام عنه مرة أخرى
thread-cannot-open = وصل شيء إلى { $team }، لكنهم لم يتمكنوا من فتحه. لا يعرفون ما كتبته. ليس هذا ذنبك.

## Taking it back, while nothing of it has left.

take-back = استرجاعها
# On a message that the council's computer would not take.
take-back-change = تغييرها
take-back-change-means = إذا غيّرتها، تصبح مسودة أولًا. لن تذهب إلا بعد الضغط على «إرسال» مرة أخرى.
take-back-means = تصبح مسودة من جديد. لن تذهب إلا بعد الضغط على «إرسال» مرة أخرى.
taken-back = هي مسودة من جديد.

## What goes with it.

attached = ما يذهب معها
attached-photo = صورة
attached-voice = تسجيل صوتي
attached-file = ملف
attached-waiting = ينتظر على هذا الهاتف. يذهب بعد رسالتك.
attached-so-far = وصل { $arrived } من { $of } ميغابايت.
attached-there = هو عند كمبيوتر الكاونسل.
attached-parked = لم نتمكن من إرسال هذا. الكلمات التي كتبتها بخير. يمكنك إظهاره لأحد بطريقة أخرى.

step-saved = حفظتها على هذا الهاتف
step-delivered = استلمها كمبيوتر الكاونسل
step-delivered-advocate = استلمها كمبيوتر المناصرين (advocates)
step-opened = فتحها { $team }
step-answered = رد عليها { $team }
step-closed = أغلقها { $team }
step-cannot-open = لم يتمكنوا من فتحها

answer-from = رد من { $from }، { $team }
answer-from-team = رد من { $team }
answer-not-readable = هناك رد، لكن هذا الهاتف لم يتمكن من فتحه. يمكنك الاتصال بهم وسؤالهم عمّا فيه.
answer-still-closed = هناك رد. نفتحه الآن.

parked-too-large = هي أكبر مما يقبله كمبيوتر الكاونسل. الحل: كتابة رسالة أقصر.
parked-different = يقول كمبيوتر الكاونسل إن عنده رسالة مختلفة بهذا الرمز. من فضلك، يلزم إخبار أحد بالأمر بطريقة أخرى.
parked-unknown-phone = كمبيوتر الكاونسل لا يعرف هذا الهاتف. قد تلزمك دعوة جديدة.
parked-refused = لم يقبلها كمبيوتر الكاونسل. ليس هذا ذنبك.
parked-what-to-do = ما كتبته ما زال هنا. يمكنك المحاولة مرة أخرى، أو تغييره، أو إخبار أحد بطريقة أخرى.
parked-other-ways = يمكنك أيضًا الاتصال بالسوشال ووركر (social worker) أو بمناصرك (advocate)، أو إظهار هذه الشاشة لهم.
parked-who-to-call = بمن يمكنك الاتصال

## Where the words are, when they do not stay here.

words-until-delivered = هذه الكلمات تذهب من هذا الهاتف عندما تكون عند كمبيوتر الكاونسل.
words-not-kept = لا توجد نسخة من كلماتك هنا. ما طُلب هو عند { $team }.
words-later-not-kept = لا توجد نسخة من كلماتك هنا. هي عندهم.
words-not-kept-waiting = لا توجد نسخة من كلماتك هنا. هي مقفلة داخل الرسالة التي تنتظر.
words-elsewhere = لا يمكننا إظهار كلماتك هنا. هي في جزء موضوع جانبًا.
words-elsewhere-see = مكانها في «أنا وهذا الهاتف».

## Deleting it.

delete-title = حذف هذا من هاتفي
delete-words = ما كتبته وكل الردود تذهب من هذا الهاتف.
delete-proof = الإثبات أنك طلبت يذهب أيضًا. إذا كان يلزمك، فمن الأفضل حفظه أولًا.
delete-stays-advocate = ما عند المناصرين (advocates) يبقى عندهم.
delete-still-goes = ما زالت تنتظر. إذا حذفتها هنا، فسوف تذهب مع ذلك. لن يظهر لك رد.
delete-parked = لم نتمكن من إرسالها. إذا حذفتها، فلن تصل إلى أحد.
delete-take-back-instead = كي لا تذهب، الحل هو استرجاعها بدلًا من ذلك.
delete-yes = نعم، حذف
delete-gone-title = حذف هذا من هاتفي
delete-gone = ذهبت من هذا الهاتف

## Conversations.

thread-asked = يسألونك عن شيء. يمكنك قراءته في الأسفل، والرد إذا أردت.
thread-closed-by-me = قلت إن الأمر انحلّ. يمكنك الكتابة مرة أخرى في أي وقت.
step-wrote-more = كتبت المزيد
step-chased = سألت: أين الرد؟
step-said-if-it-helped = قلت إن كان ذلك قد ساعد
step-closed-by-me = قلت إن الأمر انحلّ
step-asked = سألك { $team } عن شيء

asked-by = سؤال من { $from }، { $team }
asked-by-team = سؤال من { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = يقولون إن الأمر أُصلح.
outcome-partly = يقولون إن جزءًا منه أُصلح.
outcome-not = يقولون إنهم لا يستطيعون إصلاحه. كان الطلب مع ذلك هو التصرف الصحيح.
outcome-passed-on = يقولون إن شخصًا آخر يبحث فيه الآن.
outcome-nothing = يقولون إنه لم يكن عليهم فعل أي شيء.
outcome-your-word = قد يكون لك رأي آخر. يمكنك قوله لهم.
