//! The envelope: a fixed binary header, all of it authenticated, then the sealed, padded body.
//!
//! | bytes | what |
//! |---|---|
//! | 4 | magic `UPH1` |
//! | 6 | suite: KEM, KDF, AEAD, each a big-endian u16 |
//! | 16 | key id |
//! | 16 | submission id |
//! | 16 | recipient (team) id |
//! | 1 | flags: bit 0 *urgent*; the others are zero |
//! | 4 | counter: this device's n-th submission to this recipient, big-endian |
//! | 32 | encapsulated key |
//! | rest | ciphertext with tag |

use crate::{
    Digest, KeyId, SealSeed, SubmissionBody, SubmissionId, TeamId, padding,
    sealing::{self, ENCAPSULATED_KEY, PrivateKey, PublicKey, SUITE, SealingError},
};

const MAGIC: &[u8; 4] = b"UPH1";
const HEADER: usize = 4 + 6 + 16 + 16 + 16 + 1 + 4 + ENCAPSULATED_KEY;
const INFO: &[u8] = b"upheld/submission/v1";
const URGENT: u8 = 1;

/// The largest envelope there can be, in bytes: header, largest padded body, tag.
pub const LARGEST: usize = HEADER + padding::SIZES[padding::SIZES.len() - 1] + 16;

/// What an envelope says of itself in the clear.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Address {
    /// Which of the team's keys it is sealed to.
    pub key: KeyId,
    /// The submission inside.
    pub submission: SubmissionId,
    /// The team that can open it.
    pub recipient: TeamId,
    /// The young person chose "I feel unsafe".
    pub urgent: bool,
    /// This device's n-th submission to this recipient, from 1; a gap tells one is still to come.
    pub counter: u32,
}

/// A frozen envelope: these exact bytes are stored, sent, and sent again.
#[derive(Clone, PartialEq, Eq)]
pub struct Envelope {
    address: Address,
    bytes: Vec<u8>,
}

impl std::fmt::Debug for Envelope {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Envelope({} bytes)", self.bytes.len())
    }
}

/// Why an envelope could not be made, read or opened.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum EnvelopeError {
    /// The message is larger than the largest padded size.
    #[error("the message is too long for one envelope")]
    TooLong,
    /// The bytes are no envelope of this version.
    #[error("not an envelope of a version this program knows")]
    NotAnEnvelope,
    /// Sealing or opening failed.
    #[error(transparent)]
    Sealing(#[from] SealingError),
    /// It opened, but what is inside is not a submission, or names another one.
    #[error("what is inside does not belong in this envelope")]
    WrongContents,
}

impl Envelope {
    /// Seals a body to a team's key. The address takes submission and recipient from the body.
    /// The same input gives the same bytes: the seed says why that is sound.
    ///
    /// # Errors
    /// When the body is too long or the key not usable.
    pub fn seal(
        body: &SubmissionBody,
        key: (KeyId, &PublicKey),
        urgent: bool,
        counter: u32,
        seed: &SealSeed,
    ) -> Result<Self, EnvelopeError> {
        let address = Address {
            key: key.0,
            submission: body.submission,
            recipient: body.recipient,
            urgent,
            counter,
        };
        let plain = body.as_sealed().map_err(|_| EnvelopeError::WrongContents)?;
        Self::seal_as(address, &plain, key.1, seed)
    }

    /// Seals the exact bytes of a body, under an address that is taken as it is.
    pub(crate) fn seal_as(
        address: Address,
        plain: &[u8],
        key: &PublicKey,
        seed: &SealSeed,
    ) -> Result<Self, EnvelopeError> {
        let padded = zeroize::Zeroizing::new(padding::pad(plain).ok_or(EnvelopeError::TooLong)?);
        let material = seed.material(&clear_header(&address), key, plain)?;
        let header = |enc: &_| header(&address, enc);
        let parts = sealing::seal_reproducibly(key, INFO, header, &padded, &material)?;
        let mut bytes = header(&parts.encapsulated);
        bytes.extend_from_slice(&parts.ciphertext);
        Ok(Self { address, bytes })
    }

    /// Reads the header of an envelope without opening it.
    ///
    /// # Errors
    /// When the bytes are no envelope of this version.
    pub fn from_bytes(bytes: Vec<u8>) -> Result<Self, EnvelopeError> {
        let address = read_address(&bytes).ok_or(EnvelopeError::NotAnEnvelope)?;
        Ok(Self { address, bytes })
    }

