### What stands on every screen.

# The name is the question the app answers: is the pledge upheld?
app-name = Upheld
back = برگشت
continue = ادامه
skip = رد شدن از این
change = تغییر دادن
loading = یک لحظه…
try-again = دوباره کوشش کنید

help-now = کمک همین حالا
hide = پنهان کردن

## The five ways at the bottom.

ways = صفحه‌های اصلی
way-home = صفحهٔ اصلی
way-pledge = تعهدنامهٔ من
way-rights = حق‌های من
way-speak-up = حرف من
way-messages = پیام‌های من
# Said after Speak up and My messages: how many things are there.
way-count = { $count } مورد این‌جاست
to-home = رفتن به صفحهٔ اصلی
to-my-messages = رفتن به «پیام‌های من»

## Always the same two numbers.

need-help = همین حالا کمک لازم دارید؟
need-help-danger = در خطر هستید؟ زنگ بزنید به
need-help-talk = می‌خواهید با کسی گپ بزنید؟ رایگان، روز یا شب، به Childline زنگ بزنید:

demonstration = این فقط برای امتحان کردن است. هیچ کانسیل واقعی نوشتهٔ شما را در این‌جا نمی‌خواند.

## Things that must be said once.

notice = لطفاً این را بخوانید
notice-seen = خوب، این را خواندم
notice-mailbox-title = چیزی در این موبایل خراب شد
notice-mailbox = آن قسمت اپ که پیام‌ها را می‌فرستد خراب شد. ما یک قسمت نو ساختیم. به «پیام‌های من» نگاه کنید تا ببینید چه چیزی هنوز منتظر است.
notice-vault-title = بعضی چیزها را نمی‌توانیم نشان بدهیم
notice-vault = آن قسمت اپ که پیش‌نویس‌ها و جواب‌های شما را نگه می‌دارد خراب شد. آن را کنار گذاشته‌ایم. پاکش نکردیم. پیام‌هایی که به کانسیل رسیده‌اند هنوز آن‌جا هستند.
notice-library-title = تعهدنامه دوباره سر جایش آمد
notice-library = نسخهٔ تعهدنامه در این موبایل خراب شده بود. ما یک نسخهٔ سالم را به جایش گذاشتیم. هیچ چیزی کم نیست.

## A place that does not exist.

elsewhere-title = این‌جا چیزی نیست
elsewhere-says = این صفحه جزء اپ نیست.
elsewhere-home = رفتن به صفحهٔ اصلی

## Whether what was written is saved.

kept-untouched = هرچه بنویسید، همان وقت در این موبایل ذخیره می‌کنیم.
kept-saving = در حال ذخیره…
kept-saved = در این موبایل ذخیره شد.
kept-not = قسمت آخر هنوز ذخیره نشده است.
save-for-later = ذخیره برای بعد
discard = دور انداختن
discarded = شما آن را دور انداختید.
undo = برگرداندن
undone = دوباره برگشت.

letters-left =
    { $count ->
        [one] هنوز { $count } حرف جا دارید.
       *[other] هنوز { $count } حرف جا دارید.
    }
letters-over =
    { $count ->
        [one] این { $count } حرف زیاد است. همهٔ آن هنوز این‌جاست.
       *[other] این { $count } حرف زیاد است. همهٔ آن هنوز این‌جاست.
    }

## Joining.

joining = دعوت شما ذخیره شد. منتظر جواب کمپیوتر کانسیل هستیم. شما می‌توانید به نوشتن ادامه بدهید.
