//! Evidence: what a young person shows to somebody who trusts only the authority's root key, to
//! prove what they asked and when the authority's computer received it.
//!
//! `root → keyring → receipt key → receipt → digest ← envelope ← words and seed`: every arrow is
//! checked by [`Evidence::verify`]. The last one is checked by sealing the words again; see
//! [`crate::seed`]. The envelope itself need not be carried, and nobody's private key is used.
//!
//! As text it is a block like PEM's (RFC 7468), so it can stand in a letter or at the end of a page
//! that also shows the words. Inside, in base64url: a JSON object, then the SHA-256 of it, so that
//! an accident on the way is told from a lie.

use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::{
    Digest, Envelope, EnvelopeError, KeyId, Keyring, Receipt, SealSeed, Signed, SubmissionBody,
    SubmissionId, Team, TeamKey, Timestamp, VerifyingKey,
    bytes::{self, Blob},
    envelope::Address,
    signing::SignatureError,
};

const BEGIN: &str = "-----BEGIN UPHELD PROOF-----";
const END: &str = "-----END UPHELD PROOF-----";
const VERSION: u32 = 1;
/// Letters in a line of the block: fewer than mail programs break at.
const LINE: usize = 64;
const CHECK: usize = 32;

/// The most letters between the first and the last line of a block. The largest message there can
/// be takes a seventh of it; the rest is for the keyring.
pub const LARGEST: usize = 512 * 1024;

/// All that is needed to prove one submission. It holds the words and the keys of its attachments:
/// whoever has it can read them. `Debug` is redacted.
#[derive(Clone)]
pub struct Evidence {
    /// A keyring that names the receipt's key and the key that was sealed to. Not just any: an
    /// authority that replaces its receipt key publishes keyrings without the earlier one, and
    /// a receipt of before fits only those of before. So keep the keyring with the receipt.
    pub keyring: Signed<Keyring>,
    /// The receipt.
    pub receipt: Signed<Receipt>,
    /// The body, exactly as it was sealed: [`SubmissionBody::as_sealed`].
    pub body: Zeroizing<Vec<u8>>,
    /// What it was sealed with.
    pub seed: SealSeed,
    /// The key it was sealed to, as in the envelope's header.
    pub key: KeyId,
    /// As in the envelope's header.
    pub urgent: bool,
    /// As in the envelope's header.
    pub counter: u32,
}

impl std::fmt::Debug for Evidence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Evidence(…)")
    }
}

/// What has been proven: the authority says that it received these words at this moment.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Verified {
    /// The authority's name, as its root signed it.
    pub authority: String,
    /// The authority is made for showing and trying.
    pub demonstration: bool,
    /// The name of the team that can read it.
    pub team: String,
    /// The submission.
    pub submission: SubmissionId,
    /// The short reference, as both sides say it on the telephone.
    pub reference: String,
    /// When it was received, by the authority's clock.
    pub received_at: Timestamp,
    /// The digest of the envelope that was received.
    pub digest: Digest,
    /// It was sent as urgent.
    pub urgent: bool,
    /// The words.
    pub body: SubmissionBody,
}

