### My copy, and files that are saved.

copy-title = نسخهٔ من
copy-lead = می‌توانید از همهٔ نوشته‌های خود در این‌جا، و از همهٔ جواب‌ها، یک نسخه داشته باشید. این مال شماست.
copy-first = پیش از این کار
copy-lands = فایل به Downloads می‌رود، بیرون از این اپ.
copy-no-lock = این فایل قفل ندارد. هر کسی که از این موبایل یا کمپیوتر استفاده کند، می‌تواند آن را باز کند.
copy-others = نوشته‌های شما و نام کانسیل شما در آن است.
copy-printer = شاید پرنتر (چاپگر) یادش بماند چه چاپ کرده است. شاید دیگران کاغذ را اول ببینند.
copy-elsewhere = بعضی موبایل‌ها خودشان از Downloads در انترنت نسخه می‌گذارند.
copy-page = یک صفحه برای خواندن یا چاپ
copy-page-hint = در هر مرورگری باز می‌شود.
copy-data = یک فایل برای کمپیوتر
copy-data-hint = برای یک اپ دیگر، یا برای کسی که به شما کمک می‌کند. سندهای شما هم در آن است.

file-with-browser = حالا مرورگر شما فایل را دارد.
file-with-browser-look = در Downloads نگاه کنید. اگر آن‌جا نیست، دوباره دکمه را فشار دهید.
file-here = فایل این‌جاست:
file-not-here = این موبایل هنوز نمی‌تواند از اپ فایل ذخیره کند. می‌توانید این صفحه را به کسی نشان بدهید، یا از اپ در یک مرورگر استفاده کنید.
file-full = برای فایل جا نیست. چیزی را که لازم ندارید پاک کنید، مثلاً یک ویدیوی قدیمی. بعد دوباره امتحان کنید.
file-failed = فایل ذخیره نشد. هیچ چیزی در اپ گم نشده است. می‌توانید دوباره امتحان کنید.

## The page itself.

copy-page-title = نسخهٔ من
copy-page-made = ساخته شده: { $time }
copy-page-council = کانسیل: { $name }
copy-page-nothing = وقتی این ساخته شد، هیچ چیزی نوشته نشده بود.
copy-page-no-pictures = عکس‌ها و پیام‌های صوتی در این فایل نیست.
copy-page-messages = پیام‌ها
copy-page-message = به { $team }
copy-page-drafts = پیش‌نویس‌ها
copy-page-answer-closed = یک جواب هست. وقتی این ساخته شد، هنوز باز نشده بود.
copy-page-saved = چیزهایی که برای خواندن ذخیره کردید
copy-page-saved-at = ذخیره شده
copy-page-saved-changed = این بعد از ذخیرهٔ شما تغییر کرده است.
copy-page-saved-withdrawn = این دیگر در اپ نیست.
copy-page-note = یادداشت شما
