//! What a server says when it says no: RFC 9457, with a code and whether trying again can help.

use serde::{Deserialize, Serialize};

use crate::{Receipt, Signed};

/// A problem, as `application/problem+json`.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Problem {
    /// A stable address for the kind of problem (RFC 9457, section 3.1.1).
    #[serde(rename = "type")]
    pub kind: String,
    /// A short sentence for people.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What went wrong, for programs.
    pub code: ProblemCode,
    /// Whether the same request may succeed later.
    pub retryable: bool,
    /// With [`ProblemCode::ReceivedSinceDeleted`]: the receipt of then, so that the phone can
    /// know what became of its message.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub receipt: Option<Signed<Receipt>>,
}

/// What went wrong, for programs.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    /// The same id was received before with other bytes; the first were kept.
    DifferentBytes,
    /// It was received and has since been deleted: counts as delivered.
    ReceivedSinceDeleted,
    /// Larger than the authority takes.
    TooLarge,
    /// Not the media type this call takes.
    WrongMediaType,
    /// Not an envelope, or not addressed to this call's id.
    BadEnvelope,
    /// Sealed to a key this authority never published: fetch the keyring and seal again.
    UnknownKey,
    /// There is no such invite code.
    UnknownCode,
    /// Another phone has used this invite code.
    CodeUsed,
    /// The invite code is too old.
    CodeExpired,
    /// The submission that an attachment belongs to is not here (yet).
    UnknownSubmission,
    /// A part does not begin where the last one ended; see `Upload-Offset`.
    WrongOffset,
    /// The request is not signed as it must be, or the signature does not verify.
    BadSignature,
    /// The digest does not fit the body.
    BadDigest,
    /// Something in the request cannot be read.
    BadRequest,
    /// There is nothing at this address.
    NotFound,
    /// Too many requests for now; see `Retry-After`.
    SlowDown,
    /// The server cannot store anything for now, such as when its disk is full.
    Unavailable,
    /// A code this program does not know.
    #[serde(other)]
    Unknown,
}

impl ProblemCode {
    /// The HTTP status, the sentence, and whether trying again can help.
    #[must_use]
    pub fn facts(self) -> (u16, &'static str, bool) {
        match self {
            Self::DifferentBytes => (409, "This id was received before with other contents", false),
            Self::ReceivedSinceDeleted => {
                (410, "This was received, and has since been deleted", false)
            }
            Self::TooLarge => (413, "This is larger than can be taken", false),
            Self::WrongMediaType => (415, "This is not the expected media type", false),
            Self::BadEnvelope => (422, "This is not an envelope for this address", false),
            Self::UnknownKey => {
                (422, "This is sealed to a key that was never published here", true)
            }
            Self::UnknownCode => (404, "There is no such invite code", false),
            Self::CodeUsed => (409, "This invite code was used by another phone", false),
            Self::CodeExpired => (410, "This invite code is too old", false),
            Self::UnknownSubmission => {
                (404, "The submission that this belongs to is not here", true)
            }
            Self::WrongOffset => (409, "This part does not begin where the last one ended", true),
            Self::BadSignature => (401, "The request's signature does not verify", false),
            Self::BadDigest => (400, "The digest does not fit the body", true),
            Self::BadRequest => (400, "The request cannot be read", false),
            Self::NotFound => (404, "There is nothing here", false),
            Self::SlowDown => (429, "Too many requests for now", true),
            Self::Unavailable | Self::Unknown => (503, "This cannot be done for now", true),
        }
    }
}

impl From<ProblemCode> for Problem {
    fn from(code: ProblemCode) -> Self {
        let (status, title, retryable) = code.facts();
        let name = serde_json::to_value(code).ok();
        let name = name.as_ref().and_then(|name| name.as_str()).unwrap_or("unknown");
        Self {
            kind: format!("urn:upheld:problem:{name}"),
            title: title.into(),
            status,
            code,
            retryable,
            receipt: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_code_from_a_newer_server_is_still_read() {
        let json = r#"{"type":"x","title":"y","status":418,"code":"teapot","retryable":false}"#;
        let problem: Problem = serde_json::from_str(json).unwrap();
        assert_eq!(problem.code, ProblemCode::Unknown);
        let known = Problem::from(ProblemCode::DifferentBytes);
        assert_eq!(known.kind, "urn:upheld:problem:different-bytes");
    }
}
