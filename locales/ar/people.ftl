### My people: who is who, and how to reach them.

people-title = أشخاصي
people-lead = من هو من، وكيف يمكن الوصول إليهم. هذا يعمل من دون إنترنت أيضًا.
people-tile = اتصال أو رسالة نصية أو كتابة إلى أحد
people-mine = أشخاص أضفتهم
people-nobody = القائمة فارغة حتى الآن.
people-add = إضافة شخص
people-change = تغيير
people-change-title = تغيير بيانات هذا الشخص
people-write = الكتابة إلى { $name }
people-write-hint = تذهب في هذا التطبيق إلى فريق من اختيارك. يظهر لك أولًا من يقرؤها.
people-call-or-text = أو اتصال بهم أو رسالة نصية إليهم
people-council = أشخاص في الكاونسل
people-roles = ما عمل كل شخص
people-not-known = لا أعرف من هو السوشال ووركر الخاص بي (social worker)
people-not-known-says = يمكنك السؤال. ينبغي أن يعطوك اسمًا وطريقة للتواصل.
people-not-known-ask = السؤال: من هو؟
team-roles = هنا مكان البحث عن: { $roles }

## Adding and changing.

people-only-here = هذا يبقى على هذا الهاتف. لا يحصل عليه أحد غيرك.
people-name = الاسم
people-call = رقم للاتصال
people-text = رقم للرسائل النصية
people-email = إيميل
people-note = ملاحظة
people-skip = يمكنك ترك هذا فارغًا.
people-role = من يكونون لك؟
people-save = حفظ
people-saved = محفوظ على هذا الهاتف.
people-take-off = إزالتهم من قائمتي
people-gone = أُزيلوا من قائمتك.

role-social-worker = السوشال ووركر (social worker)
role-personal-adviser = المستشار الشخصي (personal adviser)
role-iro = مسؤول المراجعة (IRO)
role-advocate = المناصر (advocate)
role-independent-visitor = الزائر المستقل (independent visitor)
role-complaints-manager = المسؤول عن الشكاوى
role-duty = المناوب (duty worker)
role-foster-carer = شخص يعتني بي
role-key-worker = المتابع الأساسي (key worker)
role-teacher = معلّم الأطفال الذين في الرعاية
role-virtual-school = المدرسة الافتراضية (virtual school)
role-family = العائلة
role-other = شخص آخر
