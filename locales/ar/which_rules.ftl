### Which rules are about me? Questions, and what may follow.

rights-which = بضعة أسئلة، لمعرفة أي قواعد قد تناسبك
which-rules-title = أي قواعد تخصّني؟
which-rules-lead = بعض القواعد لبعض الناس فقط. بضعة أسئلة قد تساعدك على معرفة أيها قد يخصّك.
which-rules-unsure = جواب «لا أعرف بالتأكيد» مقبول لأي سؤال.
which-rules-never-decides = هذا لا يقرر أي شيء. الكاونسل وحده يستطيع أن يقول لك بالتأكيد.
which-rules-remembers = نحن لا نحتفظ بأجوبتك، إلا إذا طلبت منا ذلك. تذهب عند الخروج أو الضغط على «إخفاء».
which-rules-how-many =
    { $count ->
        [zero] لا توجد أسئلة.
        [one] يوجد سؤال واحد.
        [two] يوجد سؤالان.
        [few] توجد { $count } أسئلة.
        [many] يوجد { $count } سؤالًا.
       *[other] يوجد { $count } سؤال.
    }
which-rules-start = بدء
which-rules-none = الأسئلة ليست على هذا الهاتف بعد. ما زال يمكنك القراءة عن حقوقك.

which-rules-kept = احتفظت بأجوبتك هنا
which-rules-kept-says = يمكنك استخدامها مرة أخرى، أو محوها.
which-rules-use-kept = استخدام أجوبتي
which-rules-forget = محو أجوبتي
which-rules-kept-gone = الأجوبة التي احتفظت بها ذهبت من هذا الهاتف.

which-rules-place = السؤال { $number } من { $of }
which-rules-why = لماذا نسأل
which-rules-not-sure = لا أعرف بالتأكيد
which-rules-missing = بقي اختيار جواب. «لا أعرف بالتأكيد» مقبول.
which-rules-not-kept = نحن لا نحتفظ بجوابك.

which-rules-check = التأكد من أجوبتك
which-rules-see = ما الذي قد يخصّني

which-rules-forgotten = ذهبت أجوبتك
which-rules-forgotten-why = نحن لا نحتفظ بأجوبتك. تذهب عند الخروج أو القفل أو الإخفاء. يمكنك الجواب مرة أخرى. لا يأخذ ذلك وقتًا طويلًا.
which-rules-start-again = البدء من جديد

## What may follow.

outcomes-title = ما الذي قد يخصّك
outcomes-not-decided = هذا ليس قرارًا. يمكنك سؤال الكاونسل كي يقول لك ذلك كتابةً.
outcomes-none = لا شيء هنا يناسب أجوبتك. ما زال الكاونسل يستطيع أن يقول لك المزيد.
outcomes-why = لماذا نقول ذلك:
outcomes-read = القراءة عنه
outcomes-change = تغيير أجوبتي
outcomes-share = مشاركة هذه القائمة

outcomes-ask = سؤال الكاونسل كتابةً
outcomes-ask-why = يستطيع الكاونسل أن يقول لك أي قواعد تخصّك، ولماذا. إذا كان ذلك مكتوبًا، يمكنك الاحتفاظ به.
outcomes-ask-go = الكتابة لهم

ask-lead = يمكننا أن نبدأ رسالتك لك. يمكنك تغيير كل كلمة. لا يذهب شيء قبل الضغط على «إرسال».
ask-begins = بودّي أن أعرف أي قواعد تخصّني. أظن أن هذا قد يكون صحيحًا:
ask-ends = من فضلكم، قولوا لي كتابةً إن كان هذا صحيحًا، ولماذا.
ask-change = هذا ما سنضعه فيها:
ask-go = البدء بهذه الكلمات

## Keeping the answers.

which-rules-keep = الاحتفاظ بأجوبتي على هذا الهاتف
keep-answers-title = هل نحتفظ بأجوبتك؟
keep-answers-lead = يمكنك الاحتفاظ بأجوبتك على هذا الهاتف.
keep-answers-why = عندها لا حاجة إلى الجواب مرة أخرى.
keep-answers-who = من دون قفل، كل من يفتح هذا التطبيق هنا يستطيع رؤيتها.
keep-answers-later = يمكنك طلب محوها منا في أي وقت.
keep-answers-other = احتفظت بأجوبة أخرى من قبل. هذه تأخذ مكانها.
keep-answers-not = لا، بلا احتفاظ بها
keep-answers-done = أجوبتك محفوظة على هذا الهاتف.
keep-answers-back = رجوع إلى ما قد يخصّك