/// Which link does not hold, in words for somebody who knows nothing of keys.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum EvidenceError {
    /// There is no block.
    #[error("there is no proof in this text")]
    NotFound,
    /// A block begins and does not end.
    #[error("the proof is cut off: the line it must end with is missing")]
    CutOff,
    /// There are several blocks, so it would not be clear what was proven.
    #[error("there is more than one proof in this text: check them one at a time")]
    Several,
    /// A block is larger than [`LARGEST`].
    #[error("the proof is larger than a proof can be")]
    TooLarge,
    /// A block does not hold what was put into it.
    #[error("the proof was damaged on its way: ask for it again")]
    Damaged,
    /// It is whole, but not of a form that this program knows.
    #[error("the proof is of a kind this program does not know: it may need a newer program")]
    OtherVersion,
    /// The keyring is signed by some other key than the root.
    #[error("the keyring in the proof is not signed by this root key: it is not this authority's")]
    OtherRoot,
    /// The keyring's signature does not fit.
    #[error("the keyring in the proof is not what the root key signed")]
    KeyringChanged,
    /// The receipt is signed by a key that the keyring does not name.
    #[error("the receipt is not signed by a receipt key that the keyring in the proof names")]
    OtherReceiptKey,
    /// The receipt's signature does not fit.
    #[error("the receipt is not what the authority signed: it was changed afterwards")]
    ReceiptChanged,
    /// Keyring or receipt is well signed, and not readable.
    #[error("the authority signed something that this program cannot read")]
    Unreadable,
    /// The body is no submission.
    #[error("the message in the proof is not a message this program can read")]
    NotAMessage,
    /// Body and receipt name different submissions.
    #[error("the receipt is for another message")]
    OtherMessage,
    /// The keyring does not name the team, or not with this key.
    #[error(
        "the message was sealed for a team or a key that the keyring in the proof does not name"
    )]
    UnknownTeam,
    /// The team's key cannot be sealed to, or the body is too long: this was never an envelope.
    #[error("these words cannot be sealed to the team's key: no such message was ever received")]
    CannotBeSealed,
    /// Sealed again, it is another envelope than the one of the receipt. Nobody can tell whether
    /// the words, the seed or the header's fields are wrong: there is but one digest to hold them to.
    #[error("the words, or what they were sealed with, are not what the receipt was given for")]
    OtherWords,
}

impl Evidence {
    /// Checks every link from the root to the words.
    ///
    /// The keyring's expiry is not looked at: it says until when phones should rely on a keyring,
    /// and what was received while it was good stays received. Evidence is for years. For the same
    /// reason an older keyring is as good as the newest.
    ///
    /// # Errors
    /// Says which link does not hold.
    pub fn verify(&self, root: &VerifyingKey) -> Result<Verified, EvidenceError> {
        let keyring = self.keyring.verify([root]).map_err(of_keyring)?;
        let receipt = self.receipt.verify(&keyring.receipt_keys).map_err(of_receipt)?;
        let body: SubmissionBody =
            serde_json::from_slice(&self.body).map_err(|_| EvidenceError::NotAMessage)?;
        if body.submission != receipt.submission {
            return Err(EvidenceError::OtherMessage);
        }
        let (team, key) = self.sealed_to(&keyring, &body).ok_or(EvidenceError::UnknownTeam)?;
        if self.seal_again(&body, key)?.digest() != receipt.digest {
            return Err(EvidenceError::OtherWords);
        }
        Ok(Verified {
            team: team.name.clone(),
            authority: keyring.name,
            demonstration: keyring.demonstration,
            submission: receipt.submission,
            reference: receipt.submission.reference(),
            received_at: receipt.received_at,
            digest: receipt.digest,
            urgent: self.urgent,
            body,
        })
    }

    fn sealed_to<'k>(
        &self,
        keyring: &'k Keyring,
        body: &SubmissionBody,
    ) -> Option<(&'k Team, &'k TeamKey)> {
        let team = keyring.team(body.recipient)?;
        let key = team.keys.iter().find(|key| key.id == self.key)?;
        Some((team, key))
    }

    fn seal_again(&self, body: &SubmissionBody, key: &TeamKey) -> Result<Envelope, EvidenceError> {
        let address = Address {
            key: key.id,
            submission: body.submission,
            recipient: body.recipient,
            urgent: self.urgent,
            counter: self.counter,
        };
        Envelope::seal_as(address, &self.body, &key.public, &self.seed)
            .map_err(|_: EnvelopeError| EvidenceError::CannotBeSealed)
    }

    /// As text: a first line, base64url in lines of 64 letters, a last line.
    ///
    /// # Errors
    /// [`EvidenceError::TooLarge`] when the keyring is far larger than any keyring.
    pub fn to_block(&self) -> Result<String, EvidenceError> {
        let written = serde_json::to_vec(&Written::of(self)).map_err(|_| EvidenceError::Damaged)?;
        let written = Zeroizing::new(written);
        let check = Digest::of(&written).to_bytes();
        let letters = bytes::encode(&[written.as_slice(), &check].concat());
        if letters.len() > LARGEST {
            return Err(EvidenceError::TooLarge);
        }
        let mut block = format!("{BEGIN}\n");
        for (at, letter) in letters.chars().enumerate() {
            if at > 0 && at % LINE == 0 {
                block.push('\n');
            }
            block.push(letter);
        }
        block.push_str(&format!("\n{END}\n"));
        Ok(block)
    }

    /// Finds the one block in a text or a page, and reads it. White space inside a block means
    /// nothing: it may be indented, wrapped anew, or have other line ends. What is around it means
    /// nothing either, not even a first or last line that stands there alone.
    ///
    /// # Errors
    /// When there is no block, or more than one that can be read, or the one there is cannot be.
    pub fn find_in(text: &str) -> Result<Self, EvidenceError> {
        let mut found = None;
        let mut error = EvidenceError::NotFound;
        for block in blocks(text) {
            match block.and_then(read) {
                Ok(_) if found.is_some() => return Err(EvidenceError::Several),
                Ok(evidence) => found = Some(evidence),
                Err(why) => error = why,
            }
        }
        found.ok_or(error)
    }
}

