### Which rules are about me? Questions, and what may follow.

rights-which = A few questions, to see which rules may fit
which-rules-title = Which rules are about me?
which-rules-lead = Some rules are only for some people. A few questions can help you see which ones may be about you.
which-rules-unsure = You can say “I’m not sure” to any question.
which-rules-never-decides = This does not decide anything. Only your council can tell you for sure.
which-rules-remembers = We do not keep your answers, unless you ask us to. They are gone when you leave or press Hide.
which-rules-how-many =
    { $count ->
        [one] There is 1 question.
       *[other] There are { $count } questions.
    }
which-rules-start = Start
which-rules-none = The questions are not on this phone yet. You can still read about your rights.

which-rules-kept = You kept your answers here
which-rules-kept-says = You can use them again, or forget them.
which-rules-use-kept = Use my answers
which-rules-forget = Forget my answers
which-rules-kept-gone = The answers you kept are gone from this phone.

which-rules-place = Question { $number } of { $of }
which-rules-why = Why we ask
which-rules-not-sure = I’m not sure
which-rules-missing = Choose an answer. “I’m not sure” is fine.
which-rules-not-kept = We do not keep your answer.

which-rules-check = Check your answers
which-rules-see = See what may be about me

which-rules-forgotten = Your answers are gone
which-rules-forgotten-why = We do not keep your answers. They go when you leave, lock or hide. You can answer again. It does not take long.
which-rules-start-again = Start again

## What may follow.

outcomes-title = What may be about you
outcomes-not-decided = This is not a decision. Ask your council to tell you in writing.
outcomes-none = Nothing here fits what you answered. Your council can still tell you more.
outcomes-why = Why we say so:
outcomes-read = Read about it
outcomes-change = Change my answers
outcomes-share = Share this list

outcomes-ask = Ask your council in writing
outcomes-ask-why = Your council can tell you which rules are about you, and why. If it is in writing, you can keep it.
outcomes-ask-go = Write to them

ask-lead = We can start your message for you. You can change every word. Nothing goes until you press Send.
ask-begins = I would like to know which rules are about me. I think this may be right:
ask-ends = Please tell me in writing if it is right, and why.
ask-change = This is what we would put in:
ask-go = Start with these words

## Keeping the answers.

which-rules-keep = Keep my answers on this phone
keep-answers-title = Keep your answers?
keep-answers-lead = You can keep your answers on this phone.
keep-answers-why = Then you do not have to answer again.
keep-answers-who = Without a lock, anyone who opens this app here can see them.
keep-answers-later = You can make us forget them at any time.
keep-answers-other = You kept other answers before. These take their place.
keep-answers-not = No, do not keep them
keep-answers-done = Your answers are kept on this phone.
keep-answers-back = Go back to what may be about you
