### The questions of Speak up, one to a page.

question-hint-skip = You can skip this.
question-many = Pick as many as you like.

ask-safe = Do you feel safe right now?
ask-safe-hint = Only you know. You can change this later.
ask-sort = What kind of message is this?
ask-sort-hint = You can change your mind. Nothing you pick here stops you.
ask-what-happened = What happened?
ask-what-happened-hint = Write it any way you like. You can say when it was, and who was there.
ask-what-to-say = What do you want to say?
ask-what-to-say-hint = Write it any way you like.
ask-who-about = Who is it about?
ask-who-about-hint = If it is about a worker, it will not go to their team alone.
ask-wanted = What do you want to happen?
ask-who-may-know = Who else may know?
ask-who-may-know-hint = If you or someone else may be in danger, they have to tell others. You can ask them who.

ask-help-with = What should an advocate help you with?
ask-help-with-hint = You can leave this empty and talk about it later.
ask-where-it-stands = Is it about a complaint?
ask-where-it-stands-hint = You can have an advocate before, during or without a complaint.
ask-how-to-reach = How is it safe to reach you?
ask-when-to-reach = When is it safe?
ask-when-to-reach-hint = Such as: after school, not on Sundays.
ask-reach-at = What is the number or address?
ask-reach-at-hint = Only the people you choose can read it.
ask-whose-phone = Whose phone is it?
ask-leave-message = May they leave a message there?
ask-leave-message-hint = Somebody else may hear or see it.

ask-age = How old are you?
ask-age-hint = The rules are different at each age.
ask-support-with = What do you want support with?
ask-tell-more = Do you want to tell more?
ask-said-no = Did you say no to support before?
ask-said-no-hint = That is OK. You can still ask.

ask-words-or-pictures = How do you want to tell it?
ask-when-review = When is your review or meeting?
ask-when-review-hint = You can guess. You can skip this.
ask-going-well = What is going well?
ask-not-going-well = What is not going well?
ask-decide = What do you want them to decide?
ask-who-there = Who should be there?
ask-take-part = How do you want to take part?
ask-home = How is home?
ask-school = How is school?
ask-family = How is seeing your family?
ask-friends = How are your friends?
ask-health = How is your body? How do you feel?
ask-play = How are your things, and what you like to do?
ask-worker = How is your social worker?

ask-which-worker = Who do you want to write to?
ask-which-worker-unknown = Who are you looking for?
ask-which-worker-change = Which worker is it about?
ask-message = What do you want to say?
ask-answer-back = What do you want to write?
ask-chase = Ask where the answer is
ask-chase-hint = We wrote a beginning. You can change all of it.

ask-news = What is the good news?
ask-may-share = May they tell others?

ask-which-records = What do you want to see?
ask-how-to-get = How do you want to get it?
ask-help-to-read = Do you want someone with you when you read it?
ask-help-to-read-hint = Some of it can be hard to read.

ask-what-to-change = What should be different?
ask-why = Why?
ask-why-stage = Why are you not happy with what they did?
ask-why-stage-hint = If nobody answered, you can write that.
ask-helped = Did it help?
ask-why-helped = Do you want to say why?
ask-sorted = Do you want to say anything before it is closed?

ask-helper = Is someone helping you write this?
ask-helper-hint = If so, write who. If not, leave it empty.
