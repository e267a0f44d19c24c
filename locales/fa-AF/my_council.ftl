### My council.

council-title = کانسیل من
council-demonstration = این کانسیل ساختگی است، تا شما بتوانید اپ را امتحان کنید. به این شماره‌ها زنگ نزنید.
council-old = این شاید کهنه شده باشد. پیش از این‌که روی آن حساب کنید، بپرسید.
council-website = صفحهٔ وب آن برای نوجوانان و جوانان:
council-teams = با چه کسی می‌توانید تماس بگیرید
council-out-of-hours = در شب و آخر هفته:
council-email = ایمیل
council-answers-in = می‌گویند در این مدت جواب می‌دهند
council-how-old = چند ساله هستید؟
council-how-old-hint = می‌توانید از این رد شوید. ما آن را نگه نمی‌داریم.
council-age-all = همه را به من نشان بدهید
council-promises-count =
    { $count ->
        [0] وعده‌ای فقط برای آن سن نیست.
        [one] { $count } وعده.
       *[other] { $count } وعده.
    }
council-promise-more = بیشتر دربارهٔ این

area-health = حال خوب
area-relationships = آدم‌های زندگی شما
area-education = مکتب، کالج و آموزش
area-employment = کار
area-accommodation = جایی برای زندگی
area-participation = شرکت کردن و حرف خود را گفتن
