### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = هل يوفون بالعهد؟
check-pledge-lead = الوفاء بالعهد (upheld) يعني أنه يحصل لك فعلًا. لكل وعد هنا سؤال: كيف هو عندك؟
check-pledge-yours = جوابك يبقى على هذا الهاتف. مشاركة الجواب اختيارك.
check-pledge-tile = قول إن كان يحصل لك
check-pledge-none = لا توجد وعود على هذا الهاتف بعد.
check-pledge-not-yet = لا جواب منك بعد.
check-pledge-said = قلت: { $answer }، { $date }
check-pledge-was = من قبل: { $answer }، { $date }
check-pledge-ask = هل يحصل هذا لك؟
check-pledge-missing = بقي اختيار واحد. «لا أعرف بالتأكيد» جواب مقبول أيضًا.
check-pledge-why = لماذا؟ (لك وحدك)
check-pledge-why-hint = هذا يبقى على هذا الهاتف. لا تتم مشاركته أبدًا. يمكنك تركه فارغًا.
check-pledge-keep = الاحتفاظ بجوابي
check-pledge-kept = محفوظ على هذا الهاتف.
check-pledge-again = الجواب مرة أخرى
check-pledge-all = كل الوعود
check-pledge-before = ما قلته من قبل
check-pledge-not-right = ينبغي أن يكون أحسن من هذا
check-pledge-not-right-says = لا بأس بطلب ذلك. يمكنك إخبار أحد بما ليس صحيحًا.

## Sharing an answer, with no name.

sharing-title = هل نشارك هذا الجواب مع الكاونسل؟
sharing-title-many = هل نشارك أجوبتك مع الكاونسل؟
sharing-when = يذهب في وقت ما خلال اليومين القادمين.
sharing-no-name = لا يذهب معه اسم، ولا هاتف، ولا أي من كلماتك.
sharing-count = يرون فقط كم شخصًا أعطى كل جواب.
sharing-yes = مشاركته، بلا اسم
sharing-stop = إيقاف. يبقى على هذا الهاتف
sharing-no = يبقى على هذا الهاتف.
sharing-waiting = ينتظر أن يذهب.
sharing-gone = ذهب، أو قد يكون ذهب. لا يمكن استرجاعه.
sharing-not-connected = هاتفك غير مرتبط بأي كاونسل. لذلك يبقى هذا على هاتفك.

## What the council publishes.

figures-title = ماذا قال الأطفال والشباب
figures-says = الكاونسل يعدّ الأجوبة التي تمت مشاركتها. كل الأعداد تقريبية.
figures-counted-on = يوم العدّ: { $date }
figures-of-those = من بين الذين جاوبوا:
figures-yes = حوالي { $count } قالوا: نعم
figures-sort-of = حوالي { $count } قالوا: نوعًا ما
figures-no = حوالي { $count } قالوا: لا
figures-not-sure = حوالي { $count } لم يكونوا متأكدين
figures-rest = أجوبة أخرى: أقل من أن نُظهرها
figures-too-few = عدد الذين جاوبوا أقل من أن نُظهر هذا.
you-said-title = قلتم، وفعلنا
you-said = قلتم
we-did = فعلنا
