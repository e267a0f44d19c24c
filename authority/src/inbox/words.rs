//! Every word staff read, in one place. Plain and warm: most of it is about a child.

pub mod conversations;
pub mod ways;

/// The language of these words.
pub const LANGUAGE: &str = "en-GB";

pub const PRODUCT: &str = "Upheld";
pub const INBOX: &str = "Inbox";
pub const SKIP_LINK: &str = "Skip to main content";
pub const DEMONSTRATION: &str = "This is a demonstration. Nobody in it is real.";
pub const MAIN_MENU: &str = "Inbox menu";
pub const BACK_TO_INBOX: &str = "Back to the inbox";

/// A page's title, for the browser's tab.
pub fn title(page: &str, authority: &str) -> String {
    format!("{page} – {authority}")
}
/// A page's title when there is something to put right.
pub fn title_with_problem(page: &str) -> String {
    format!("Error: {page}")
}
pub const PROBLEM: &str = "There is a problem";

// Signing in and out.
pub const SIGN_IN: &str = "Sign in";
pub const SIGN_IN_LEAD: &str = "For staff who answer children and young people. Your passphrase opens the messages: \
     without it, nobody can read them.";
pub const NAME: &str = "Your name";
pub const PASSPHRASE: &str = "Your passphrase";
pub const PASSPHRASE_HINT: &str = "Capital letters, spaces and hyphens do not matter.";
pub const SIGN_OUT: &str = "Sign out";
pub const NAME_MISSING: &str = "Enter your name";
pub const PASSPHRASE_MISSING: &str = "Enter your passphrase";
pub const WRONG: &str = "This name and passphrase do not belong together. Check both.";
pub const SIGN_IN_AGAIN: &str = "Your session has ended. Sign in to carry on.";
pub const SIGN_IN_AGAIN_KEPT: &str =
    "Your session has ended. What you wrote is still here: sign in to carry on.";
pub const SIGN_IN_UNAVAILABLE: &str = "You cannot sign in just now. Try again in a moment.";
pub const SIGNED_OUT: &str = "You are signed out.";

/// Who is signed in.
pub fn signed_in_as(name: &str) -> String {
    format!("Signed in as {name}")
}
/// Too many wrong passphrases.
pub fn wait(seconds: i64) -> String {
    let time = match seconds {
        1 => "1 second".into(),
        2..=90 => format!("{seconds} seconds"),
        _ => format!("{} minutes", (seconds + 59) / 60),
    };
    format!("Too many wrong passphrases. Wait {time}, then try again.")
}

// The list.
pub const WAITING: &str = "Waiting for an answer";
pub const NOT_CHECKED: &str = "Not checked";
pub const NOT_CHECKED_LEAD: &str = "Nobody invited the phones that these came from, and nothing else speaks for them. Most may \
     be real: look through them too. A message from somebody who feels unsafe never waits here.";
pub const ANSWERED_SHELF: &str = "Answered";
pub const CLOSED_SHELF: &str = "Closed";
pub const NOTHING_WAITING: &str = "Nobody is waiting for an answer.";
pub const NOTHING_YET: &str =
    "No messages yet. When a child or young person writes to you, it appears here.";
pub const NONE_HERE: &str = "No messages here.";
pub const URGENT: &str = "Feels unsafe";
pub const STATE_NEW: &str = "New";
pub const STATE_OPENED: &str = "Opened";
pub const STATE_CANNOT_OPEN: &str = "Cannot be opened";
pub const STATE_ANSWERED: &str = "Answered";
pub const STATE_CLOSED: &str = "Closed";
pub const STATE_DELETED: &str = "Deleted";
pub const PAGES: &str = "Pages";
pub const NEWER: &str = "Previous page";
pub const OLDER: &str = "Next page";

/// A heading with its count.
pub fn counted(heading: &str, count: u64) -> String {
    format!("{heading} ({count})")
}
/// A message's name: its reference.
pub fn message(reference: &str) -> String {
    format!("Message {reference}")
}
/// When and to whom, under a message in the list.
pub fn received_by(when: &str, team: &str) -> String {
    format!("Received {when} by {team}")
}
/// The link to the rest of a shelf.
pub fn see_all(count: u64, shelf: &str) -> String {
    format!("See all {count}: {shelf}")
}

// One message.
pub const URGENT_TITLE: &str = "They told us that they feel unsafe";
pub const URGENT_LEAD: &str =
    "The person who wrote this chose “I feel unsafe”. Follow your safeguarding procedure now.";
