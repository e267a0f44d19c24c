### Privacy on one page. Every sentence must be true: docs/threat-model.md says the same at more length.

privacy-title = من يستطيع رؤية ماذا
privacy-card = ما يبقى هنا، وما يذهب، ومن يستطيع رؤيته
privacy-more = قراءة المزيد عن: من يستطيع رؤية ماذا
privacy-lead = هذا ما يحصل لما كتبته وقرأته هنا. ونقول أيضًا ما لا نستطيع فعله.

## What stays on this phone.

privacy-stays = ما يبقى على هذا الهاتف
privacy-stays-writing = كتابتك تبقى هنا حتى الضغط على «إرسال».
privacy-stays-own = ما حفظته، وملاحظاتك، وأشخاصك، وأجوبتك عن الوعود، كلها تبقى هنا.
privacy-stays-locked = مع وجود قفل، لا يفتحها إلا رقمك السري (PIN) أو كلماتك الثلاث.
privacy-stays-others-phone = هل هناك شخص آخر يهتم بأمور هذا الهاتف أو الكمبيوتر؟ قد يكون وضع عليه شيئًا يرى كتابتك.

## What goes to the council.

privacy-goes = ما يذهب عند الضغط على «إرسال»
privacy-goes-send = تذهب رسالتك: ما كتبته وما اخترته، واسمك إذا وضعته.
privacy-goes-photo = تذهب الصورة من دون مكان التصوير ووقته. قد يعرف من يراها المكان مع ذلك.
privacy-goes-share = يمكنك مشاركة جواب عن وعد. لا يذهب معه اسم، ولا هاتف، ولا أي من كلماتك.
privacy-goes-advocates = ما كتبته للمناصرين المستقلين (independent advocates) لا يستطيع الكاونسل فتحه.
privacy-goes-kept = الكاونسل يحتفظ بما يحصل عليه. قد يحتفظ به سنوات كثيرة.

## What the council's computer can see, and what it cannot.

privacy-sees = ما يستطيع كمبيوتر الكاونسل رؤيته
privacy-sees-that = يرى أن هذا الهاتف كتب، ومتى، وإلى أي فريق، وكم كتب، وهل الأمر عاجل.
privacy-sees-invite = يرى ممن جاءت الدعوة التي استخدمتها، وعنوان الإنترنت الذي يأتي منه اتصالك.
privacy-sees-opens = كلماتك مقفلة هناك. يستطيع ذلك الكمبيوتر فتحها ما دام أحد من الفريق قد سجّل دخوله.
privacy-sees-browser = في المتصفح، يأتي التطبيق من ذلك الكمبيوتر. لو سيطر عليه أحد، لتمكّن من قراءة كتابتك.
privacy-sees-wifi = من يدير شبكة Wi-Fi التي عندك يستطيع أن يرى أن هذا الهاتف يتواصل مع الكاونسل. لا يستطيع أن يرى ما قلته.
privacy-sees-not = ما لا يستطيع رؤيته
privacy-sees-not-reading = لا يرى أي صفحات قرأتها هنا.
privacy-sees-not-drafts = لا يرى مسوداتك ولا ملاحظاتك ولا أشخاصك.
privacy-sees-not-lock = لا يرى رقمك السري (PIN)، ولا إن كان عندك قفل.

## What nobody collects.

privacy-nobody = ما لا يجمعه أحد
privacy-nobody-account = لا حساب ولا إيميل ولا كلمة مرور.
privacy-nobody-watches = لا أحد يعدّ ضغطاتك. ولا توجد إعلانات.
privacy-nobody-place = التطبيق لا يسأل الهاتف أين أنت، ولا من هم أصدقاؤك.

## Deleting.

privacy-deleting = ماذا يفعل الحذف
privacy-deleting-does = يزيل كلماتك من هذا الهاتف. لا يمكنك التراجع عنه، ولا يمكننا إعادتها.
privacy-deleting-waiting = الرسالة التي تنتظر سوف تذهب مع ذلك، إلا إذا استرجعتها أولًا.
privacy-deleting-traces = من عنده الأدوات المناسبة قد يجد مع ذلك بقايا صغيرة على هذا الهاتف لبعض الوقت.
privacy-deleting-clear = «تنظيف هذا الهاتف» يزيل كل ما فعلته هنا. يبقى التطبيق نفسه.

## What is not certain.

privacy-honest = ما لسنا متأكدين منه
privacy-honest-not-checked = لم يفحص أحد من خارج فريقنا بعد إلى أي حد هذا التطبيق آمن.
privacy-honest-phone = إذا أجبرك أحد على فتح قفل هذا الهاتف، فهو يستطيع قراءة ما هو محفوظ هنا.
privacy-honest-ask = يمكنك الطلب من شخص موضع ثقتك أن يقرأ هذا معك.
