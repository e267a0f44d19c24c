### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = لا يمكننا إظهار هذا
easy-read = قراءة سهلة (Easy Read)

## What it is.

kind-intention = ما قالت الكاونسلات إنها ستفعله
kind-promise = وعد
kind-expectation = ما ينبغي أن يفعله العهد
kind-element = ما ينبغي أن يشمله العهد
kind-right = حق
kind-how-to = طريقة عمل شيء
kind-local-promise = وعد من الكاونسل الخاص بك
kind-local-offer = ما يقدّمه الكاونسل الخاص بك
entry-from-council = من { $council }
card-doubt = من الأفضل سؤال مناصرك (advocate) للتأكد من هذا

## What is in doubt.

entry-ask-advocate = من الأفضل سؤال مناصرك (advocate) كي يتأكد لك من هذا
entry-doubt-why = ما زال على أحد أن ينظر في هذا مرة أخرى. السبب:
past-review = قد يكون هذا قديمًا. كان ينبغي التأكد منه مرة أخرى قبل { $date }. من الأفضل السؤال قبل الاعتماد عليه.

## What to do.

entry-steps = ما يمكن فعله
entry-reach = كيف يمكن الوصول إليهم
entry-web-page = صفحتهم على الإنترنت:

if-not-title = هذا لا يحصل لك؟
if-not-speak-up = الكلام عن هذا
lead-something-is-wrong = قول ما ليس صحيحًا
lead-advocate = طلب مناصر (advocate)
lead-support = طلب دعم
lead-review = قول ذلك قبل المراجعة (review)
lead-social-worker = سؤال السوشال ووركر (social worker)
lead-good-news = مشاركة خبر جيد
lead-records = طلب رؤية ملفاتي

## Who it is for.

entry-for = لمن هذا
for-in-care = الأطفال والشباب في الرعاية (care)
for-moved-on = من عاشوا في الرعاية (care)
for-disabled = الأطفال والشباب من ذوي الإعاقة
for-early-years = أصغر الأطفال
ages-from = من عمر { $from } وأكثر
ages-to = حتى عمر { $to }
ages-one = عمر { $age }
ages-between = من عمر { $from } إلى { $to }
entry-groups = في القانون أسماء لمجموعات من الناس. هذا لمن هم:
group-eligible = مؤهّل (Eligible)
group-relevant = معنيّ (Relevant)
group-former-relevant = معنيّ سابقًا (Former relevant)
group-qualifying = مستوفٍ للشروط (Qualifying)
band-under-11 = 10 أو أصغر
band-11-to-14 = 11 إلى 14
band-15-to-17 = 15 إلى 17
band-18-and-over = 18 أو أكبر

## What stands behind it.

entry-law = هل يوجد قانون عن هذا؟
entry-law-says = نعم. هذه تقول ما يقوله القانون.

legal-title = كلمات القانون نفسها، لإظهارها لأحد
legal-says = هذه كلمات صعبة. هي للكبار الذين يسألونك ماذا يقول القانون.

original-title = الكلمات الأصلية
original-source = من أين هذا
source-document = المستند
source-section = أين فيه
original-address = موقعه على الإنترنت
source-pages = أين قرأناه
source-year = الصفحة من عام: { $year }
source-year-unknown = لا نعرف السنة
original-note = عن هذا
original-checked = آخر مرة تأكدنا من هذا
source-review-by = نريد أن ننظر فيه مرة أخرى قبل

entry-topics = المزيد مثل هذا
related = المزيد عن هذا
beside = ما قبله وما بعده
before = قبل هذا
after = بعد هذا
