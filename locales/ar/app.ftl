### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = رجوع
continue = متابعة
skip = تخطّي هذا
change = تغيير
loading = لحظة…
try-again = المحاولة مرة أخرى

help-now = مساعدة الآن
hide = إخفاء

## The five ways at the bottom.

ways = الشاشات الأساسية
way-home = الرئيسية
way-pledge = عهدهم لي
way-rights = حقوقي
way-speak-up = أتكلّم
way-messages = رسائلي
# Said after Speak up and My messages: how many things are there.
way-count = { $count } هنا
to-home = إلى الرئيسية
to-my-messages = إلى رسائلي

## Always the same two numbers.

need-help = بحاجة إلى مساعدة الآن؟
need-help-danger = في خطر؟ اتصل بالرقم
need-help-talk = بودّك الكلام مع أحد؟ اتصل بـ Childline، مجانًا، في النهار أو الليل:

demonstration = هذا للتجربة فقط. لا يقرأ أي كاونسل حقيقي ما يُكتب هنا.

## Things that must be said once.

notice = من المهم قراءة هذا
notice-seen = حسنًا، قرأت هذا
notice-mailbox-title = تعطّل شيء في هذا الهاتف
notice-mailbox = تلف الجزء الذي يرسل الرسائل في التطبيق. صنعنا جزءًا جديدًا. في «رسائلي» يظهر لك ما زال في الانتظار.
notice-vault-title = لا يمكن إظهار بعض الأشياء
notice-vault = تلف الجزء الذي يحفظ مسوداتك والردود. وضعناه جانبًا ولم نحذفه. الرسائل التي وصلت إلى الكاونسل ما زالت هناك.
notice-library-title = أعدنا العهد إلى مكانه
notice-library = تلفت نسخة العهد على هذا الهاتف. وضعنا مكانها نسخة سليمة. لا ينقص شيء.

## A place that does not exist.

elsewhere-title = لا شيء هنا
elsewhere-says = هذه الصفحة ليست من التطبيق.
elsewhere-home = إلى الرئيسية

## Whether what was written is saved.

kept-untouched = نحفظ كتابتك على هذا الهاتف أولًا بأول.
kept-saving = نحفظ الآن…
kept-saved = محفوظ على هذا الهاتف.
kept-not = آخر ما كتبت لم يُحفظ بعد.
save-for-later = حفظ لوقت آخر
discard = رمي المسودة
discarded = رميت هذه المسودة.
undo = إعادتها
undone = عادت المسودة.

letters-left =
    { $count ->
        [zero] لم يبقَ لك أي حرف.
        [one] بقي لك حرف واحد.
        [two] بقي لك حرفان.
        [few] بقي لك { $count } حروف.
        [many] بقي لك { $count } حرفًا.
       *[other] بقي لك { $count } حرف.
    }
letters-over =
    { $count ->
        [zero] هذا ليس طويلًا. كله ما زال هنا.
        [one] هذا أطول من اللازم بحرف واحد. كله ما زال هنا.
        [two] هذا أطول من اللازم بحرفين. كله ما زال هنا.
        [few] هذا أطول من اللازم بـ { $count } حروف. كله ما زال هنا.
        [many] هذا أطول من اللازم بـ { $count } حرفًا. كله ما زال هنا.
       *[other] هذا أطول من اللازم بـ { $count } حرف. كله ما زال هنا.
    }

## Joining.

joining = دعوتك محفوظة. ننتظر جوابًا من كمبيوتر الكاونسل. يمكنك مواصلة الكتابة.
