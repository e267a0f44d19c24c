### Looking for words.

search-label = What do you want to know about?
search-found-title = What we found
search-found =
    { $count ->
        [0] We did not find anything with those words.
        [one] 1 found.
       *[other] { $count } found.
    }
search-instead = We could not find “{ $typed }”. We looked for “{ $instead }”.
found-word = What a word means
found-topic = A topic
found-helpline = Someone to call or text

## When there is nothing.

search-check-spelling = Look at how it is spelt. It does not have to be perfect.
search-fewer = Try one word only.
search-try = Or try one of these
search-try-family = family
search-try-home = home
search-try-school = school
search-try-money = money
search-try-advocate = advocate
search-ask = Or ask someone
search-ask-helpline = Call or text someone
search-ask-helpline-says = Help at Hand, Childline and others can tell you.
search-ask-us = Write it to us
search-ask-us-says = Ask your question through Speak up. You can ask for an advocate there too.
