### Connect to a council.

connect-title = وصل شدن به کانسیل شما
connect-go = وصل شدن به کانسیل شما
connect-why = شما هنوز به هیچ کانسیلی وصل نیستید. می‌توانید بنویسید و ذخیره کنید. برای این‌که نوشته برود، یک دعوت لازم دارید.
connect-how = از مددکار اجتماعی یا مدافع خود یک لینک دعوت بخواهید. این یک آدرس وب است. آن را کاپی کنید و این‌جا بگذارید.
connect-label = لینک دعوت
connect-hint = با https شروع می‌شود
# An invite that was opened: where it leads, and nothing else of it.
connect-opened-with = شما یک دعوت را باز کردید. برای کانسیل در این آدرس وب است:
connect-opened-press = برای استفاده از آن، «وصل شدن» را فشار دهید.
connect-button = وصل شدن
connect-connected = شما به { $name } وصل هستید.
connect-title-connected = کانسیل شما
connect-new-opened = دعوت نو شما
connect-new = دعوت دیگری دارید؟
connect-new-why = دعوتی که فقط برای شما ساخته شده باشد، کمک می‌کند بدانند که این شما هستید.

## Whether the council knows this phone as one it invited.

known-not-invited = آن‌ها نمی‌دانند این موبایل از کیست. فقط اگر خودتان بگویید می‌دانند که این شما هستید.
known-not-invited-so = اگر ندانند شما کی هستید، نمی‌توانند پیش شما بیایند.
known-invited = آن‌ها می‌دانند که خودشان این موبایل را دعوت کرده‌اند.

code-used = کد دعوت شما کار نکرد. یک موبایل دیگر از آن استفاده کرده است.
code-too-old = کد دعوت شما کار نکرد. زیاد کهنه شده است.
code-unknown = کد دعوت شما کار نکرد. کانسیل آن را نمی‌شناسد.
code-did-not-work = کد دعوت شما کار نکرد.
code-what-to-do = هنوز هم می‌توانید بنویسید. برای این‌که بدانند این شما هستید، یک دعوت نو لازم دارید.
