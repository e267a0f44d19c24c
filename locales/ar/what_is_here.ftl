### About what is here.

here-title = عن هذا المحتوى
here-lead = كل ما يمكنك قراءته في هذا التطبيق يأتي من هنا.
here-not-reviewed = لم يتأكد أحد من خارج فريقنا من هذه الكلمات بعد.
here-not-reviewed-so = من الأفضل سؤال مناصرك (advocate) قبل الاعتماد على شيء مهم لك.

here-for-everybody = لكل الأطفال في الرعاية (care) ومن عاشوا في الرعاية في إنجلترا
here-from-council = من { $council }
here-expired = هذا فات تاريخه وقد يكون قديمًا. ما زال يمكنك قراءته. من الأفضل السؤال قبل الاعتماد عليه.
here-entries = كم فيه
here-entries-count =
    { $count ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $count } صفحات
        [many] { $count } صفحة
       *[other] { $count } صفحة
    }
here-made-on = جُمع في
here-version = الإصدار
here-good-until = صالح حتى
here-no-end = ليس له تاريخ انتهاء. كل صفحة تقول متى يلزم أن ينظر فيها أحد مرة أخرى.
here-built-in = جاء هذا مع التطبيق.

here-newer = هل يوجد شيء أحدث؟
here-fetching = شيء أحدث في الطريق.
here-fetched = وصل { $done } من { $total } كيلوبايت.
here-checked = آخر مرة بحثنا: { $time }.
here-never-checked = لم نبحث بعد.
here-look = البحث عن الأحدث
here-kept = ما عندك ما زال هنا، ويمكنك قراءته.

pack-not-reached = لم نتمكن من الاتصال بالإنترنت للبحث. يمكنك المحاولة مرة أخرى مع وجود إنترنت.
pack-wrong-answer = سألنا، ولم يكن للرد معنى. سنسأل مرة أخرى لاحقًا.
pack-not-signed = جاء شيء أحدث، لكن لم نتأكد ممن هو. لم نأخذه.
pack-older = ما جاء أقدم مما عندك. لم نأخذه.
pack-expired = ما جاء كان تاريخه قد فات. لم نأخذه.
pack-too-large = ما جاء كان أكبر بكثير من اللازم. لم نأخذه.
pack-needs-newer-app = يوجد شيء أحدث، لكن هذا التطبيق أقدم من أن يقرأه. الحل: تحديث التطبيق.
pack-broken = ما جاء كان معطوبًا. لم نأخذه.
pack-no-room = لا يوجد له مكان على هذا الهاتف. الحل: حذف شيء لا يلزمك، مثل فيديو قديم.