/// What stands between each last line and the first line nearest before it; and an error for a
/// first line that no last line follows.
fn blocks(text: &str) -> impl Iterator<Item = Result<&str, EvidenceError>> {
    let mut pieces: Vec<&str> = text.split(END).collect();
    let tail = pieces.pop().filter(|tail| tail.contains(BEGIN));
    let whole = pieces.into_iter().filter_map(|piece| piece.rsplit_once(BEGIN));
    whole.map(|(_, block)| Ok(block)).chain(tail.map(|_| Err(EvidenceError::CutOff)))
}

fn read(block: &str) -> Result<Evidence, EvidenceError> {
    let letters = block.chars().filter(|letter| !letter.is_whitespace());
    let letters: Zeroizing<String> = Zeroizing::new(letters.take(LARGEST + 1).collect());
    if letters.len() > LARGEST {
        return Err(EvidenceError::TooLarge);
    }
    let bytes = bytes::decode(&letters).map(Zeroizing::new).ok_or(EvidenceError::Damaged)?;
    let (written, check) = bytes.split_last_chunk::<CHECK>().ok_or(EvidenceError::Damaged)?;
    if Digest::of(written).to_bytes() != *check {
        return Err(EvidenceError::Damaged);
    }
    read_written(written).ok_or(EvidenceError::OtherVersion)
}

fn read_written(written: &[u8]) -> Option<Evidence> {
    let written: Written = serde_json::from_slice(written).ok()?;
    let seed = Zeroizing::new(<[u8; 32]>::try_from(written.seed.0.as_slice()).ok()?);
    (written.version == VERSION).then(|| Evidence {
        keyring: written.keyring,
        receipt: written.receipt,
        body: Zeroizing::new(written.body.0),
        seed: SealSeed::from_bytes(&seed),
        key: written.key,
        urgent: written.urgent,
        counter: written.counter,
    })
}

/// The JSON object inside a block.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    version: u32,
    keyring: Signed<Keyring>,
    receipt: Signed<Receipt>,
    body: Blob,
    seed: Blob,
    key: KeyId,
    urgent: bool,
    counter: u32,
}

impl Written {
    fn of(evidence: &Evidence) -> Self {
        Self {
            version: VERSION,
            keyring: evidence.keyring.clone(),
            receipt: evidence.receipt.clone(),
            body: Blob(evidence.body.to_vec()),
            seed: Blob(evidence.seed.to_bytes().to_vec()),
            key: evidence.key,
            urgent: evidence.urgent,
            counter: evidence.counter,
        }
    }
}

fn of_keyring(error: SignatureError) -> EvidenceError {
    match error {
        SignatureError::UnknownKey => EvidenceError::OtherRoot,
        SignatureError::BadSignature => EvidenceError::KeyringChanged,
        SignatureError::Malformed => EvidenceError::Unreadable,
    }
}

