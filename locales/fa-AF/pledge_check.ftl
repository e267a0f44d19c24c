### Is the pledge upheld? What a reader says of each promise, and what the council publishes.

check-pledge-title = آیا به تعهدنامه عمل می‌شود؟
check-pledge-lead = Upheld یعنی این وعده واقعاً برای شما عملی می‌شود. به هر وعده نگاه کنید و بگویید چطور است.
check-pledge-yours = چیزی که می‌گویید در این موبایل می‌ماند. شما انتخاب می‌کنید که جواب به اشتراک گذاشته شود یا نه.
check-pledge-tile = بگویید برای شما عملی می‌شود یا نه
check-pledge-none = هنوز وعده‌ای در این موبایل نیست.
check-pledge-not-yet = هنوز نگفته‌اید.
check-pledge-said = شما گفتید: { $answer }، { $date }
check-pledge-was = قبلاً: { $answer }، { $date }
check-pledge-ask = آیا این برای شما عملی می‌شود؟
check-pledge-missing = یکی را انتخاب کنید. می‌توانید بگویید مطمئن نیستید.
check-pledge-why = چرا؟ (فقط برای شما)
check-pledge-why-hint = این در این موبایل می‌ماند. هیچ‌وقت به اشتراک گذاشته نمی‌شود. می‌توانید خالی بگذارید.
check-pledge-keep = نگه داشتن جواب من
check-pledge-kept = در این موبایل نگه داشته شد.
check-pledge-again = دوباره جواب دادن
check-pledge-all = همهٔ وعده‌ها
check-pledge-before = چیزی که قبلاً گفتید
check-pledge-not-right = باید بهتر از این باشد
check-pledge-not-right-says = خواستن این هیچ بد نیست. می‌توانید به کسی بگویید چه مشکلی هست.

## Sharing an answer, with no name.

sharing-title = این جواب را با کانسیل خود به اشتراک می‌گذارید؟
sharing-title-many = جواب‌های خود را با کانسیل خود به اشتراک می‌گذارید؟
sharing-when = یک وقتی در دو روز آینده می‌رود.
sharing-no-name = نه نامی همراهش می‌رود، نه نشانی از موبایل شما، و نه هیچ‌کدام از نوشته‌های شما.
sharing-count = آن‌ها فقط می‌بینند چند نفر هر جواب را داده‌اند.
sharing-yes = به اشتراک بگذارید، بدون نام
sharing-stop = بس. در این موبایل بماند
sharing-no = در این موبایل می‌ماند.
sharing-waiting = منتظر رفتن است.
sharing-gone = رفته است، یا شاید رفته باشد. نمی‌شود آن را پس گرفت.
sharing-not-connected = شما به هیچ کانسیلی وصل نیستید. پس این در موبایل شما می‌ماند.

## What the council publishes.

figures-title = نوجوانان و جوانان چه گفتند
figures-says = کانسیل شما جواب‌هایی را که به اشتراک گذاشته شده حساب می‌کند. همهٔ عددها گرد شده‌اند.
figures-counted-on = حساب شده در { $date }
figures-of-those = از کسانی که جواب دادند:
figures-yes = حدود { $count } نفر گفتند بلی
figures-sort-of = حدود { $count } نفر گفتند تا حدی
figures-no = حدود { $count } نفر گفتند نه
figures-not-sure = حدود { $count } نفر مطمئن نبودند
figures-rest = جواب‌های دیگر: کمتر از آن است که نشان داده شود
figures-too-few = کسانی که جواب دادند کمتر از آن است که این را نشان بدهیم.
you-said-title = شما گفتید، ما کردیم
you-said = شما گفتید
we-did = ما کردیم
