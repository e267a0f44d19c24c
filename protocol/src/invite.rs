//! The link (or QR code) by which a phone learns of an authority. It carries where the authority
//! is and the root its keyring must be signed by, so trust never starts at whatever a server
//! answers first.

use crate::{Digest, Randomness, VerifyingKey, bytes::Malformed, ids::CROCKFORD};

/// An invite: `https://app.example/#join=https://anyshire.example&root=<key>&code=<code>`. What
/// matters sits behind the `#`, which browsers never send to a server. Without a code, as on a
/// poster, it is good for writing without being known.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Invite {
    /// Where the authority's API is: scheme, host, port; no path, no slash at the end.
    pub authority: String,
    /// The root that signs its keyring.
    pub root: VerifyingKey,
    /// The one-time code that tells the authority whom it invited.
    pub code: Option<InviteCode>,
}

/// A one-time code: 50 random bits as ten letters of Crockford's base32, which a person can read
/// aloud. Its `Debug` is redacted; a server stores only its hash.
#[derive(Clone, PartialEq, Eq)]
pub struct InviteCode(String);

const CODE_LETTERS: usize = 10;

impl InviteCode {
    /// A fresh random code.
    pub fn random(rng: Randomness<'_>) -> Self {
        let letter = |byte: &u8| char::from(CROCKFORD[usize::from(byte & 31)]);
        let mut bytes = [0; CODE_LETTERS];
        rng.fill_bytes(&mut bytes);
        Self(bytes.iter().map(letter).collect())
    }

    /// What a server stores instead of the code: SHA-256 over a domain, a secret of the server's
    /// that is not in its database, and the code.
    #[must_use]
    pub fn hash(&self, secret: &[u8; 32]) -> Digest {
        Digest::of(&[b"upheld/invite-code/v1\0".as_slice(), secret, self.0.as_bytes()].concat())
    }
}

impl std::fmt::Display for InviteCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}-{}", &self.0[..CODE_LETTERS / 2], &self.0[CODE_LETTERS / 2..])
    }
}

impl std::fmt::Debug for InviteCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("InviteCode(…)")
    }
}

impl std::str::FromStr for InviteCode {
    type Err = Malformed;

    /// Takes small letters, spaces and hyphens, and the letters that are mistaken for digits.
    fn from_str(text: &str) -> Result<Self, Malformed> {
        let written = text.chars().filter(|c| !c.is_whitespace() && *c != '-');
        let read = |c: char| match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        let code: String = written.map(read).collect();
        let known = |c: char| u8::try_from(c).is_ok_and(|c| CROCKFORD.contains(&c));
        let good = code.len() == CODE_LETTERS && code.chars().all(known);
        if good { Ok(Self(code)) } else { Err(Malformed("InviteCode")) }
    }
}

impl serde::Serialize for InviteCode {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for InviteCode {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

/// Why a text is no invite.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum InviteError {
    /// It does not have the parts of an invite.
    #[error("this is not an invite link")]
    NotAnInvite,
    /// It leads somewhere that is neither https nor this very machine.
    #[error("the invite leads to an address that is not safe")]
    NotSafe,
}

impl Invite {
    /// The part behind the `#`.
    #[must_use]
    pub fn fragment(&self) -> String {
        let code = self.code.as_ref().map(|code| format!("&code={code}")).unwrap_or_default();
        format!("join={}&root={}{code}", self.authority, self.root)
    }

    /// Whether both lead to the same organisation, whatever their codes.
    #[must_use]
    pub fn leads_to_the_same(&self, other: &Self) -> bool {
        self.authority == other.authority && self.root == other.root
    }

    /// Reads an invite from a whole link or from the part behind the `#`.
    ///
    /// # Errors
    /// When parts are missing, or the authority is not reached by https (plain http is taken only
    /// for this machine itself, for demonstrations).
    pub fn parse(text: &str) -> Result<Self, InviteError> {
        let fragment = text.trim().rsplit('#').next().unwrap_or_default();
        let given = |name: &str| {
            fragment.split('&').find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
        };
        let part = |name: &str| given(name).ok_or(InviteError::NotAnInvite);
        let code = given("code").map(str::parse).transpose();
        let code = code.map_err(|_| InviteError::NotAnInvite)?;
        let authority = part("join")?.trim_end_matches('/').to_owned();
        let root = part("root")?.parse().map_err(|_| InviteError::NotAnInvite)?;
        let plain = authority.chars().all(|c| c.is_ascii_graphic());
        let host = host_of(&authority).filter(|_| plain).ok_or(InviteError::NotAnInvite)?;
        let local = matches!(host, "127.0.0.1" | "localhost" | "[::1]");
        if authority.starts_with("https://") || local {
            Ok(Self { authority, root, code })
        } else {
            Err(InviteError::NotSafe)
        }
    }
}

fn host_of(origin: &str) -> Option<&str> {
    let rest = origin.strip_prefix("https://").or_else(|| origin.strip_prefix("http://"))?;
    if rest.is_empty() || rest.contains(['/', '@', '?', '\\']) {
        return None;
    }
    match rest.rsplit_once(':') {
        Some((host, port)) if port.parse::<u16>().is_ok() => Some(host),
        Some((_, port)) if !port.ends_with(']') => None,
        _ => Some(rest),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SigningKey;

    #[test]
    fn a_link_comes_back_and_only_safe_ones_are_taken() {
        let root = SigningKey::from_seed(&[1; 32]).verifying_key();
        let parse =
            |authority: &str| Invite::parse(&format!("http://a/#join={authority}&root={root}"));
        for good in ["https://anyshire.example", "http://127.0.0.1:7878", "http://[::1]:80"] {
            assert_eq!(parse(good), Ok(Invite { authority: good.into(), root, code: None }));
        }
        for unsafe_one in ["http://anyshire.example", "http://127.0.0.1.evil.example"] {
            assert_eq!(parse(unsafe_one), Err(InviteError::NotSafe));
        }
        for odd in ["", "ftp://x", "https://", "http://localhost@evil.example", "https://a/b"] {
            assert_eq!(parse(odd), Err(InviteError::NotAnInvite), "{odd}");
        }
        assert_eq!(Invite::parse("hello"), Err(InviteError::NotAnInvite));
    }

    #[test]
    fn a_code_is_read_however_a_person_writes_it_and_told_to_nobody() {
        let code: InviteCode = "ab1de-fgh0j".parse().unwrap();
        assert_eq!("AB l DE fghoj".parse(), Ok(code.clone()));
        assert_eq!(code.to_string(), "AB1DE-FGH0J");
        assert_eq!(format!("{code:?}"), "InviteCode(…)");
        for odd in ["", "AB1DE-FGH0", "AB1DE-FGH0JK", "AB1DE-FGHUJ", "äb1de-fgh0j"] {
            assert!(odd.parse::<InviteCode>().is_err(), "{odd}");
        }
        let root = SigningKey::from_seed(&[1; 32]).verifying_key();
        let invite = Invite { authority: "https://a".into(), root, code: Some(code.clone()) };
        assert_eq!(Invite::parse(&invite.fragment()), Ok(invite.clone()));
        assert!(invite.leads_to_the_same(&Invite { code: None, ..invite.clone() }));
        assert_ne!(code.hash(&[1; 32]), code.hash(&[2; 32]));
    }
}
