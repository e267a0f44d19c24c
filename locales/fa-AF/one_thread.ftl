### One conversation.

thread-title = پیام شما به { $team }
thread-title-alone = پیام شما
thread-missing = نمی‌توانیم این پیام را نشان بدهیم
thread-missing-taken-back = اگر آن را پس گرفتید، دوباره پیش‌نویس شده است. آن را در «حرف من» پیدا می‌کنید.
thread-stands = کار به کجا رسیده
thread-reference = کد شما برای این پیام:
thread-happened = چه شده است
thread-written = چیزی که نوشتید
thread-delivered = { $team } حالا می‌تواند آن را باز کند. هنوز هیچ‌کس آن را باز نکرده است.
thread-hours = چه وقت آن‌جا هستند: { $hours }
thread-opened = { $team } آن را دارد. جواب آن‌ها را این‌جا می‌بینید.
thread-answered = جواب را در زیر می‌توانید بخوانید.
thread-write-back = جواب نوشتن
thread-closed = کار تیم با این تمام شده است. اگر برای شما حل نشده، می‌توانید دوباره بنویسید.
thread-speak-up-again = دوباره حرف خود را بزنید
thread-cannot-open = به { $team } چیزی رسید، ولی نتوانست آن را باز کند. آن‌ها نمی‌دانند شما چه نوشتید. این تقصیر شما نیست.

## Taking it back, while nothing of it has left.

take-back = پس گرفتن
# On a message that the council's computer would not take.
take-back-change = تغییر دادن
take-back-change-means = اگر تغییرش بدهید، اول پیش‌نویس می‌شود. تا دوباره «فرستادن» را فشار ندهید، نمی‌رود.
take-back-means = دوباره پیش‌نویس می‌شود. تا دوباره «فرستادن» را فشار ندهید، نمی‌رود.
taken-back = دوباره پیش‌نویس است.

## What goes with it.

attached = چیزهایی که همراه آن می‌رود
attached-photo = یک عکس
attached-voice = یک پیام صوتی
attached-file = یک فایل
attached-waiting = در این موبایل منتظر است. بعد از پیام شما می‌رود.
attached-so-far = { $arrived } از { $of } MB رسیده است.
attached-there = کمپیوتر کانسیل آن را دارد.
attached-parked = این فرستاده نشد. نوشتهٔ شما مشکلی ندارد. می‌توانید این را به شکل دیگری به کسی نشان بدهید.

step-saved = شما آن را در این موبایل ذخیره کردید
step-delivered = به کمپیوتر کانسیل رسید
step-delivered-advocate = به کمپیوتر مدافعان رسید
step-opened = { $team } آن را باز کرد
step-answered = { $team } جواب داد
step-closed = { $team } آن را بست
step-cannot-open = نتوانستند آن را باز کنند

answer-from = جواب از { $from }، { $team }
answer-from-team = جواب از { $team }
answer-not-readable = یک جواب هست، ولی این موبایل نتوانست آن را باز کند. به آن‌ها زنگ بزنید و بپرسید چه نوشته‌اند.
answer-still-closed = یک جواب هست. داریم آن را باز می‌کنیم.

parked-too-large = برای کمپیوتر کانسیل زیاد بزرگ است. یک پیام کوتاه‌تر بنویسید.
parked-different = کمپیوتر کانسیل می‌گوید با این کد یک پیام دیگر دارد. لطفاً به شکل دیگری به کسی بگویید.
parked-unknown-phone = کمپیوتر کانسیل این موبایل را نمی‌شناسد. شاید یک دعوت نو لازم داشته باشید.
parked-refused = کمپیوتر کانسیل آن را قبول نکرد. این تقصیر شما نیست.
parked-what-to-do = چیزی که نوشتید هنوز این‌جاست. می‌توانید دوباره امتحان کنید، تغییرش بدهید، یا به شکل دیگری به کسی بگویید.
parked-other-ways = می‌توانید به مددکار اجتماعی یا مدافع خود هم زنگ بزنید، یا این صفحه را به آن‌ها نشان بدهید.
parked-who-to-call = ببینید به چه کسی می‌توانید زنگ بزنید

## Where the words are, when they do not stay here.

words-until-delivered = وقتی کمپیوتر کانسیل این نوشته را داشته باشد، از این موبایل می‌رود.
words-not-kept = نسخه‌ای از نوشتهٔ شما این‌جا نیست. چیزی که خواستید پیش { $team } است.
words-later-not-kept = نسخه‌ای از نوشتهٔ شما این‌جا نیست. آن‌ها آن را دارند.
words-not-kept-waiting = نسخه‌ای از نوشتهٔ شما این‌جا نیست. نوشته داخل پیامی که منتظر است قفل است.
words-elsewhere = نمی‌توانیم نوشتهٔ شما را این‌جا نشان بدهیم. در قسمتی است که کنار گذاشته شده.
words-elsewhere-see = می‌توانید در «من و این موبایل» ببینید.

## Deleting it.

delete-title = پاک کردن این از موبایلم
delete-words = چیزی که نوشتید و همهٔ جواب‌ها از این موبایل پاک می‌شود.
delete-proof = سندی که نشان می‌دهد شما خواستید هم پاک می‌شود. اگر آن را می‌خواهید، اول ذخیره‌اش کنید.
delete-stays-advocate = چیزی که پیش مدافعان است، پیش مدافعان می‌ماند.
delete-still-goes = هنوز منتظر است. اگر این‌جا پاکش کنید، باز هم می‌رود. شما جوابی نخواهید دید.
delete-parked = فرستاده نشد. اگر پاکش کنید، به هیچ‌کس نمی‌رسد.
delete-take-back-instead = اگر نمی‌خواهید برود، به جای پاک کردن، آن را پس بگیرید.
delete-yes = بلی، پاکش کنید
delete-gone-title = پاک کردن این از موبایلم
delete-gone = از این موبایل پاک شد

## Conversations.

thread-asked = از شما چیزی می‌پرسند. می‌توانید در زیر بخوانید، و اگر خواستید جواب بنویسید.
thread-closed-by-me = شما گفتید حل شده است. هر وقت بخواهید می‌توانید دوباره بنویسید.
step-wrote-more = شما بیشتر نوشتید
step-chased = شما پرسیدید جواب چه شد
step-said-if-it-helped = شما گفتید که کمک کرد یا نه
step-closed-by-me = شما گفتید حل شده است
step-asked = { $team } از شما چیزی پرسید

asked-by = یک سؤال از { $from }، { $team }
asked-by-team = یک سؤال از { $team }

## What came of it, when they close it. It is their word; the writer may see it another way.

outcome-put-right = آن‌ها می‌گویند درست شده است.
outcome-partly = آن‌ها می‌گویند یک قسمت آن درست شده است.
outcome-not = آن‌ها می‌گویند نمی‌توانند آن را درست کنند. باز هم خواستن شما کار درستی بود.
outcome-passed-on = آن‌ها می‌گویند حالا کس دیگری آن را بررسی می‌کند.
outcome-nothing = آن‌ها می‌گویند کاری نبود که مجبور باشند بکنند.
outcome-your-word = شاید شما طور دیگری ببینید. می‌توانید به آن‌ها بگویید.
