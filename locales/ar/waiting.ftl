### After Submit, while nothing has reached the council. No word here may say that it has.

waiting-title = محفوظة على هذا الهاتف
waiting-not-sent = لم تُرسَل بعد
waiting-trying = نحاول الآن.
waiting-needs-you = لم نتمكن من إرسالها. هي بحاجة إليك.
waiting-next-try = سنحاول مرة أخرى: { $time }.
waiting-goes-by-itself = تذهب وحدها عندما يكون هذا الهاتف متصلًا بالإنترنت والتطبيق مفتوحًا.
waiting-once = لا حاجة إلى كتابتها مرة أخرى.
waiting-for = هي إلى: { $team }.
waiting-what-to-do = ما يمكنك فعله
