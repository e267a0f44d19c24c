### The first minutes: three short pages. They can be skipped.

welcome-new = أول مرة في هذا التطبيق؟
welcome-new-says = ثلاث صفحات قصيرة عن هذا التطبيق
welcome-again = الصفحات الأولى مرة أخرى
welcome-place = صفحة { $number } من { $of }

## What it is.

welcome-what = لماذا هذا التطبيق
welcome-read = يمكنك قراءة عشرة وعود لأشخاص عاشوا في الرعاية (care). ويمكنك رؤية ما يقوله القانون.
welcome-say = إذا كان هناك شيء لا يناسبك، يمكنك قول ذلك هنا. اختيار من يقرؤه يعود لك.
welcome-offline = يعمل من دون إنترنت أيضًا. رسالتك تنتظر هنا إلى أن تتمكن من الذهاب.
welcome-no-account = لا يلزمك التسجيل. ولا يلزمك إعطاء اسم.

## Who sees what.

welcome-who = من يرى ماذا
welcome-stays = ما كتبته يبقى على هذا الهاتف حتى الضغط على «إرسال».
welcome-tell-others = قد يلزمهم أن يخبروا آخرين من أجل سلامتك. يمكنك سؤالهم: من؟

## Hide and Help now.

welcome-help = «إخفاء» و«مساعدة الآن»
welcome-help-now = زر «مساعدة الآن» في أعلى كل صفحة. هناك أشخاص يمكنك الاتصال بهم.
