### My people: who is who, and how to reach them.

people-title = اطرافیان من
people-lead = کی کیست، و چطور با آن‌ها تماس بگیرید. بدون انترنت هم کار می‌کند.
people-tile = به کسی زنگ بزنید، پیامک بدهید یا بنویسید
people-mine = کسانی که من اضافه کردم
people-nobody = هنوز هیچ‌کس را اضافه نکرده‌اید.
people-add = اضافه کردن کسی
people-change = تغییر دادن
people-change-title = تغییر دادن این شخص
people-write = نوشتن به { $name }
people-write-hint = در این اپ به تیمی می‌رود که شما انتخاب می‌کنید. اول می‌توانید ببینید چه کسی آن را می‌خواند.
people-call-or-text = یا به آن‌ها زنگ بزنید یا پیامک بدهید
people-council = کارمندان کانسیل شما
people-roles = کار هر شخص چیست
people-not-known = نمی‌دانم مددکار اجتماعی من کیست
people-not-known-says = می‌توانید بپرسید. قرار است نامش و راه تماس با او را به شما بگویند.
people-not-known-ask = پرسیدن که او کیست
team-roles = برای این‌ها به این‌جا نگاه کنید: { $roles }

## Adding and changing.

people-only-here = این در این موبایل می‌ماند. به هیچ کس دیگری نمی‌رسد.
people-name = نام
people-call = شماره برای زنگ زدن
people-text = شماره برای پیامک
people-email = ایمیل
people-note = یک یادداشت
people-skip = می‌توانید این را خالی بگذارید.
people-role = این شخص برای شما کیست؟
people-save = ذخیره کردن
people-saved = در این موبایل ذخیره شد.
people-take-off = برداشتن از فهرستم
people-gone = از فهرست شما برداشته شد.

role-social-worker = مددکار اجتماعی
role-personal-adviser = مشاور شخصی
role-iro = مسئول جلسه‌های بررسی (IRO)
role-advocate = مدافع
role-independent-visitor = ملاقات‌کنندهٔ مستقل
role-complaints-manager = مسئول شکایت‌ها
role-duty = کارمند نوبت
role-foster-carer = کسی که از من مراقبت می‌کند
role-key-worker = کارمند اصلی (key worker)
role-teacher = معلم کودکان تحت سرپرستی
role-virtual-school = مکتب مجازی (virtual school)
role-family = خانواده
role-other = کس دیگری