    /// What it says of itself in the clear.
    #[must_use]
    pub fn address(&self) -> &Address {
        &self.address
    }
    /// The frozen bytes.
    #[must_use]
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }
    /// The digest of the frozen bytes.
    #[must_use]
    pub fn digest(&self) -> Digest {
        Digest::of(&self.bytes)
    }

    /// Opens it, and checks that what is inside belongs in this very envelope.
    ///
    /// # Errors
    /// When the key is another, a byte was changed, or the body names another submission or team.
    pub fn open(&self, key: &PrivateKey) -> Result<SubmissionBody, EnvelopeError> {
        let (head, ciphertext) = self.bytes.split_at(HEADER);
        let encapsulated =
            head.last_chunk::<ENCAPSULATED_KEY>().ok_or(EnvelopeError::NotAnEnvelope)?;
        let padded = sealing::open(key, INFO, head, encapsulated, ciphertext)?;
        let body = padding::unpad(&padded)
            .and_then(|plain| serde_json::from_slice::<SubmissionBody>(plain).ok())
            .ok_or(EnvelopeError::WrongContents)?;
        let belongs =
            body.submission == self.address.submission && body.recipient == self.address.recipient;
        belongs.then_some(body).ok_or(EnvelopeError::WrongContents)
    }
}

fn header(address: &Address, encapsulated: &[u8; ENCAPSULATED_KEY]) -> Vec<u8> {
    let mut bytes = clear_header(address);
    bytes.extend_from_slice(encapsulated);
    bytes
}

/// The header up to its encapsulated key: all that is known before sealing.
fn clear_header(address: &Address) -> Vec<u8> {
    let mut bytes = Vec::with_capacity(HEADER);
    bytes.extend_from_slice(MAGIC);
    for id in SUITE {
        bytes.extend_from_slice(&id.to_be_bytes());
    }
    bytes.extend_from_slice(address.key.as_bytes());
    bytes.extend_from_slice(address.submission.as_bytes());
    bytes.extend_from_slice(address.recipient.as_bytes());
    bytes.push(if address.urgent { URGENT } else { 0 });
    bytes.extend_from_slice(&address.counter.to_be_bytes());
    bytes
}

