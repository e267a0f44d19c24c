### My rights.

rights-title = My rights
rights-lead = A right is something that should happen for you. Here is what the law says, and what councils are told to do.
rights-topics = Topics
rights-no-topics = The topics are not on this phone yet. You can still read My pledge and Words.
rights-more = More to read
rights-words = Words people use, and what they mean
rights-council = Who is there, and what they promise
rights-here = Where this comes from, and how new it is
