### Looking for words.

search-label = دربارهٔ چه می‌خواهید بدانید؟
search-found-title = چیزهایی که پیدا کردیم
search-found =
    { $count ->
        [0] با این کلمه‌ها چیزی پیدا نکردیم.
        [one] { $count } مورد پیدا شد.
       *[other] { $count } مورد پیدا شد.
    }
search-instead = «{ $typed }» را پیدا نکردیم. «{ $instead }» را جستجو کردیم.
found-word = معنای یک کلمه
found-topic = یک موضوع
found-helpline = کسی که به او زنگ بزنید یا پیامک بدهید

## When there is nothing.

search-check-spelling = ببینید چطور نوشته شده است. لازم نیست کاملاً درست باشد.
search-fewer = فقط یک کلمه را امتحان کنید.
search-try = یا یکی از این‌ها را امتحان کنید
search-try-family = خانواده
search-try-home = خانه
search-try-school = مکتب
search-try-money = پول
search-try-advocate = مدافع
search-ask = یا از کسی بپرسید
search-ask-helpline = به کسی زنگ بزنید یا پیامک بدهید
search-ask-helpline-says = Help at Hand، Childline و دیگران می‌توانند به شما بگویند.
search-ask-us = برای ما بنویسید
search-ask-us-says = سؤال خود را از راه «حرف من» بپرسید. آن‌جا می‌توانید مدافع هم بخواهید.
