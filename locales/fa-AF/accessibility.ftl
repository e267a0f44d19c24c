### Who can use this app: the accessibility statement. Every sentence must be true.

accessibility-title = آیا همه می‌توانند از این اپ استفاده کنند؟
accessibility-card = چه چیزی کار می‌کند، چه چیزی هنوز نه، و چطور آن را بگویید
accessibility-lead = ما می‌خواهیم همه بتوانند از این اپ استفاده کنند. این‌جاست که چه چیزی کار می‌کند و چه چیزی هنوز نه.

accessibility-works = چه چیزی کار می‌کند
accessibility-large = متن می‌تواند دو برابر بزرگ شود. باز هم می‌توانید همهٔ آن را در یک موبایل کوچک بخوانید.
accessibility-colours = می‌توانید رنگ‌های روشن، تاریک یا تند را انتخاب کنید. می‌توانید حرکت چیزها را متوقف کنید.
accessibility-keys = می‌توانید از تمام آن با دکمه‌های کی‌بورد استفاده کنید. هیچ جا لازم نیست انگشت خود را روی صفحه بکشید.
accessibility-listen = هر صفحه عنوان دارد و هر دکمه نام دارد. اپی که صفحه را برای شما می‌خواند می‌تواند آن‌ها را پیدا کند.
accessibility-easy-read = برای بسیاری از چیزهایی که این‌جا برای خواندن هست، «خواندن آسان» (Easy Read) با تصویر هست.
accessibility-aloud = می‌تواند برای شما بخواند، اگر موبایل از خودش صدایی داشته باشد.
accessibility-languages = به { $count } زبان حرف می‌زند.
accessibility-time = هر قدر وقت لازم دارید، می‌توانید بگیرید. اگر قفل شود، چیزی که نوشتید هنوز آن‌جاست.

accessibility-not-yet = چه چیزی هنوز کار نمی‌کند
accessibility-not-tried = کسی که هر روز از صفحه‌خوان (screen reader) استفاده می‌کند، هنوز آن را امتحان نکرده است.
accessibility-not-phones = ما آن را در یک مرورگر در کمپیوتر امتحان کردیم. هنوز هیچ‌کس آن را در یک موبایل واقعی امتحان نکرده است.
accessibility-not-checked = نوجوانان و جوانانی که تحت سرپرستی بوده‌اند هنوز متن‌ها را بررسی نکرده‌اند. بیشتر زبان‌ها بررسی نشده‌اند.
accessibility-not-translated = بعضی از چیزهایی که برای خواندن هست فقط به انگلیسی است.
accessibility-not-easy-read = بعضی از آن‌ها «خواندن آسان» (Easy Read) ندارد.
accessibility-not-signed = ویدیو به زبان اشاره نیست.
accessibility-not-finger = نمی‌توانید قفل را با انگشت یا چهرهٔ خود باز کنید.

accessibility-complain = چیزی سر راه شماست؟
accessibility-tell = لطفاً به { $council } بگویید. می‌توانید بخواهید آن را به شکل دیگری هم به شما بدهند. چطور با آن‌ها تماس بگیرید:
accessibility-tell-yours = لطفاً به کانسیل خود بگویید. می‌توانید بخواهید آن را به شکل دیگری هم به شما بدهند.
accessibility-advocate = اگر کمک نکردند، می‌توانید بنویسید که مشکلی هست. یک مدافع (advocate) می‌تواند به شما کمک کند.

accessibility-law = قانون چه می‌گوید
accessibility-law-says = فکر می‌کنیم به خاطر این قاعده‌ها باید چنین صفحه‌ای این‌جا باشد:
# The legal name. It stays as it is in English.
accessibility-law-name = The Public Sector Bodies (Websites and Mobile Applications) Accessibility Regulations 2018
accessibility-law-in-doubt = مطمئن نیستیم که شامل کانسیل شما و این اپ شود. هنوز باید کسی این را بررسی کند.
