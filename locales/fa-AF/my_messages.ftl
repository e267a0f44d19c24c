### My messages, and the words for states and delivery.

messages-nothing-waiting = هیچ چیزی منتظر نیست
messages-waiting =
    { $count ->
        [one] { $count } پیام منتظر است. هنوز فرستاده نشده.
       *[other] { $count } پیام منتظر است. هنوز فرستاده نشده.
    }
messages-attached-waiting =
    { $count ->
        [one] { $count } چیز که همراه پیام گذاشتید، هنوز در راه است.
       *[other] { $count } چیز که همراه پیام‌های خود گذاشتید، هنوز در راه است.
    }
messages-not-connected = شما هنوز به هیچ کانسیلی وصل نیستید.
messages-empty = هنوز هیچ پیامی ندارید.
messages-no-words = پیامی که نسخه‌اش این‌جا نیست
messages-to = به: { $team }
messages-to-advocate = به: { $team }. آن‌ها برای کانسیل کار نمی‌کنند.
messages-written = نوشته شده: { $time }
messages-unread =
    { $count ->
        [one] { $count } جواب نو
       *[other] { $count } جواب نو
    }

## The true state of a message.

state-waiting = در این موبایل منتظر است. هنوز فرستاده نشده
state-sending = در راه است. هنوز نرسیده
state-delivered = کمپیوتر کانسیل آن را دارد
state-delivered-advocate = کمپیوتر مدافعان آن را دارد
state-opened = یک شخص آن را باز کرده است
state-answered = جواب داده شده
state-asked = از شما چیزی می‌پرسند
state-closed = بسته شده
state-closed-by-me = شما آن را بستید
state-cannot-open = نتوانستند آن را باز کنند
state-parked = فرستاده نشد. ببینید چه کار کنید

## Why it waits.

why-not-tried = هنوز کوشش نکرده‌ایم.
why-getting-ready = داریم آن را برای رفتن آماده می‌کنیم.
why-no-connection = نتوانستیم به کمپیوتر کانسیل برسیم. شاید این موبایل همین حالا انترنت نداشته باشد.
why-wrong-answer = چیز دیگری جواب داد. شاید این Wi-Fi می‌خواهد اول وارد آن شوید. برای دیدن، یک صفحهٔ وب را باز کنید.
why-asked-to-wait = کمپیوتر کانسیل مشغول است. از ما خواست صبر کنیم.
why-new-keys = کانسیل یک قفل نو دارد. پیام شما را دوباره قفل می‌کنیم.
why-behind-another = اول باید یک پیام قدیمی‌تر برود.

## How delivery stands.

delivery-heard = آخرین خبر ما از کمپیوتر کانسیل: { $time }.
delivery-not-heard = هنوز از کمپیوتر کانسیل خبری نداریم.
delivery-check = حالا بررسی شود
delivery-checking = در حال بررسی…
