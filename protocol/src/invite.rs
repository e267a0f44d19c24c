//! The link (or QR code) by which a phone learns of an authority. It carries where the authority
//! is and the root its keyring must be signed by, so trust never starts at whatever a server
//! answers first.

use crate::VerifyingKey;

/// An invite: `https://app.example/#join=https://anyshire.example&root=<key>`. What matters sits
/// behind the `#`, which browsers never send to a server.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Invite {
    /// Where the authority's API is: scheme, host, port; no path, no slash at the end.
    pub authority: String,
    /// The root that signs its keyring.
    pub root: VerifyingKey,
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
        format!("join={}&root={}", self.authority, self.root)
    }

    /// Reads an invite from a whole link or from the part behind the `#`.
    ///
    /// # Errors
    /// When parts are missing, or the authority is not reached by https (plain http is taken only
    /// for this machine itself, for demonstrations).
    pub fn parse(text: &str) -> Result<Self, InviteError> {
        let fragment = text.trim().rsplit('#').next().unwrap_or_default();
        let part = |name: &str| {
            fragment
                .split('&')
                .find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
                .ok_or(InviteError::NotAnInvite)
        };
        let authority = part("join")?.trim_end_matches('/').to_owned();
        let root = part("root")?.parse().map_err(|_| InviteError::NotAnInvite)?;
        let plain = authority.chars().all(|c| c.is_ascii_graphic());
        let host = host_of(&authority).filter(|_| plain).ok_or(InviteError::NotAnInvite)?;
        let local = matches!(host, "127.0.0.1" | "localhost" | "[::1]");
        if authority.starts_with("https://") || local {
            Ok(Self { authority, root })
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
            assert_eq!(parse(good), Ok(Invite { authority: good.into(), root }));
        }
        for unsafe_one in ["http://anyshire.example", "http://127.0.0.1.evil.example"] {
            assert_eq!(parse(unsafe_one), Err(InviteError::NotSafe));
        }
        for odd in ["", "ftp://x", "https://", "http://localhost@evil.example", "https://a/b"] {
            assert_eq!(parse(odd), Err(InviteError::NotAnInvite), "{odd}");
        }
        assert_eq!(Invite::parse("hello"), Err(InviteError::NotAnInvite));
    }
}
