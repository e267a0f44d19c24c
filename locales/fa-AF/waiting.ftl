### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = در این موبایل ذخیره شد
waiting-not-sent = هنوز فرستاده نشده
waiting-trying = همین حالا کوشش می‌کنیم.
waiting-needs-you = فرستاده نشد. حالا کار شما لازم است.
waiting-next-try = دوباره کوشش می‌کنیم: { $time }.
waiting-goes-by-itself = وقتی این موبایل انترنت داشته باشد و اپ باز باشد، خودش می‌رود.
waiting-once = لازم نیست دوباره آن را بنویسید.
waiting-for = برای این‌هاست: { $team }.
waiting-what-to-do = ببینید چه می‌توانید بکنید
