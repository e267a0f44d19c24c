### Me and this phone, and what is said of deleting everywhere.

me-title = أنا وهذا الهاتف
me-tile = اللغة، وشكل التطبيق، والقفل

me-here = ما يوجد على هذا الهاتف
me-here-drafts =
    { $count ->
        [0] لا مسودات
        [zero] لا مسودات
        [one] مسودة واحدة
        [two] مسودتان
        [few] { $count } مسودات
        [many] { $count } مسودة
       *[other] { $count } مسودة
    }
me-here-messages =
    { $count ->
        [0] لا رسائل
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
# $room is a number, such as 2.5.
me-here-room = كل ذلك يأخذ { $room } ميغابايت، مع ما هو موجود للقراءة.
me-locked = الباقي مقفل
me-locked-says = ما هو محفوظ على هذا الهاتف يظهر عند فتح القفل.

## The lock.

me-lock = القفل
me-lock-none = لا يوجد قفل. كل من يستطيع استخدام هذا الهاتف يستطيع قراءة ما كتبته هنا.
me-lock-pin = كتابتك مقفلة برقمك السري (PIN).
me-lock-words = كتابتك مقفلة بكلماتك الثلاث.
me-lock-choose = اختيار قفل
me-lock-change = تغيير القفل
me-away = بعد الخروج من التطبيق، متى يُقفل؟
me-idle = إذا لم يلمس أحد التطبيق، متى يُقفل؟
me-at-once = فورًا
me-half-a-minute = بعد نصف دقيقة
me-one-minute = بعد دقيقة واحدة
me-five-minutes = بعد 5 دقائق
me-quarter = بعد 15 دقيقة
me-not-changed = ما زال كما كان من قبل.

## Copies.

me-keep = هل تبقى نسخة من رسائلك؟
me-keep-says = هذا ما نضع عليه العلامة لك عند الكتابة. يمكنك اختيار شيء آخر كل مرة.
me-keep-yes = نعم، تبقى نسخة هنا
me-keep-no = لا، بلا نسخة
me-keep-from-now = هذا للرسائل الجديدة. لا يغيّر الرسائل التي عندك.

## Hide.

me-hide = ما يفعله زر «إخفاء»
me-hide-covers = يغطي الشاشة بسرعة بلعبة. زر «رجوع» هناك يعيدك.
me-hide-deletes-nothing = لا يحذف أي شيء. إذا كان عندك قفل، فهو يقفل أيضًا.
me-hide-can-be-found = من يفتش في هذا الهاتف ما زال يستطيع أن يجد التطبيق.
me-hide-list = قد يُظهر المتصفح مع ذلك أنك كنت هنا.

me-council-see = رؤية المزيد

me-copy = أخذ نسخة معك
me-copy-says = يمكنك الحصول على نسخة من كل ما كتبته، ومن الردود.

## From before a PIN was forgotten.

me-put-by = موضوع جانبًا
me-put-by-date = منذ { $time }
me-put-by-says = ما زال مقفلًا. إذا تذكرت ما كان يفتحه، يمكنك فتحه من جديد.
me-put-by-remember = تذكرته
me-put-by-label = رقمك السري (PIN) القديم أو كلماتك الثلاث
me-put-by-swap = ما عندك هنا الآن يُوضع جانبًا بدلًا منه. يمكنك التبديل بينهما مرة أخرى.
me-put-by-open = فتحه
me-put-by-not = ليس الآن
me-put-by-no-lock = واحد منها بلا قفل. يمكنك فتحه بضغطة واحدة. ما عندك هنا الآن يُوضع جانبًا بدلًا منه.
me-put-by-open-no-lock = فتح الذي بلا قفل
me-put-by-opened = هو مفتوح من جديد.

## Deleting.

me-delete = حذف كل ما كتبته
me-delete-says = المسودات والرسائل والردود تذهب من هذا الهاتف. ما حفظته يذهب أيضًا، مع ملاحظاتك. يبقى هاتفك مرتبطًا بالكاونسل.
me-delete-what = كل مسوداتك ورسائلك والردود تذهب من هذا الهاتف. ما حفظته يذهب أيضًا، مع ملاحظاتك.
me-delete-waiting =
    { $count ->
        [zero] لا رسائل تنتظر.
        [one] رسالة واحدة تنتظر. سوف تذهب مع ذلك. لإيقافها، يلزم استرجاعها أولًا.
        [two] رسالتان تنتظران. سوف تذهبان مع ذلك. لإيقاف واحدة، يلزم استرجاعها أولًا.
        [few] { $count } رسائل تنتظر. سوف تذهب مع ذلك. لإيقاف واحدة، يلزم استرجاعها أولًا.
        [many] { $count } رسالة تنتظر. سوف تذهب مع ذلك. لإيقاف واحدة، يلزم استرجاعها أولًا.
       *[other] { $count } رسالة تنتظر. سوف تذهب مع ذلك. لإيقاف واحدة، يلزم استرجاعها أولًا.
    }
me-delete-yes = نعم، حذف كل ما كتبته
me-deleted = ما كتبته ذهب من هذا الهاتف.

me-clear-says = يصبح التطبيق كأن أحدًا لم يستخدمه.
me-clear-see = ماذا يفعل هذا

delete-no-undo = لا يمكنك التراجع عن هذا. لا يمكننا إعادته.
delete-no = لا، يبقى
deleting-now = نحذف الآن…
deleting-not-finished = نحذف… لم ننتهِ بعد
deleting-goes-on = ما زال على الهاتف جزء صغير منه. نستمر في المحاولة ما دام التطبيق مفتوحًا.
deleting-nothing-gone = لم يُحذف شيء. كل شيء كما كان من قبل.

## How the app shows what there is to read.

me-reading = كيف تعجبك القراءة
me-reading-says = «قراءة سهلة» (Easy Read) فيها جمل قصيرة وحروف كبيرة وصور. هذا لكل التطبيق.

## How it looks.

me-text = حجم الكلمات
me-text-usual = عادي
me-text-large = كبير
me-text-larger = أكبر
me-text-largest = الأكبر
me-text-example = هذا هو حجم الكلمات الآن.
me-theme = الألوان
me-theme-as-phone = كما على هذا الهاتف
me-theme-light = فاتحة
me-theme-dark = داكنة
me-theme-contrast = قوية: أسود وأبيض، مع حواف واضحة
me-motion = الأشياء المتحركة
me-motion-as-phone = قليلًا، أو أقل إذا كان هذا الهاتف يقول ذلك
me-motion-none = لا شيء يتحرك

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = على هذا الهاتف صوت باللغة { $language }. للاستماع: الضغط على «اقرأه لي»، حيث يظهر لك.
me-aloud-no = ليس على هذا الهاتف صوت خاص به باللغة { $language }. لذلك لا نستطيع القراءة لك هنا.
me-aloud-needs = لا نستخدم إلا صوتًا موجودًا على الهاتف نفسه. الأصوات الأخرى تخبر غيرنا بما قرأته.

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }، الإصدار { $version }
