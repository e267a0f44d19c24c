//! `verify-receipt`: checks a young person's proof, and says in plain lines what it proves.
//!
//! Whoever checks need not be the authority, and needs nothing of it but its root key. All that is
//! printed was computed from the proof; nothing of it is logged or kept.

use std::{
    fs::File,
    io::{self, Read},
    path::Path,
};

use upheld_protocol::{
    Attachment, Evidence, Invite, SubmissionBody, Timestamp, Verified, VerifyingKey,
};
use zeroize::Zeroizing;

use crate::{cli::CommandError, inbox::times::LONDON, keys::KeyError};

/// The largest file that is read, in bytes: a page with a proof in it and pictures around it.
const LARGEST_FILE: u64 = 64 * 1024 * 1024;

/// Reads a root: the key as it stands in invite links, or a whole link.
pub(crate) fn read_root(text: &str) -> Option<VerifyingKey> {
    let key = text.trim().parse().ok();
    key.or_else(|| Invite::parse(text).ok().map(|invite| invite.root))
}

/// Checks the proof in a file, or in what comes in when the file is `-`. Tells what to print.
///
/// # Errors
/// When the file cannot be read, or a link of the proof does not hold.
pub(crate) fn check(file: &Path, root: &VerifyingKey) -> Result<Zeroizing<String>, CommandError> {
    let bytes = read(file).map_err(|error| KeyError::File(file.into(), error))?;
    let text = Zeroizing::new(String::from_utf8_lossy(&bytes).into_owned());
    let verified = Evidence::find_in(&text)?.verify(root)?;
    Ok(Zeroizing::new(report(&verified, root)))
}

fn read(file: &Path) -> io::Result<Zeroizing<Vec<u8>>> {
    let source: Box<dyn Read> =
        if file == Path::new("-") { Box::new(io::stdin()) } else { Box::new(File::open(file)?) };
    let mut bytes = Zeroizing::new(Vec::new());
    source.take(LARGEST_FILE + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LARGEST_FILE {
        return Err(io::Error::new(io::ErrorKind::FileTooLarge, "this is larger than a proof is"));
    }
    Ok(bytes)
}

/// Lines of ours are `name: value`; lines of the young person's begin with a bar, so that no words
/// can pass for what was computed.
fn report(verified: &Verified, root: &VerifyingKey) -> String {
    let mut lines = vec![format!("authority: {}", one_line(&verified.authority))];
    if verified.demonstration {
        lines.push("demonstration: yes. Nobody real reads what is sent there.".into());
    }
    lines.push(format!("team: {}", one_line(&verified.team)));
    lines.push(format!("reference: {}", verified.reference));
    lines.extend(received(verified.received_at));
    lines.push(format!("digest: {}", verified.digest));
    lines.push(format!("root key: {root}"));
    if verified.urgent {
        lines.push("urgent: yes".into());
    }
    lines.push("The words below are the words that were received.".into());
    lines.extend(words(&verified.body));
    lines.join("\n") + "\n"
}

fn received(at: Timestamp) -> Vec<String> {
    let Ok(instant) = jiff::Timestamp::from_millisecond(at.0) else {
        return vec![format!("received: {} milliseconds after the start of 1970, UTC", at.0)];
    };
    let london = instant.to_zoned(LONDON.clone()).strftime("%A %-d %B %Y, %H:%M:%S %Z").to_string();
    vec![format!("received (London): {london}"), format!("received (UTC): {instant}")]
}

fn words(body: &SubmissionBody) -> Vec<String> {
    let letter = body.content.clone().into_letter();
    let mut lines = Vec::new();
    let about = letter.about.as_ref().map(|about| about.title.as_str());
    for (name, text) in [("from", body.from.as_deref()), ("about", about)] {
        if let Some(text) = text {
            lines.push(format!("{name}:"));
            lines.extend(barred(text));
        }
    }
    lines.push(format!("kind: {}", letter.way));
    for given in &letter.answers {
        lines.push(format!("{}:", given.question.name().replace('_', " ")));
        if !given.asked.is_empty() {
            lines.push(format!("asked: {}", one_line(&given.asked)));
        }
        lines.extend(
            given.picked.iter().map(|picked| format!("picked: {}", one_line(&picked.says))),
        );
        lines.extend(given.words.as_deref().map(barred).into_iter().flatten());
    }
    for rests_on in &letter.rests_on {
        let section = rests_on.section.as_deref().unwrap_or_default();
        lines.push(format!("rests on: {}", one_line(section)));
        lines.extend(barred(&rests_on.says));
    }
    lines.extend(body.attachments.iter().map(attached));
    lines
}

fn attached(attachment: &Attachment) -> String {
    let (bytes, kind) = (attachment.bytes, one_line(&attachment.media_type));
    format!("attached: {kind}, {bytes} bytes, sealed digest {}", attachment.digest)
}

fn barred(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    text.split('\n').map(|line| format!("| {}", one_line(line))).collect()
}

/// The text with every character written out that could move a terminal's cursor, colour it, give
/// it orders, or turn the order of what is read.
fn one_line(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for letter in text.chars() {
        if letter.is_control() || turns_text(letter) {
            shown.push_str(&format!("<U+{:04X}>", u32::from(letter)));
        } else {
            shown.push(letter);
        }
    }
    shown
}

/// Line and paragraph separators, and the marks of the bidirectional algorithm (Unicode, UAX #9).
fn turns_text(letter: char) -> bool {
    matches!(letter, '\u{061c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}')
        || matches!(letter, '\u{2066}'..='\u{206f}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use upheld_protocol::SigningKey;

    #[test]
    fn words_cannot_trick_a_terminal_or_pass_for_lines_of_ours() {
        let told = barred("hi\u{1b}[2J\u{9b}2J\rx\u{7}\u{202e}\r\nteam: nobody\n\n👩‍👧 naïve");
        assert_eq!(
            told,
            [
                "| hi<U+001B>[2J<U+009B>2J<U+000D>x<U+0007><U+202E>",
                "| team: nobody",
                "| ",
                "| 👩‍👧 naïve",
            ]
        );
        assert_eq!(one_line("a\nteam: b"), "a<U+000A>team: b");
    }

    #[test]
    fn the_moment_is_told_in_the_time_of_london_and_in_utc() {
        let summer = "2026-07-01T23:30:00.25Z".parse::<jiff::Timestamp>().unwrap();
        assert_eq!(
            received(Timestamp(summer.as_millisecond())),
            [
                "received (London): Thursday 2 July 2026, 00:30:00 BST",
                "received (UTC): 2026-07-01T23:30:00.25Z"
            ]
        );
        assert_eq!(received(Timestamp(i64::MAX)).len(), 1);
    }

    #[test]
    fn a_root_is_read_alone_and_from_a_link() {
        let root = SigningKey::from_seed(&[1; 32]).verifying_key();
        assert_eq!(read_root(&format!(" {root}\n")), Some(root));
        assert_eq!(
            read_root(&format!("https://a.example/#join=https://a&root={root}")),
            Some(root)
        );
        assert_eq!(read_root("hello"), None);
    }
}