pub const REFERENCE: &str = "Reference";
pub const RECEIVED: &str = "Received";
pub const WRITTEN: &str = "Written";
pub const WRITTEN_HINT: &str = "by the clock of the phone, which may be wrong";
pub const TO: &str = "To";
pub const FROM: &str = "From";
pub const NO_NAME: &str = "They did not give a name";
pub const PHONE: &str = "Phone";
pub const PHONE_UNKNOWN: &str = "We do not know whose phone this is";
pub const PHONE_NOT_CHECKED: &str =
    "We do not know whose phone this is, and nothing else speaks for it";
pub const STATE: &str = "State";
pub const ABOUT: &str = "About the promise";
pub const EARLIER_MISSING: &str =
    "An earlier message from the same phone has not arrived yet. It may still be on its way.";
pub const CANNOT_OPEN_TITLE: &str = "This message cannot be opened";
pub const CANNOT_OPEN: &str = "Your team’s key does not open it, so nobody here can read it. The young person’s phone is \
     being told, and will offer them another way to reach you.";
pub const NO_KEY_TITLE: &str = "You cannot read this message";
pub const NO_KEY: &str =
    "It was written to a team that you are not in. Somebody in that team can read it.";
pub const DELETED_TITLE: &str = "This message was deleted";
pub const DELETED: &str = "What was written is no longer here.";

/// Whose invite a phone came with, and when.
pub fn phone_invited(by: Option<&str>, when: &str) -> String {
    match by {
        Some(name) => format!("Invited by {name}, joined {when}"),
        None => format!("Invited, joined {when}"),
    }
}

// What goes with a message.
pub const ATTACHMENTS: &str = "With this message";
pub const PHOTO: &str = "A photo";
pub const VOICE_NOTE: &str = "A voice note";
pub const VIDEO: &str = "A video";
pub const FILE: &str = "A file";
pub const ATTACHMENT_NOT_HERE: &str = "it has not arrived yet";
pub const ATTACHMENT_BROKEN_TITLE: &str = "This cannot be opened";
pub const ATTACHMENT_BROKEN: &str = "It is not here, it was deleted, or the key in the message does not open it. The message \
     itself is not affected.";

/// The link that opens something whole.
pub fn open_attachment(what: &str, size: &str) -> String {
    format!("{what}, {size} – open")
}
/// Something that has not arrived.
pub fn attachment_awaited(what: &str) -> String {
    format!("{what}: {ATTACHMENT_NOT_HERE}")
}
/// Something that is still arriving.
pub fn attachment_arriving(what: &str, received: u32, of: u32) -> String {
    let (unit, name) = unit_for(of);
    let part = round(u64::from(received), unit);
    format!("{what}: {part} of {} {name} have arrived so far", round(u64::from(of), unit))
}
/// A size.
pub fn size(bytes: u32) -> String {
    let (unit, name) = unit_for(bytes);
    format!("{} {name}", round(u64::from(bytes), unit))
}

fn unit_for(bytes: u32) -> (u64, &'static str) {
    match bytes {
        1_000_000.. => (1_000_000, "MB"),
        1000.. => (1000, "kB"),
        _ => (1, "bytes"),
    }
}

