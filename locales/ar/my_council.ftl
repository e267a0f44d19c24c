### My council.

council-title = الكاونسل الخاص بي
council-demonstration = هذا الكاونسل ليس حقيقيًا، هو لتجربة التطبيق. ليست هذه أرقامًا للاتصال.
council-old = قد يكون هذا قديمًا. من الأفضل السؤال قبل الاعتماد عليه.
council-website = صفحته على الإنترنت للأطفال والشباب:
council-teams = من يمكنك التواصل معهم
council-out-of-hours = في الليل وفي عطلة نهاية الأسبوع:
council-email = إيميل
council-answers-in = يقولون إنهم سيردّون خلال
council-how-old = كم عمرك؟
council-how-old-hint = يمكنك تخطّي هذا. نحن لا نحتفظ به.
council-age-all = إظهارها كلها
council-promises-count =
    { $count ->
        [0] لا يوجد وعد لهذا العمر بالذات.
        [zero] لا يوجد وعد لهذا العمر بالذات.
        [one] وعد واحد.
        [two] وعدان.
        [few] { $count } وعود.
        [many] { $count } وعدًا.
       *[other] { $count } وعد.
    }
council-promise-more = المزيد عن هذا

area-health = الصحة والراحة
area-relationships = الأشخاص في حياتك
area-education = المدرسة والكلية والتدريب
area-employment = العمل
area-accommodation = مكان للعيش
area-participation = المشاركة وقول الرأي
