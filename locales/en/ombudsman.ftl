### Going to the Ombudsman with a complaint. They are not written to from here.

ombudsman-title = Go to the Ombudsman
ombudsman-who = The Ombudsman looks at what councils do. They are not part of your council. They do not take sides.
ombudsman-when = You can go there if you are not happy at the end.
ombudsman-first = They may want the council to have a chance first. You can ask them what to do.
ombudsman-advocate = An advocate can help you with this.
ombudsman-call = Who to call
ombudsman-no-number = We do not have their number here. Ask your advocate, or anyone you trust, to find it.
ombudsman-tell = What you can tell them
ombudsman-tell-more = These dates come from this phone. You choose what you tell them.
ombudsman-council = Council
ombudsman-code = The council’s code for it
ombudsman-share = Share or copy these dates
ombudsman-ask = I am not happy with how my council dealt with my complaint. Please look at it, and tell me what you need from me.