/// With one digit behind the point, unless that is zero.
fn round(bytes: u64, unit: u64) -> String {
    let tenths = (bytes * 10 + unit / 2) / unit;
    if tenths.is_multiple_of(10) {
        (tenths / 10).to_string()
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

// Invites.
pub const INVITES: &str = "Invite a young person";
pub const INVITES_LEAD: &str = "An invite tells us that a phone belongs to somebody we know. Make one for each young person, \
     and give it to them yourself. We never learn who they are from it.";
pub const MAKE_INVITE: &str = "Make an invite";
pub const INVITE_READY: &str = "The invite is ready";
pub const INVITE_SHOWN_ONCE: &str = "It is shown only now. It works for one phone, once.";
pub const INVITE_QR: &str = "Let them scan this";
pub const INVITE_QR_LABEL: &str = "The link of this invite as a QR code";
pub const INVITE_LINK: &str = "Or send them this link";
pub const INVITE_CODE: &str = "Or read them this code";
pub const INVITE_CODE_HINT: &str =
    "For a phone that is connected to us already: they enter it in the app.";
pub const OPEN_INVITES: &str = "Not used yet";
pub const NO_OPEN_INVITES: &str = "There is no invite that waits to be used.";
pub const WITHDRAW: &str = "Withdraw";
pub const WITHDRAWN: &str = "The invite is withdrawn. It does not work any more.";
pub const NOT_WITHDRAWN: &str = "This invite was used or withdrawn before.";
pub const ANOTHER_INVITE: &str = "Make another invite";

/// Until when an invite is good.
pub fn good_until(when: &str) -> String {
    format!("Good until {when}.")
}
/// An invite that was not used yet.
pub fn open_invite(by: Option<&str>, made: &str, until: &str) -> String {
    match by {
        Some(name) => format!("Made by {name} {made}, good until {until}"),
        None => format!("Made {made}, good until {until}"),
    }
}

// Who is in which team.
pub const PEOPLE: &str = "Teams and people";
pub const PEOPLE_LEAD: &str = "Everybody in a team can open every message that was written to it. You see the teams that you \
     are in.";
pub const NO_TEAMS: &str =
    "You are in no team, so you can open no message. Somebody in a team can add you to it.";
pub const BACK_TO_PEOPLE: &str = "Back to teams and people";
pub const ADD_COLLEAGUE: &str = "Add a colleague";
pub const TEAM: &str = "To which team";
pub const COLLEAGUE_NAME: &str = "Their name";
pub const COLLEAGUE_NAME_HINT: &str = "As they sign in, and as young people see it. Somebody who signs in here already keeps their \
     passphrase.";
pub const COLLEAGUE_NAME_MISSING: &str = "Enter their name, of at most 80 letters";
pub const ADD_TO_TEAM: &str = "Add to the team";
pub const JOINED: &str = "They are in the team, and can open what it can from now on.";
pub const THERE_BEFORE: &str = "They are in this team already.";
pub const NEWCOMER_LEAD: &str = "Give them this passphrase yourself, in person or by phone. It is shown only now. Without it, \
     they cannot open anything.";
pub const NAME_TO_SIGN_IN: &str = "They sign in as";
pub const PASSPHRASE_OF_NEWCOMER: &str = "With this passphrase";
pub const TAKE_OUT: &str = "Take out of the team";
pub const TAKE_OUT_LEAD: &str =
    "They will not be able to open this team’s messages here any more, old ones too.";
pub const KEEP_IN: &str = "Keep them in";
pub const LAST_ONE: &str = "They stay in the team: nobody else could open all the messages that they can. Add somebody \
     else first.";
pub const NOT_THERE: &str = "They were not in this team.";
pub const ROTATE_TITLE: &str = "The team needs a new key now";
pub const ROTATE_LEAD: &str = "They may have kept the key that they had. Until the team has a new one, whoever has that key \
     and gets hold of the messages could read them. Ask the people who run this server to do \
     this today:";

/// The link that takes somebody out.
pub fn take_out_link(name: &str) -> String {
    format!("Take {name} out")
}
/// The question before that.
pub fn take_out_question(name: &str, team: &str) -> String {
    format!("Take {name} out of “{team}”?")
}
/// What was done.
pub fn taken_out_title(name: &str) -> String {
    format!("{name} is out of the team")
}
/// Somebody new.
pub fn newcomer_title(name: &str) -> String {
    format!("{name} is in the team")
}
/// What gives a team a new key.
pub fn rotate_command(team: &str) -> String {
    format!("upheld-authority keyring rotate --data DIR --root-key FILE --team \"{team}\"")
}

// Figures.
pub const FIGURES: &str = "Figures";
pub const FIGURES_LEAD: &str = "What young people answered with nobody’s name on it. Only quarters that are over are here. Each \
     number is rounded to five, and fewer than ten answers are not shown, so that nobody can be \
     found out. Anybody can answer, so these are a sign and not a count of heads.";
pub const NO_FIGURES: &str = "There is nothing yet. Figures are here once a quarter is over.";
pub const NO_ANSWERS: &str = "Nobody answered.";
pub const TOO_FEW: &str = "Too few to show";
pub const ANSWER: &str = "Answer";
pub const ABOUT_HOW_MANY: &str = "About how many";

/// A question of a consultation.
pub fn question_of(consultation: &str, question: &str) -> String {
    format!("{consultation}: {question}")
}

// Replies.
pub const REPLY: &str = "Reply";
pub const YOUR_REPLY: &str = "Your reply";
pub const SEND_REPLY: &str = "Send reply";
pub const REPLY_EMPTY: &str = "Write your reply before you send it";
pub const REPLY_SENT: &str =
    "Your reply is on its way. They see it when their phone next connects.";
pub const REPLY_SENT_BEFORE: &str = "Your reply was sent already. It was not sent a second time.";
pub const REPLY_OTHER_WORDS: &str = "You sent a reply from this page already, with other words. To send these as well, choose \
     “Send reply” again.";
pub const REPLY_NOT_STORED: &str =
    "Your reply could not be saved just now, so it was not sent. Try again in a moment.";
pub const FORM_TOO_OLD: &str =
    "You signed in again since you opened this page. Check what you wrote, then send it again.";
pub const REPLY_UNREADABLE: &str = "The copy of this reply cannot be opened.";
pub const ALREADY_CLOSED: &str = "This message was closed meanwhile, so your reply was not sent.";
pub const NOT_SENT: &str = "What you wrote, which was not sent";
pub const REACHED: &str = "Reached their phone";
pub const NOT_FETCHED: &str = "Not fetched by their phone yet";
pub const CLOSED_NOTE: &str = "This conversation is closed.";

/// What staff should know before they write.
pub fn reply_hint(limit: usize) -> String {
    format!(
        "Only the person who wrote to you, and your team, can read it. Plain words are best. \
         Up to {} characters.",
        thousands(limit)
    )
}
/// Too long, and by how much.
pub fn too_long(by: usize, limit: usize) -> String {
    let characters = if by == 1 { "character" } else { "characters" };
    format!("Make your reply {} {characters} shorter: {} at most", thousands(by), thousands(limit))
}
/// Who replied.
pub fn replied_by(name: &str) -> String {
    format!("{name} replied")
}

// Closing.
pub const CLOSE_LINK: &str = "Close this conversation";
pub const CLOSE_LEAD: &str = "Close it when everything in it is dealt with. They will see that it is closed, and what came \
     of it. They can always write again.";
pub const LAST_REPLY: &str = "A last word (optional)";
pub const CLOSE_BUTTON: &str = "Close conversation";
pub const KEEP_OPEN: &str = "Keep it open";
pub const CLOSED_DONE: &str = "The conversation is closed.";
pub const CLOSE_NOT_STORED: &str =
    "This could not be saved just now, so the conversation is still open. Try again in a moment.";

/// The question of the closing page.
pub fn close_question(reference: &str) -> String {
    format!("Close message {reference}?")
}

// When something goes wrong.
pub const NOT_FOUND_TITLE: &str = "Page not found";
pub const NOT_FOUND: &str = "There is nothing at this address.";
pub const UNAVAILABLE_TITLE: &str = "This cannot be done just now";
pub const UNAVAILABLE: &str = "Nothing was lost. Try again in a minute. If it stays like this, tell the people who run \
     this server.";
pub const REFUSED_TITLE: &str = "This was not done";
pub const REFUSED: &str = "The request did not come from a page of this inbox.";
pub const BAD_TITLE: &str = "This was not understood";
pub const BAD: &str = "Go back, load the page again and try once more.";

// Time.
pub const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
pub const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

pub const MIDNIGHT: &str = "midnight";
pub const MIDDAY: &str = "midday";

/// A moment of today.
pub fn today_at(time: &str) -> String {
    format!("today at {time}")
}
/// A moment of yesterday.
pub fn yesterday_at(time: &str) -> String {
    format!("yesterday at {time}")
}
/// Any other moment.
pub fn day_at(day: &str, time: &str) -> String {
    format!("{day} at {time}")
}

/// The same words at the beginning of a sentence.
pub fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

fn thousands(number: usize) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_waits_read_well() {
        assert_eq!(thousands(4000), "4,000");
        assert_eq!(thousands(999), "999");
        assert_eq!(too_long(1, 4000), "Make your reply 1 character shorter: 4,000 at most");
        assert_eq!(
            (size(1_240_000), size(5_000_000), size(900)),
            ("1.2 MB".into(), "5 MB".into(), "900 bytes".into())
        );
        let arriving = attachment_arriving(PHOTO, 2_000_000, 5_000_000);
        assert_eq!(arriving, "A photo: 2 of 5 MB have arrived so far");
        assert!(wait(1).contains("1 second,"));
        assert!(wait(300).contains("5 minutes"));
    }
}
