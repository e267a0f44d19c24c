### My copy, and files that are saved.

copy-title = نسختي
copy-lead = يمكنك الحصول على نسخة من كل ما كتبته هنا، ومن كل رد. هي لك.
copy-first = قبل ذلك
copy-lands = الملف يذهب إلى التنزيلات (Downloads)، خارج هذا التطبيق.
copy-no-lock = الملف بلا قفل. كل من يستخدم هذا الهاتف أو الكمبيوتر يستطيع فتحه.
copy-others = فيه كلماتك، واسم الكاونسل الخاص بك.
copy-printer = قد تتذكر الطابعة ما طبعته. وقد يرى آخرون الورق أولًا.
copy-elsewhere = بعض الهواتف تضع وحدها نسخًا من التنزيلات على الإنترنت.
copy-page = صفحة للقراءة أو الطباعة
copy-page-hint = تُفتح في أي متصفح.
copy-data = ملف لأجهزة الكمبيوتر
copy-data-hint = لتطبيق آخر، أو لشخص يساعدك. فيه أيضًا الإثباتات الخاصة بك.

file-with-browser = الملف عند المتصفح الآن.
file-with-browser-look = مكانه في التنزيلات (Downloads). إذا لم يكن هناك، يمكنك الضغط على الزر مرة أخرى.
file-here = الملف هنا:
file-not-here = لا يستطيع هذا الهاتف حفظ ملفات من التطبيق بعد. يمكنك إظهار هذه الشاشة لأحد، أو استخدام التطبيق في متصفح.
file-full = لا يوجد مكان للملف. الحل: حذف شيء لا يلزمك، مثل فيديو قديم، ثم المحاولة مرة أخرى.
file-failed = لم نتمكن من حفظ الملف. لم يضِع شيء في التطبيق. يمكنك المحاولة مرة أخرى.

## The page itself.

copy-page-title = نسختي
copy-page-made = صُنعت: { $time }
copy-page-council = الكاونسل: { $name }
copy-page-nothing = لم يكن هناك شيء مكتوب عندما صُنعت هذه.
copy-page-no-pictures = الصور والتسجيلات الصوتية ليست في هذا الملف.
copy-page-messages = الرسائل
copy-page-message = إلى { $team }
copy-page-drafts = المسودات
copy-page-answer-closed = هناك رد. لم يكن مفتوحًا بعد عندما صُنعت هذه.
copy-page-saved = ما حفظته لقراءته
copy-page-saved-at = وقت الحفظ
copy-page-saved-changed = تغيّر هذا منذ أن حفظته.
copy-page-saved-withdrawn = هذا لم يعد في التطبيق.
copy-page-note = ملاحظتك
