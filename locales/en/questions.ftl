### The questions of Speak up, one to a page.

question-hint-skip = You can skip this.
question-many = Pick as many as you like.

ask-safe = Do you feel safe right now?
ask-safe-hint = Only you know. There is no wrong answer. You can change it later.
ask-sort = What kind of message is this?
ask-sort-hint = You can change your mind. Nothing you pick here stops you. Is someone hurting you? That comes first. Press Help now, at the top.
ask-what-happened = What happened?
ask-what-happened-hint = Write it any way you like. You can say when it was, and who was there. You can leave out what is hard to say.
ask-what-to-say = What do you want to say?
ask-free-hint = Write it any way you like.
ask-who-about = Who is it about?
ask-who-about-hint = If it is about a worker, we ask you to choose someone else to read it too.
ask-wanted = What do you want to happen?
ask-wanted-hint = Say what would make it better. You do not have to know how. You can skip this.
ask-who-may-know = Who else may know?
ask-who-may-know-hint = If you or someone else may be in danger, they have to tell others. You can ask them who.

ask-help-with = What should an advocate help you with?
ask-help-with-hint = An advocate is on your side. They help you say what you think, or say it for you. You can leave this empty and talk about it later.
ask-where-it-stands = Is it about a complaint?
ask-where-it-stands-hint = You can ask for an advocate before, during or without a complaint. The law says councils have to set this up (section 26A). It is for when you complain, or mean to.
ask-how-to-reach = How is it safe to reach you?
ask-how-to-reach-hint = Think about who else may hear it, see it or open it. Pick as many as you like.
ask-when-to-reach = When is it safe?
ask-when-to-reach-hint = Such as: after school, not on Sundays. You can skip this.
ask-reach-at = What is the number or address?
ask-reach-at-hint = Only the people you choose can read it. You can skip this.
ask-whose-phone = Whose phone is it?
ask-whose-phone-hint = Calls and texts stay in the phone’s lists. They can show on the bill. Whoever uses the phone may see them.
ask-leave-message = May they leave a message there?
ask-leave-message-hint = Somebody else may hear or see it.

ask-age = How old are you?
ask-age-hint = The rules are different at each age. You can ask at every age.
ask-support-with = What do you want support with?
ask-tell-more = Do you want to tell more?
ask-tell-more-support-hint = Such as: what is hard just now, and what would help most. You can skip this.
ask-tell-more-who-hint = Such as: who you saw last, or when that was. You can skip this.
ask-tell-more-records-hint = Such as: where you lived, which years, or a name you had then. They may ask who you are. That is so that nobody else gets your records.
ask-said-no = Did you say no to support before?
ask-said-no-hint = That is OK. You can still ask.

ask-words-or-pictures = How do you want to tell it?
ask-words-or-pictures-hint = You can change it later. What you wrote stays on this phone.
ask-when-review = When is your review or meeting?
ask-when-review-hint = You can guess. You can skip this.
ask-going-well = What is going well?
ask-going-well-hint = At home, at school, with your people, or anything else. You can skip this.
ask-not-going-well = What is not going well?
ask-not-going-well-hint = It is OK to say so. You can skip this.
ask-decide = What do you want them to decide?
ask-decide-hint = Such as: more time with my brother, or help with school. You can skip this.
ask-who-there = Who should be there?
ask-who-there-hint = Pick as many as you like. They may not all be able to come.
ask-take-part = How do you want to take part?
ask-take-part-hint = Pick as many as you like. You can change your mind.
ask-face-hint = Pick the face that fits best.
ask-home = How is home?
ask-school = How is school?
ask-family = How is seeing your family?
ask-family-hint = Your mum, your dad, your brothers and sisters, and others. Pick the face that fits best.
ask-friends = How are your friends?
ask-health = How is your health?
ask-health-hint = Your body, and how you feel. Pick the face that fits best.
ask-play = How is your free time?
ask-play-hint = Play, fun, and what you like to do. Pick the face that fits best.
ask-worker = How is it with your social worker?

ask-which-worker = Who do you want to write to?
ask-which-worker-unknown = Who are you looking for?
ask-which-worker-change = Which worker is it about?
ask-which-worker-hint = A social worker is there while you are in care. A personal adviser helps when you move on. A reviewing officer (IRO) runs your reviews. If you are not sure, pick that.
ask-message = What do you want to say?
ask-answer-back = What do you want to write?
ask-chase = Ask where the answer is
ask-chase-hint = We wrote a beginning. You can change all of it.

ask-news = What is the good news?
ask-news-hint = It can be big or small. It can be about you, or about someone who helped you.
ask-may-share = May they tell others?
ask-may-share-hint = Such as: your school, or people who work for the council.

ask-which-records = What do you want to see?
ask-which-records-hint = You can ask at any age. You do not have to say why. Pick as many as you like.
ask-how-to-get = How do you want to get it?
ask-how-to-get-hint = Think about who else may see it there.
ask-help-to-read = Do you want someone with you when you read it?
ask-help-to-read-hint = Some of it can be hard to read.

ask-what-to-change = What should be different?
ask-what-to-change-hint = You can ask for all of these. Nobody can promise them. There may be no one else just now. If they say no, you can ask why.
ask-why = Do you want to say why?
ask-why-hint = You do not have to. It can help them understand.
ask-why-stage = Why are you not happy with what they did?
ask-why-stage-hint = If nobody answered, you can write that.
ask-helped = Did it help?
ask-sorted = Do you want to say anything before it is closed?
ask-sorted-hint = You can skip this. You can open it again by writing more.

ask-helper = Is someone helping you write this?
ask-helper-hint = If so, write who. If not, leave it empty.
