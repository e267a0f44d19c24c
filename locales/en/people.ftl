### My people: who is who, and how to reach them.

people-title = My people
people-lead = Who is who, and how to reach them. This works with no internet too.
people-tile = Call, text or write to someone
people-mine = People I added
people-nobody = You have not added anyone yet.
people-add = Add someone
people-change = Change
people-change-title = Change this person
people-write = Write to { $name }
people-write-hint = It goes in this app, to a team you choose. You can see who reads it first.
people-call-or-text = Or call or text them
people-council = People at your council
people-roles = What each person is for
people-not-known = I do not know who my social worker is
people-not-known-says = You can ask. They should tell you a name and how to reach them.
people-not-known-ask = Ask who it is
team-roles = Look here for: { $roles }

## Adding and changing.

people-only-here = This stays on this phone. Nobody else gets it.
people-name = Name
people-call = Number to call
people-text = Number to text
people-email = Email
people-note = A note
people-skip = You can leave this empty.
people-role = Who are they to you?
people-save = Save
people-saved = Saved on this phone.
people-take-off = Take them off my list
people-gone = They are off your list.

role-social-worker = Social worker
role-personal-adviser = Personal adviser
role-iro = Reviewing officer (IRO)
role-advocate = Advocate
role-independent-visitor = Independent visitor
role-complaints-manager = The person in charge of complaints
role-duty = Duty worker
role-foster-carer = Someone who looks after me
role-key-worker = Key worker
role-teacher = Teacher for children in care
role-virtual-school = Virtual school
role-family = Family
role-other = Someone else
