//! The calls to the authority, as data.

use upheld_protocol::{
    Digest, ENVELOPE_MEDIA_TYPE, SigningKey, Timestamp,
    request_signature::{Target, sign},
};

use crate::mailbox::{Due, Joined};

/// An HTTP method the authority's API uses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
}

impl Method {
    /// As on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
        }
    }
}

/// A call to be made exactly like this. Its `Debug` tells only the method.
pub struct Call {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub url: String,
    /// Header fields, names in lower case.
    pub headers: Vec<(&'static str, String)>,
    /// The body; empty when there is none.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Call {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Call({})", self.method.as_str())
    }
}

/// What came back.
#[derive(Clone, PartialEq, Eq)]
pub enum Heard {
    /// A whole answer. Whether it is the authority's own is still to be seen.
    Answer(Response),
    /// Something wanted to lead elsewhere; it was not followed.
    Redirected,
    /// Nobody could be reached: nothing left this phone.
    NoConnection,
    /// It broke off on the way: what was sent may or may not have arrived.
    Cut,
}

/// A whole answer.
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Response {
    /// The status.
    pub status: u16,
    /// `Content-Type`, in lower case, without parameters.
    pub content_type: String,
    /// `ETag`.
    pub etag: Option<String>,
    /// `Retry-After` in seconds.
    pub retry_after: Option<u32>,
    /// The body.
    pub body: Vec<u8>,
}

impl std::fmt::Debug for Heard {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Answer(answer) => write!(f, "Answer({})", answer.status),
            Self::Redirected => f.write_str("Redirected"),
            Self::NoConnection => f.write_str("NoConnection"),
            Self::Cut => f.write_str("Cut"),
        }
    }
}

/// `GET /v1/keyring`
pub(super) fn keyring(joined: &Joined) -> Call {
    let etag = joined.keyring.as_ref().and(joined.keyring_etag.clone());
    Call {
        method: Method::Get,
        url: format!("{}/v1/keyring", joined.address),
        headers: etag.map(|etag| ("if-none-match", etag)).into_iter().collect(),
        body: Vec::new(),
    }
}

/// `PUT /v1/submissions/{id}`
pub(super) fn submission(joined: &Joined, due: &Due, device: &SigningKey, now: Timestamp) -> Call {
    let path = format!("/v1/submissions/{}", due.id);
    let target = Target { method: "PUT", path: &path, query: "", body: due.digest };
    let mut headers = signed(&target, device, now);
    headers.push(("content-type", ENVELOPE_MEDIA_TYPE.into()));
    let url = format!("{}{path}", joined.address);
    Call { method: Method::Put, url, headers, body: due.envelope.clone() }
}

/// `GET /v1/events?after=cursor`
pub(super) fn events(joined: &Joined, device: &SigningKey, now: Timestamp) -> Call {
    let query = format!("after={}", joined.cursor);
    let body = Digest::of(b"");
    let target = Target { method: "GET", path: "/v1/events", query: &query, body };
    Call {
        method: Method::Get,
        url: format!("{}/v1/events?{query}", joined.address),
        headers: signed(&target, device, now),
        body: Vec::new(),
    }
}

fn signed(target: &Target<'_>, device: &SigningKey, now: Timestamp) -> Vec<(&'static str, String)> {
    let fields = sign(target, now, device);
    vec![
        ("content-digest", fields.content_digest),
        ("signature-input", fields.signature_input),
        ("signature", fields.signature),
    ]
}