fn read_address(bytes: &[u8]) -> Option<Address> {
    if bytes.len() < HEADER + 16 || bytes.len() > LARGEST {
        return None;
    }
    let rest = bytes.strip_prefix(MAGIC)?;
    let (suite, rest) = rest.split_first_chunk::<6>()?;
    let expected: Vec<u8> = SUITE.iter().flat_map(|id| id.to_be_bytes()).collect();
    let (key, rest) = rest.split_first_chunk::<16>()?;
    let (submission, rest) = rest.split_first_chunk::<16>()?;
    let (recipient, rest) = rest.split_first_chunk::<16>()?;
    let (flags, rest) = rest.split_first()?;
    let (counter, _) = rest.split_first_chunk::<4>()?;
    (suite[..] == expected[..] && *flags <= URGENT).then(|| Address {
        key: KeyId::from_bytes(*key),
        submission: SubmissionId::from_bytes(*submission),
        recipient: TeamId::from_bytes(*recipient),
        urgent: *flags == URGENT,
        counter: u32::from_be_bytes(*counter),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Concern, Content, ThreadId, Timestamp, system_randomness};

    fn body(text: &str) -> (SubmissionBody, PrivateKey) {
        let rng = &mut system_randomness();
        let team = PrivateKey::random(rng);
        let body = SubmissionBody {
            submission: SubmissionId::random(rng),
            recipient: TeamId::random(rng),
            thread: ThreadId::random(rng),
            written_at: Timestamp(1_800_000_000_000),
            from: None,
            reply_key: PrivateKey::random(rng).public_key().unwrap(),
            attachments: vec![],
            content: Content::Concern(Concern {
                what_happened: text.into(),
                wanted: None,
                about: None,
            }),
        };
        (body, team)
    }

    fn sealed(text: &str) -> (Envelope, SubmissionBody, PrivateKey) {
        let (body, team) = body(text);
        let key = KeyId::random(&mut system_randomness());
        let public = team.public_key().unwrap();
        let seed = SealSeed::random(&mut system_randomness());
        let envelope = Envelope::seal(&body, (key, &public), true, 7, &seed).unwrap();
        (envelope, body, team)
    }

    #[test]
    fn the_team_reads_what_was_written_and_nobody_else_does() {
        let (envelope, body, team) = sealed("nobody asked me");
        let received = Envelope::from_bytes(envelope.as_bytes().to_vec()).unwrap();
        assert_eq!(received.address(), envelope.address());
        assert_eq!((received.address().urgent, received.address().counter), (true, 7));
        assert_eq!(received.open(&team), Ok(body));
        let stranger = PrivateKey::random(&mut system_randomness());
        assert!(received.open(&stranger).is_err());
        let readable = envelope.as_bytes().windows(6).any(|w| w == b"nobody");
        assert!(!readable, "the words must not be in the sealed bytes");
    }

    #[test]
    fn every_header_byte_and_the_body_are_authenticated() {
        let (envelope, _, team) = sealed("hello");
        for at in (0..HEADER).chain([HEADER, envelope.as_bytes().len() - 1]) {
            let mut bytes = envelope.as_bytes().to_vec();
            bytes[at] ^= 1;
            let opened = Envelope::from_bytes(bytes).and_then(|changed| changed.open(&team));
            assert!(opened.is_err(), "byte {at} was changed and not noticed");
        }
    }

    #[test]
    fn a_body_passed_off_as_another_submission_is_refused() {
        let (_, body, team) = sealed("hello");
        let address = Address {
            key: KeyId::from_bytes([1; 16]),
            submission: SubmissionId::from_bytes([9; 16]),
            recipient: body.recipient,
            urgent: false,
            counter: 1,
        };
        let padded = padding::pad(&serde_json::to_vec(&body).unwrap()).unwrap();
        let parts = sealing::seal(
            &team.public_key().unwrap(),
            INFO,
            |enc| header(&address, enc),
            &padded,
            &mut system_randomness(),
        )
        .unwrap();
        let bytes = [header(&address, &parts.encapsulated), parts.ciphertext].concat();
        let forged = Envelope::from_bytes(bytes).unwrap();
        assert_eq!(forged.open(&team), Err(EnvelopeError::WrongContents));
    }

    /// Pinned: whoever keeps a seed today must be able to make the same bytes in ten years. It was
    /// made a second time, from `docs/protocol.md` alone, with Python's `cryptography`.
    #[test]
    fn a_seed_makes_the_same_envelope_for_ever() {
        let team = PrivateKey::from_bytes(&[0x42; 32]).public_key().unwrap();
        let address = Address {
            key: KeyId::from_bytes([1; 16]),
            submission: SubmissionId::from_bytes([2; 16]),
            recipient: TeamId::from_bytes([3; 16]),
            urgent: true,
            counter: 4,
        };
        let seed = SealSeed::from_bytes(&[5; 32]);
        let sealed = Envelope::seal_as(address, b"{\"hello\":\"world\"}", &team, &seed).unwrap();
        let encapsulated = crate::bytes::encode(&sealed.bytes[HEADER - ENCAPSULATED_KEY..HEADER]);
        assert_eq!(encapsulated, "_QMg-r-zNyOBPTC4LsBL3n7T60T-UUPd_wW231a-kw0");
        assert_eq!(sealed.digest().to_string(), "8YAs5MuCV0hWD3xWFb0XUI8ossgOQIqsQZhLSbtPows");
    }

    #[test]
    fn a_seed_used_again_makes_nothing_that_fits_together() {
        let ((one, team), (other, _)) = (body("hello"), body("hello"));
        let seed = SealSeed::from_bytes(&[9; 32]);
        let public = team.public_key().unwrap();
        let key = |byte| (KeyId::from_bytes([byte; 16]), &public);
        let seal = |body, key, urgent, counter| {
            let sealed = Envelope::seal(body, key, urgent, counter, &seed).unwrap();
            assert_eq!(sealed.open(&team).as_ref(), Ok(body));
            sealed.bytes[HEADER - ENCAPSULATED_KEY..].to_vec()
        };
        let first = seal(&one, key(1), false, 1);
        assert_eq!(seal(&one, key(1), false, 1), first);
        for differs in [
            seal(&other, key(1), false, 1),
            seal(&one, key(2), false, 1),
            seal(&one, key(1), true, 1),
            seal(&one, key(1), false, 2),
        ] {
            assert_ne!(differs[..ENCAPSULATED_KEY], first[..ENCAPSULATED_KEY]);
        }
    }

    #[test]
    fn too_long_is_said_before_anything_is_sealed() {
        let (body, team) = body(&"x".repeat(100_000));
        let public = team.public_key().unwrap();
        let key = (KeyId::from_bytes([1; 16]), &public);
        let sealed = Envelope::seal(&body, key, false, 1, &SealSeed::from_bytes(&[1; 32]));
        assert_eq!(sealed, Err(EnvelopeError::TooLong));
    }

    #[test]
    fn short_and_foreign_bytes_are_not_envelopes() {
        for bytes in [vec![], b"<html>login</html>".to_vec(), vec![0; LARGEST + 1]] {
            assert_eq!(Envelope::from_bytes(bytes), Err(EnvelopeError::NotAnEnvelope));
        }
    }
}
