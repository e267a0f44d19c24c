### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = هل يستطيع الجميع استخدام هذا التطبيق؟
accessibility-card = ما يعمل، وما لا يعمل بعد، وكيف يمكن قول ذلك
accessibility-lead = نريد أن يتمكن الجميع من استخدام هذا التطبيق. هنا ما يعمل، وما لا يعمل بعد.

accessibility-works = ما يعمل
accessibility-large = يمكن أن تصبح الكلمات بضعف حجمها. وما زال يمكنك قراءتها كلها على هاتف صغير.
accessibility-colours = يمكنك اختيار ألوان فاتحة أو داكنة أو قوية. ويمكنك إيقاف الأشياء المتحركة.
accessibility-keys = يمكنك استخدامه كله بلوحة المفاتيح. لا شيء يحتاج إلى سحب الإصبع على الشاشة.
accessibility-listen = في كل صفحة عناوين، ولكل زر اسم. التطبيق الذي يقرأ لك الشاشة يستطيع إيجادها.
accessibility-easy-read = توجد «قراءة سهلة» (Easy Read) مع صور، لكثير مما يمكن قراءته هنا.
accessibility-aloud = يستطيع القراءة لك، إذا كان في الهاتف صوت خاص به.
accessibility-languages = عدد اللغات التي يتكلمها: { $count }.
accessibility-time = يمكنك أخذ كل الوقت اللازم لك. إذا صار مقفلًا، فما كتبته ما زال هناك.

accessibility-not-yet = ما لا يعمل بعد
accessibility-not-tried = لم يجرّبه بعد أحد ممن يستخدمون قارئ شاشة كل يوم.
accessibility-not-phones = جرّبناه في متصفح على كمبيوتر. لم يجرّبه أحد بعد على هاتف حقيقي.
accessibility-not-checked = الأطفال والشباب الذين عاشوا في الرعاية (care) لم يراجعوا الكلمات بعد. معظم اللغات لم يراجعها أحد.
accessibility-not-translated = بعض ما يمكن قراءته هنا بالإنجليزية فقط.
accessibility-not-easy-read = بعضه بلا «قراءة سهلة» (Easy Read).
accessibility-not-signed = لا توجد فيديوهات بلغة الإشارة.
accessibility-not-finger = لا يمكنك فتح القفل بإصبعك أو بوجهك.

accessibility-complain = هل هناك شيء يعيقك؟
accessibility-tell = نرجو إخبار { $council }. يمكنك أيضًا طلبه بشكل آخر. طريقة التواصل معهم:
accessibility-tell-yours = نرجو إخبار الكاونسل الخاص بك. يمكنك أيضًا طلبه بشكل آخر.
accessibility-advocate = إذا لم يساعدوا، يمكنك الكتابة أن هناك شيئًا ليس صحيحًا. يمكن أن يساعدك مناصر (advocate).

accessibility-law = ماذا يقول القانون
accessibility-law-says = نظن أن هذه القواعد هي السبب في أن صفحة كهذه يجب أن تكون هنا:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = لسنا متأكدين أنها تشمل الكاونسل الخاص بك وهذا التطبيق. ما زال على أحد أن يتأكد.
