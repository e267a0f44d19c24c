### Before the first private screen.

before-title = قد يرى آخرون هذا الهاتف
before-skip = تخطّي هذا الآن
before-hide = زر «إخفاء» يغطي الشاشة بسرعة
before-hide-how = الزر «إخفاء» في الأعلى. مع لوحة المفاتيح: ثلاث ضغطات على Shift.
before-hide-does = تظهر لك لعبة مكانه. إذا كان عندك قفل، فهو يقفل أيضًا.
before-hide-not = مع ذلك، هذه قد تُظهر أنك كنت هنا:
before-not-history = قائمة الصفحات في المتصفح
before-not-calls = قائمة المكالمات على الهاتف
before-not-apps = قائمة التطبيقات على الهاتف
before-not-bill = فاتورة الهاتف، عند من يدفعها
before-try = تجربة الإخفاء
before-try-back = في اللعبة زر «رجوع». يعيدك إلى هنا.
before-lock = بودّك وضع قفل؟
before-lock-why = من دون قفل، كل من يفتح هذا التطبيق على هذا الهاتف يستطيع قراءة ما كتبته.
before-later = يمكنك عمل هذا لاحقًا أيضًا.
before-choose = اختيار قفل
before-not-now = ليس الآن
before-go-on = متابعة

home-lock = يمكنك قفل كتابتك. هنا الطريقة.
