### A photo, a voice note, and who helps.

extras-along = صورة أو صوتك
extras-left =
    { $count ->
        [0] لا يمكنك إضافة المزيد إلى هذه الرسالة.
        [zero] لا يمكنك إضافة المزيد إلى هذه الرسالة.
        [one] يمكنك إضافة شيء واحد آخر. حجمه حتى { $size } ميغابايت.
        [two] يمكنك إضافة شيئين آخرين. حجم كل واحد حتى { $size } ميغابايت.
        [few] يمكنك إضافة { $count } أشياء أخرى. حجم كل واحد حتى { $size } ميغابايت.
        [many] يمكنك إضافة { $count } شيئًا آخر. حجم كل واحد حتى { $size } ميغابايت.
       *[other] يمكنك إضافة { $count } شيء آخر. حجم كل واحد حتى { $size } ميغابايت.
    }
extras-add-photo = إضافة صورة
extras-photo-hint = نزيل منها مكان التصوير ووقته. ما زال يمكن رؤية الوجوه والأماكن.
extras-add-voice = تسجيل صوتك
extras-voice-hint = حتى { $minutes } دقائق. من هم قربك يستطيعون سماعك.
extras-recording = نسجّل الآن
extras-time-left = بقي { $minutes } د و{ $seconds } ث
extras-stop = التوقف والاحتفاظ به
extras-drop = التوقف ورميه
extras-take-off = نزعه
extras-working = لحظة…
extras-not-here = لا يستطيع هذا الهاتف عمل ذلك هنا.
extras-not-allowed = استخدام الميكروفون غير مسموح. يمكنك السماح به في المتصفح. ويمكنك الكتابة أيضًا.
extras-not-a-photo = لم نتمكن من قراءة هذه الصورة. يمكنك تجربة صورة أخرى.
extras-failed = لم ينجح ذلك. يمكنك المحاولة مرة أخرى. ما كتبته ما زال هنا.
