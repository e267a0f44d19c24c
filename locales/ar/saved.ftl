### Saved: what somebody wants to find again.

rights-saved = ما حفظته، مع ملاحظاتك
saved-title = المحفوظات
saved-lead = هنا ما حفظته لقراءته مرة أخرى. هو على هذا الهاتف فقط.
saved-empty = لا يوجد هنا شيء محفوظ بعد.
saved-empty-how = عند قراءة شيء بودّك الرجوع إليه، الزر هو «حفظ هذا».
saved-to-rights = إلى «حقوقي»

saved-changed = تغيّر منذ أن حفظته
saved-changed-says = هو يقول الآن شيئًا آخر. من المهم قراءة الكلمات الجديدة قبل استخدامه.
saved-taken-out = أُزيل هذا. قد لا يكون صحيحًا الآن.
saved-taken-out-on = أُزيل يوم { $date }. قد لا يكون صحيحًا الآن.
saved-why = لماذا أُزيل: { $why }
saved-old-text = في الأسفل الكلمات القديمة. من الأفضل سؤال مناصرك (advocate) قبل استخدامها.
saved-not-here = جزء الكاونسل لم يعد على هذا الهاتف
saved-not-here-says = في الأسفل الكلمات كما حفظتها. قد تكون تغيّرت منذ ذلك الوقت. من الأفضل السؤال قبل استخدامها.
saved-old-title = الكلمات القديمة

saved-on = حفظت هذا: { $time }.
saved-read = قراءته كله
saved-is-not = هذا ليس في قائمتك.

saved-let-go-sure = هل نزيله من قائمتك؟
saved-let-go-gone = هذه الكلمات القديمة ليست في أي مكان آخر في التطبيق. ملاحظتك تذهب أيضًا. لا يمكننا إعادتها.
saved-let-go-yes = نعم، أزيلوه
saved-let-go-no = لا، يبقى
