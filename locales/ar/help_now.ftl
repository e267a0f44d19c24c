### Help now.

help-title = مساعدة الآن
help-danger = في خطر الآن؟
help-danger-says = اتصل بالرقم 999. الاتصال مجاني. سيسألونك أي خدمة تلزمك. يمكنك قول police (يعني الشرطة).
help-danger-easy-call = اتصل بالرقم 999. الاتصال مجاني.
help-danger-easy-say = سيسألونك ماذا يلزمك. يمكنك قول police (يعني الشرطة).
help-talk = بودّك الكلام مع أحد؟
help-talk-says = Childline لكل من عمره أقل من 19 سنة. الاتصال مجاني، في النهار أو الليل. لا يظهر في فاتورة الهاتف.
help-talk-easy-who = Childline لكل من عمره أقل من 19 سنة.
help-talk-easy-when = يمكنك الاتصال في النهار أو الليل. الاتصال مجاني.
help-talk-easy-bill = لا يظهر في فاتورة الهاتف.
help-out-of-hours = الكاونسل في الليل وفي عطلة نهاية الأسبوع
help-not-emergency = هذا التطبيق لا يجلب لك المساعدة بسرعة. إذا كنت في خطر، اتصل بالرقم 999.
help-call-list = قد تظهر المكالمة أو الرسالة النصية في قائمة المكالمات والرسائل على هذا الهاتف.

help-call = الاتصال بالرقم { $number }
help-text = رسالة نصية إلى { $number }

help-more = أشخاص يمكنهم المساعدة
help-more-says = هم لا يعملون في الكاونسل، إلا إذا كُتب ذلك هنا.
help-hours = متى يردّون
help-hours-unknown = لا نعرف الأوقات. يمكنك المحاولة مع ذلك.
help-cost = كم يكلّف
help-cost-free = مجاني
help-cost-unknown = لا نعرف. قد يكلّف مالًا.
help-bill = في فاتورة الهاتف
help-bill-unknown = لا نعرف. قد يظهر.
help-checked = آخر مرة تأكدنا من هذا: { $date }.
help-needs-review = ما زال على أحد أن يتأكد من هذا مرة أخرى، فقد يكون تغيّر.
