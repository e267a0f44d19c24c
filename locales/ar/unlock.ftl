### Unlocking what was written.

unlock-title = فتح قفل كتابتك
unlock-lead = كتابتك هنا مقفلة. لا يفتحها إلا رقمك السري (PIN).
unlock-lead-words = كتابتك هنا مقفلة. لا يفتحها إلا كلماتك الثلاث.
unlock-pin = رقمك السري (PIN)
unlock-words = كلماتك الثلاث
unlock-words-hint = بين كل كلمة وأخرى فراغ. لا فرق بين الحروف الكبيرة والصغيرة.
unlock-empty = بقي أولًا كتابة رقمك السري (PIN).
unlock-empty-words = بقي أولًا كتابة كلماتك الثلاث.
unlock-button = فتح القفل
unlock-busy = نفتح الآن. قد يأخذ هذا بضع ثوانٍ.
unlock-still-open = من دون ذلك، ما زال يمكنك قراءة العهد والحصول على مساعدة.

show-typed = إظهار ما أكتبه
next-try = يمكنك المحاولة مرة أخرى بعد { $wait }.
next-try-now = يمكنك المحاولة مرة أخرى الآن.

## Forgotten.

forgot = نسيته
forgot-title = إذا نسيت
forgot-before = لا يتغير شيء قبل الضغط على «البدء من جديد». من المهم قراءة هذا أولًا.
forgot-cannot = لا يمكننا أن نفتحه لك. لا أحد يستطيع فتحه من دون رقمك السري أو كلماتك.
forgot-stays = ما عند الكاونسل يبقى عنده. ما زال يمكنك متابعته بالرمز الخاص به.
forgot-goes = ما ينتظر أن يذهب سيذهب مع ذلك.
forgot-cannot-read = لا يمكنك قراءة المسودات والنسخ والردود التي على هذا الهاتف.
forgot-kept = لم تُحذف. وضعناها جانبًا. إذا تذكرت فيما بعد، يمكنك إعادتها.
forgot-empty = يصبح عندك { app-name } فارغ. يمكنك الكتابة فيه فورًا.
forgot-start-again = البدء من جديد، فارغًا
forgot-not = رجوع ومحاولة أخرى
forgot-done = عندك الآن { app-name } فارغ. أشياؤك القديمة موضوعة جانبًا.

## The lock in the frame.

lock = قفل
lock-now = قفل ما كتبته
locked-now = مقفل.
