### Me and this phone, and what is said of deleting everywhere.

me-title = من و این موبایل
me-tile = زبان، شکل اپ، و قفل شما

me-here = چه چیزهایی در این موبایل است
me-here-drafts =
    { $count ->
        [0] هیچ پیش‌نویسی نیست
        [one] { $count } پیش‌نویس
       *[other] { $count } پیش‌نویس
    }
me-here-messages =
    { $count ->
        [0] هیچ پیامی نیست
        [one] { $count } پیام
       *[other] { $count } پیام
    }
# $room is a number, such as 2.5.
me-here-room = همهٔ این‌ها با چیزهایی که برای خواندن هست { $room } مگابایت جا می‌گیرد.
me-locked = باقی آن قفل است
me-locked-says = چیزهایی که در این موبایل نگه داشته شده، وقتی قفل را باز کنید دیده می‌شود.

## The lock.

me-lock = قفل شما
me-lock-none = قفلی نیست. هر کسی که بتواند این موبایل را استفاده کند، می‌تواند نوشته‌های شما را این‌جا بخواند.
me-lock-pin = نوشته‌های شما با رمز PIN شما قفل است.
me-lock-words = نوشته‌های شما با سه کلمهٔ شما قفل است.
me-lock-choose = انتخاب قفل
me-lock-change = تغییر دادن قفل
me-away = اگر از اپ بیرون بروید، چه وقت قفل شود؟
me-idle = اگر هیچ‌کس به اپ دست نزند، چه وقت قفل شود؟
me-at-once = همان لحظه
me-half-a-minute = بعد از نیم دقیقه
me-one-minute = بعد از 1 دقیقه
me-five-minutes = بعد از 5 دقیقه
me-quarter = بعد از 15 دقیقه
me-not-changed = هنوز مثل قبل است.

## Copies.

me-keep = از پیام‌های شما یک نسخه بماند؟
me-keep-says = وقتی می‌نویسید، ما همین را برای شما نشانی می‌کنیم. هر بار می‌توانید چیز دیگری انتخاب کنید.
me-keep-yes = بلی، یک نسخه این‌جا بماند
me-keep-no = نه، هیچ نسخه‌ای نماند
me-keep-from-now = این برای پیام‌های نو است. پیام‌هایی را که دارید تغییر نمی‌دهد.

## Hide.

me-hide = «پنهان کردن» چه می‌کند
me-hide-covers = صفحه را زود با یک بازی می‌پوشاند. برای برگشتن، آن‌جا «برگشت» را فشار دهید.
me-hide-deletes-nothing = هیچ چیزی را پاک نمی‌کند. اگر قفل داشته باشید، قفل هم می‌کند.
me-hide-can-be-found = کسی که این موبایل را بگردد، باز هم می‌تواند اپ را پیدا کند.
me-hide-list = مرورگر شما شاید باز هم نشان بدهد که این‌جا بودید.

me-council-see = دیدن بیشتر

me-copy = با خود بردن
me-copy-says = می‌توانید از همهٔ نوشته‌های خود و از جواب‌ها یک نسخه داشته باشید.

## From before a PIN was forgotten.

me-put-by = کنار گذاشته شده
me-put-by-date = از { $time }
me-put-by-says = هنوز قفل است. اگر یادتان بیاید با چه باز می‌شد، می‌توانید دوباره بازش کنید.
me-put-by-remember = یادم آمد
me-put-by-label = رمز PIN قدیمی یا سه کلمهٔ قدیمی شما
me-put-by-swap = به جای آن، چیزی که حالا این‌جا دارید کنار گذاشته می‌شود. می‌توانید دوباره جای آن‌ها را عوض کنید.
me-put-by-open = باز کردن
me-put-by-not = حالا نه
me-put-by-no-lock = یکی از آن‌ها قفل ندارد. می‌توانید با یک فشار بازش کنید. به جای آن، چیزی که حالا این‌جا دارید کنار گذاشته می‌شود.
me-put-by-open-no-lock = باز کردن آن که قفل ندارد
me-put-by-opened = دوباره باز است.

## Deleting.

me-delete = پاک کردن همهٔ نوشته‌هایم
me-delete-says = پیش‌نویس‌ها، پیام‌ها و جواب‌ها از این موبایل پاک می‌شود. چیزهایی که ذخیره کردید هم، با یادداشت‌های شما، پاک می‌شود. وصل بودن شما به کانسیل می‌ماند.
me-delete-what = همهٔ پیش‌نویس‌ها، پیام‌ها و جواب‌های شما از این موبایل پاک می‌شود. چیزهایی که ذخیره کردید هم، با یادداشت‌های شما، پاک می‌شود.
me-delete-waiting =
    { $count ->
        [one] { $count } پیام منتظر است. باز هم می‌رود. برای این‌که نرود، اول آن را پس بگیرید.
       *[other] { $count } پیام منتظر است. باز هم می‌روند. برای این‌که یکی نرود، اول آن را پس بگیرید.
    }
me-delete-yes = بلی، همهٔ نوشته‌هایم را پاک کنید
me-deleted = نوشته‌های شما از این موبایل پاک شد.

me-clear-says = با این کار، اپ طوری می‌شود که انگار هیچ‌کس از آن استفاده نکرده است.
me-clear-see = ببینید چه می‌کند

delete-no-undo = این کار برگشت ندارد. ما نمی‌توانیم آن را برگردانیم.
delete-no = نه، بماند
deleting-now = در حال پاک کردن…
deleting-not-finished = در حال پاک کردن… هنوز تمام نشده
deleting-goes-on = هنوز کمی از آن در موبایل هست. تا وقتی اپ باز است، ما کوشش می‌کنیم.
deleting-nothing-gone = هیچ چیزی پاک نشده است. همه چیز مثل قبل است.

## How the app shows what there is to read.

me-reading = دوست دارید چطور بخوانید
me-reading-says = «خواندن آسان» (Easy Read) جمله‌های کوتاه، حرف‌های بزرگ و تصویر دارد. برای تمام اپ است.

## How it looks.

me-text = بزرگی متن
me-text-usual = معمولی
me-text-large = بزرگ
me-text-larger = بزرگ‌تر
me-text-largest = بزرگ‌ترین
me-text-example = متن حالا این‌قدر بزرگ است.
me-theme = رنگ‌ها
me-theme-as-phone = مثل این موبایل
me-theme-light = روشن
me-theme-dark = تاریک
me-theme-contrast = تند: سیاه و سفید، با لبه‌های واضح
me-motion = چیزهایی که حرکت می‌کنند
me-motion-as-phone = کم، یا کمتر اگر این موبایل چنین بگوید
me-motion-none = هیچ چیزی حرکت نمی‌کند

## Reading aloud.

# $language is the language's own name.
me-aloud-yes = این موبایل برای { $language } صدا دارد. هر جا «برایم بخوانید» را دیدید، آن را فشار دهید.
me-aloud-no = این موبایل از خودش برای { $language } صدایی ندارد. پس نمی‌توانیم این‌جا برای شما بخوانیم.
me-aloud-needs = ما فقط از صدایی استفاده می‌کنیم که در خود موبایل باشد. صداهای دیگر به کس دیگری می‌گویند شما چه می‌خوانید.

## The app.

# $version is a number, such as 0.1.0.
me-version = { app-name }، نسخهٔ { $version }
