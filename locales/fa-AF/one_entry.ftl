### One entry: a right, a promise, how to do something, or what a council offers.

entry-missing = نمی‌توانیم این را نشان بدهیم
easy-read = خواندن آسان

## What it is.

kind-intention = کانسیل‌ها گفتند چه می‌کنند
kind-promise = یک وعده
kind-expectation = یک تعهدنامه قرار است چه کار کند
kind-element = یک تعهدنامه قرار است دربارهٔ چه باشد
kind-right = یک حق
kind-how-to = روش انجام یک کار
kind-local-promise = یک وعده از کانسیل شما
kind-local-offer = کانسیل شما چه پیشنهاد می‌کند
entry-from-council = از { $council }
card-doubt = از مدافع خود بخواهید این را بررسی کند

## What is in doubt.

entry-ask-advocate = از مدافع خود بخواهید این را برای شما بررسی کند
entry-doubt-why = هنوز باید کسی دوباره این را ببیند. دلیلش این است:
past-review = این شاید کهنه شده باشد. قرار بود تا { $date } دوباره بررسی شود. پیش از این‌که روی آن حساب کنید، بپرسید.

## What to do.

entry-steps = چه کار کنید
entry-reach = چطور با آن‌ها تماس بگیرید
entry-web-page = صفحهٔ وب آن‌ها:

if-not-title = آیا این برای شما انجام نمی‌شود؟
if-not-speak-up = در این باره حرف خود را بزنید
lead-something-is-wrong = گفتن این‌که چه مشکلی هست
lead-advocate = خواستن مدافع
lead-support = خواستن حمایت
lead-review = گفتن آن پیش از جلسهٔ بررسی من
lead-social-worker = پرسیدن از مددکار اجتماعی من
lead-good-news = گفتن یک خبر خوب
lead-records = خواستن دیدن پرونده‌ام

## Who it is for.

entry-for = برای چه کسانی است
for-in-care = کودکان و نوجوانان تحت سرپرستی
for-moved-on = کسانی که تحت سرپرستی بوده‌اند
for-disabled = کودکان و نوجوانان دارای معلولیت
for-early-years = کوچک‌ترین کودکان
ages-from = { $from } ساله و بزرگ‌تر
ages-to = تا { $to } سالگی
ages-one = { $age } ساله
ages-between = از { $from } تا { $to } ساله
entry-groups = قانون برای گروه‌های مردم نام‌هایی دارد. این برای کسانی است که این‌ها هستند:
group-eligible = Eligible (واجد شرایط)
group-relevant = Relevant (مربوط)
group-former-relevant = Former relevant (مربوط در گذشته)
group-qualifying = Qualifying (دارای شرایط)
band-under-11 = 10 ساله یا کوچک‌تر
band-11-to-14 = 11 تا 14 ساله
band-15-to-17 = 15 تا 17 ساله
band-18-and-over = 18 ساله یا بزرگ‌تر

## What stands behind it.

entry-law = آیا قانونی در این باره هست؟
entry-law-says = بلی. این‌ها می‌گویند قانون چه می‌گوید.

legal-title = متن خود قانون، برای نشان دادن به کسی
legal-says = این کلمه‌ها سخت است. برای بزرگسالانی است که از شما می‌پرسند قانون چه می‌گوید.

original-title = متن اصلی
original-source = این از کجاست
source-document = نوشته یا قانون اصلی
source-section = در کجای آن
original-address = وب‌سایت آن
source-pages = کجا آن را خواندیم
source-year = صفحه از سال: { $year }
source-year-unknown = سالش را نمی‌دانیم
original-note = دربارهٔ آن
original-checked = آخرین بار این را بررسی کردیم در
source-review-by = می‌خواهیم دوباره ببینیم تا

entry-topics = پیدا کردن چیزهای بیشتر مثل این
related = بیشتر دربارهٔ این
beside = قبلی و بعدی
before = قبل از این
after = بعد از این