fn of_receipt(error: SignatureError) -> EvidenceError {
    match error {
        SignatureError::UnknownKey => EvidenceError::OtherReceiptKey,
        SignatureError::BadSignature => EvidenceError::ReceiptChanged,
        SignatureError::Malformed => EvidenceError::Unreadable,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::{
        AuthorityId, Concern, Content, Limits, SigningKey, TeamId, ThreadId, sealing::PrivateKey,
        system_randomness,
    };

    const WORDS: &str = "I asked three times to see my brother.";

    fn root() -> SigningKey {
        SigningKey::from_seed(&[1; 32])
    }
    fn receipt_key() -> SigningKey {
        SigningKey::from_seed(&[2; 32])
    }
    fn team_key(byte: u8) -> TeamKey {
        let private = PrivateKey::from_bytes(&[byte; 32]);
        let public = private.public_key().unwrap();
        TeamKey { id: KeyId::from_bytes([byte; 16]), epoch: byte.into(), public }
    }

    fn keyring() -> Keyring {
        Keyring {
            authority: AuthorityId::from_bytes([1; 16]),
            name: "Anyshire".into(),
            demonstration: false,
            version: 3,
            issued_at: Timestamp(0),
            expires_at: Timestamp(1),
            receipt_keys: vec![receipt_key().verifying_key()],
            teams: vec![Team {
                id: TeamId::from_bytes([5; 16]),
                name: "The duty team".into(),
                who: "two people".into(),
                hours: "9 to 5".into(),
                keys: vec![team_key(6), team_key(7)],
                takes: Vec::new(),
                workers: Vec::new(),
                answers_in: None,
            }],
            limits: Limits::default(),
            pack: None,
            advocate: None,
        }
    }

    fn body() -> SubmissionBody {
        SubmissionBody {
            submission: SubmissionId::from_bytes([8; 16]),
            recipient: TeamId::from_bytes([5; 16]),
            thread: ThreadId::from_bytes([9; 16]),
            written_at: Timestamp(1_800_000_000_000),
            from: Some("Kay".into()),
            reply_key: team_key(10).public,
            attachments: vec![],
            content: Content::Concern(Concern {
                what_happened: WORDS.into(),
                wanted: None,
                about: None,
            }),
        }
    }

    fn receipt() -> Receipt {
        let (key, seed) = (team_key(6), SealSeed::from_bytes(&[3; 32]));
        let sealed = Envelope::seal(&body(), (key.id, &key.public), true, 4, &seed).unwrap();
        let received_at = Timestamp(1_800_000_060_000);
        Receipt { submission: body().submission, digest: sealed.digest(), received_at }
    }

    fn evidence() -> Evidence {
        Evidence {
            keyring: Signed::new(&keyring(), &root()).unwrap(),
            receipt: Signed::new(&receipt(), &receipt_key()).unwrap(),
            body: body().as_sealed().unwrap(),
            seed: SealSeed::from_bytes(&[3; 32]),
            key: team_key(6).id,
            urgent: true,
            counter: 4,
        }
    }

    fn refusal(change: impl FnOnce(&mut Evidence)) -> EvidenceError {
        let mut evidence = evidence();
        change(&mut evidence);
        evidence.verify(&root().verifying_key()).unwrap_err()
    }

    fn signed<T: crate::signing::Document>(document: &T, key: &SigningKey) -> Signed<T> {
        Signed::new(document, key).unwrap()
    }

    #[test]
    fn the_root_is_enough_to_know_the_words_and_the_moment() {
        let verified = evidence().verify(&root().verifying_key()).unwrap();
        assert_eq!(verified.body, body());
        assert_eq!((&*verified.authority, verified.demonstration), ("Anyshire", false));
        assert_eq!((&*verified.team, verified.urgent), ("The duty team", true));
        assert_eq!(verified.received_at, Timestamp(1_800_000_060_000));
        assert_eq!(verified.reference, body().submission.reference());
        assert!(!format!("{verified:?} {:?}", evidence()).contains("brother"));
    }

    #[test]
    fn no_letter_of_the_words_can_be_another() {
        for at in 0..body().as_sealed().unwrap().len() {
            let why = refusal(|evidence| evidence.body[at] ^= 1);
            use EvidenceError::{NotAMessage, OtherMessage, OtherWords, UnknownTeam};
            assert!(matches!(why, NotAMessage | OtherMessage | OtherWords | UnknownTeam), "{why}");
        }
        let with_a_blank = |evidence: &mut Evidence| evidence.body.push(b' ');
        assert_eq!(refusal(with_a_blank), EvidenceError::OtherWords, "not even an idle byte");
    }

    #[test]
    fn nothing_in_the_header_can_be_another() {
        assert_eq!(
            refusal(|it| it.seed = SealSeed::from_bytes(&[4; 32])),
            EvidenceError::OtherWords
        );
        assert_eq!(refusal(|it| it.key = team_key(7).id), EvidenceError::OtherWords);
        assert_eq!(refusal(|it| it.urgent = false), EvidenceError::OtherWords);
        assert_eq!(refusal(|it| it.counter = 5), EvidenceError::OtherWords);
        assert_eq!(refusal(|it| it.key = KeyId::from_bytes([0; 16])), EvidenceError::UnknownTeam);
        let no_key = PrivateKey::from_bytes(&[1; 32]).public_key().unwrap();
        let mut other = keyring();
        other.teams[0].keys[0].public = no_key;
        let swapped = refusal(|it| it.keyring = signed(&other, &root()));
        assert_eq!(swapped, EvidenceError::OtherWords, "the same id with another key");
        let long = SubmissionBody { from: Some("x".repeat(40_000)), ..body() };
        let long = refusal(|it| it.body = long.as_sealed().unwrap());
        assert_eq!(long, EvidenceError::CannotBeSealed);
    }

    #[test]
    fn every_signature_must_lead_to_the_root() {
        let stranger = SigningKey::from_seed(&[99; 32]);
        let other = |it: &mut Evidence| it.keyring = signed(&keyring(), &stranger);
        assert_eq!(refusal(other), EvidenceError::OtherRoot);
        let other = |it: &mut Evidence| it.receipt = signed(&receipt(), &stranger);
        assert_eq!(refusal(other), EvidenceError::OtherReceiptKey);
        let replaced = Keyring { receipt_keys: vec![stranger.verifying_key()], ..keyring() };
        let newer = |it: &mut Evidence| it.keyring = signed(&replaced, &root());
        assert_eq!(refusal(newer), EvidenceError::OtherReceiptKey, "a keyring that does not fit");
        let foreign = Receipt { submission: SubmissionId::from_bytes([1; 16]), ..receipt() };
        let other = |it: &mut Evidence| it.receipt = signed(&foreign, &receipt_key());
        assert_eq!(refusal(other), EvidenceError::OtherMessage);
        let nobody = Keyring { teams: vec![], ..keyring() };
        let other = |it: &mut Evidence| it.keyring = signed(&nobody, &root());
        assert_eq!(refusal(other), EvidenceError::UnknownTeam);
    }

    #[test]
    fn a_signed_document_that_was_changed_is_named() {
        let forge = |json: String, from: &str, to: &str| {
            let payload = json.split('"').nth(3).unwrap();
            let plain = String::from_utf8(bytes::decode(payload).unwrap()).unwrap();
            json.replace(payload, &bytes::encode(plain.replace(from, to).as_bytes()))
        };
        let later = |it: &mut Evidence| {
            let json = serde_json::to_string(&it.receipt).unwrap();
            let forged = forge(json, "1800000060000", "1700000060000");
            it.receipt = serde_json::from_str(&forged).unwrap();
        };
        assert_eq!(refusal(later), EvidenceError::ReceiptChanged);
        let renamed = |it: &mut Evidence| {
            let json = serde_json::to_string(&it.keyring).unwrap();
            it.keyring = serde_json::from_str(&forge(json, "Anyshire", "Othershire")).unwrap();
        };
        assert_eq!(refusal(renamed), EvidenceError::KeyringChanged);
    }

    #[test]
    fn an_expired_keyring_and_a_later_one_with_all_keys_prove_as_well() {
        let later = Keyring { version: 9, expires_at: Timestamp(i64::MIN), ..keyring() };
        let evidence = Evidence { keyring: signed(&later, &root()), ..evidence() };
        assert!(evidence.verify(&root().verifying_key()).is_ok());
    }

    fn found(text: &str) -> Result<Verified, EvidenceError> {
        Evidence::find_in(text)?.verify(&root().verifying_key())
    }

    #[test]
    fn a_block_is_found_however_it_was_wrapped_and_whatever_is_around_it() {
        let block = evidence().to_block().unwrap();
        assert!(block.lines().all(|line| line.len() <= LINE));
        let letters: String = block.lines().filter(|line| !line.contains("UPHELD")).collect();
        let page = format!("<p>{BEGIN} is where it begins. {END}</p><pre>\n{block}</pre></html>");
        for text in [
            block.clone(),
            block.replace('\n', "\r\n"),
            block.replace('\n', "\n    \t"),
            block.replace('\n', "\u{a0}\n"),
            format!("{BEGIN}{letters}{END}"),
            format!("{BEGIN} was typed by somebody\n{page}"),
            page,
        ] {
            assert_eq!(found(&text).map(|verified| verified.body), Ok(body()), "{text}");
        }
    }

    #[test]
    fn what_is_not_one_whole_block_is_refused_by_its_name() {
        let block = evidence().to_block().unwrap();
        assert_eq!(found("<html>nothing</html>"), Err(EvidenceError::NotFound));
        assert_eq!(found(&block[..block.len() / 2]), Err(EvidenceError::CutOff));
        let without_a_line: Vec<_> =
            block.lines().enumerate().filter(|(at, _)| *at != 3).map(|(_, line)| line).collect();
        assert_eq!(found(&without_a_line.join("\n")), Err(EvidenceError::Damaged));
        assert_eq!(found(&block.replacen('e', "f", 1)), Err(EvidenceError::Damaged));
        assert_eq!(found(&block.replacen("\n", "<br>", 3)), Err(EvidenceError::Damaged));
        assert_eq!(found(&format!("{block}{block}")), Err(EvidenceError::Several));
        assert_eq!(found(&format!("{BEGIN}{END}")), Err(EvidenceError::Damaged));
        let huge = format!("{BEGIN}{}{END}", "A".repeat(LARGEST + 1));
        assert_eq!(found(&huge), Err(EvidenceError::TooLarge));
        let mut newer = serde_json::to_value(Written::of(&evidence())).unwrap();
        newer["version"] = 2.into();
        let newer = serde_json::to_vec(&newer).unwrap();
        let check = Digest::of(&newer).to_bytes();
        let newer = bytes::encode(&[newer, check.to_vec()].concat());
        assert_eq!(found(&format!("{BEGIN}{newer}{END}")), Err(EvidenceError::OtherVersion));
    }

    #[test]
    fn the_largest_message_there_can_be_fits() {
        let rng = &mut system_randomness();
        let mut body = body();
        let room = crate::padding::MOST - body.as_sealed().unwrap().len();
        body.submission = SubmissionId::random(rng);
        body.from = Some(format!("Kay{}", "x".repeat(room)));
        let evidence = Evidence { body: body.as_sealed().unwrap(), ..evidence() };
        assert_eq!(evidence.body.len(), crate::padding::MOST);
        let block = evidence.to_block().unwrap();
        assert!(block.len() < LARGEST / 6, "{}", block.len());
        assert!(Evidence::find_in(&block).is_ok());
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic_or_believe(text in any::<String>(), inside in any::<String>()) {
            prop_assert!(Evidence::find_in(&text).is_err());
            let text = format!("{text}{BEGIN}{inside}{END}{text}");
            prop_assert!(Evidence::find_in(&text).is_err());
        }

        #[test]
        fn no_change_of_a_block_proves_anything_else(
            at in any::<prop::sample::Index>(), by in any::<char>(), cut in any::<bool>(),
        ) {
            let block = evidence().to_block().unwrap();
            let mut letters: Vec<char> = block.chars().collect();
            let at = at.index(letters.len());
            if cut { letters.truncate(at) } else { letters[at] = by }
            let text: String = letters.into_iter().collect();
            if let Ok(verified) = found(&text) {
                prop_assert_eq!(verified.body, body());
            }
        }

        #[test]
        fn whole_objects_of_nonsense_are_refused(json in "\\{(\"[a-z]{1,9}\":[0-9]{1,3},?){0,9}\\}") {
            let check = Digest::of(json.as_bytes()).to_bytes();
            let letters = bytes::encode(&[json.as_bytes(), &check].concat());
            let text = format!("{BEGIN}{letters}{END}");
            prop_assert_eq!(Evidence::find_in(&text).err(), Some(EvidenceError::OtherVersion));
        }
    }
}
