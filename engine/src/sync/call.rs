//! The calls to an organisation, as data. What is signed of the path is the part below its address.

use upheld_protocol::{
    Digest, ENVELOPE_MEDIA_TYPE, Enrol, EventsAck, InviteCode, Timestamp,
    attachment::{Announcement, PART_MEDIA_TYPE},
    proof::PROOF_FIELD,
    request_signature::{Target, sign},
};

use crate::{
    mailbox::{Due, DueAttachment, Joined},
    stores::StoreError,
};

const JSON: &str = "application/json";
/// The most an answer to delivery may hold, in bytes: a page of a hundred sealed replies fits.
const LARGEST_ANSWER: usize = 8 * 1024 * 1024;

/// An HTTP method the authority's API uses.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Method {
    /// GET
    Get,
    /// PUT
    Put,
    /// PATCH
    Patch,
    /// POST
    Post,
}

impl Method {
    /// As on the wire.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Post => "POST",
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
    /// The most bytes the body of its answer may have. A longer one is broken off: memory is for
    /// what was asked for, however much somebody sends.
    pub most: usize,
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
    /// `Content-Range`.
    pub content_range: Option<String>,
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
        most: LARGEST_ANSWER,
    }
}

/// `POST /v1/enrol`
pub(super) fn enrolment(
    joined: &Joined,
    code: &InviteCode,
    now: Timestamp,
) -> Result<Call, StoreError> {
    let body = serde_json::to_vec(&Enrol { code: code.clone() })?;
    Ok(signed(joined, Method::Post, "/v1/enrol", "", (JSON, body), now))
}

/// `PUT /v1/submissions/{id}`
pub(super) fn submission(joined: &Joined, due: Due, now: Timestamp) -> Call {
    let path = format!("/v1/submissions/{}", due.id);
    let body = (ENVELOPE_MEDIA_TYPE, due.envelope);
    let mut call = signed(joined, Method::Put, &path, "", body, now);
    call.headers.extend(due.proof.map(|proof| (PROOF_FIELD, proof.0.to_string())));
    call
}

/// `PUT /v1/attachments/{id}`
pub(super) fn announcement(
    joined: &Joined,
    due: &DueAttachment,
    now: Timestamp,
) -> Result<Call, StoreError> {
    let DueAttachment { id, submission, digest, bytes } = *due;
    let body = serde_json::to_vec(&Announcement { submission, bytes, digest })?;
    let path = format!("/v1/attachments/{id}");
    Ok(signed(joined, Method::Put, &path, "", (JSON, body), now))
}

/// `PATCH /v1/attachments/{id}?offset=…`
pub(super) fn part(
    joined: &Joined,
    due: &DueAttachment,
    offset: u32,
    part: Vec<u8>,
    now: Timestamp,
) -> Call {
    let path = format!("/v1/attachments/{}", due.id);
    let query = format!("offset={offset}");
    signed(joined, Method::Patch, &path, &query, (PART_MEDIA_TYPE, part), now)
}

/// `GET /v1/events?after=cursor`
pub(super) fn events(joined: &Joined, now: Timestamp) -> Call {
    let query = match joined.cursor.as_str() {
        "" => String::new(),
        cursor => format!("after={cursor}"),
    };
    signed(joined, Method::Get, "/v1/events", &query, ("", Vec::new()), now)
}

/// `POST /v1/events/ack`
pub(super) fn acknowledgement(joined: &Joined, now: Timestamp) -> Result<Call, StoreError> {
    let body = serde_json::to_vec(&EventsAck { cursor: joined.cursor.clone() })?;
    Ok(signed(joined, Method::Post, "/v1/events/ack", "", (JSON, body), now))
}

/// A call signed with the key this organisation knows the phone by.
fn signed(
    joined: &Joined,
    method: Method,
    path: &str,
    query: &str,
    (media_type, body): (&str, Vec<u8>),
    now: Timestamp,
) -> Call {
    let target = Target { method: method.as_str(), path, query, body: Digest::of(&body) };
    let fields = sign(&target, now, &joined.device);
    let mut headers = vec![
        ("content-digest", fields.content_digest),
        ("signature-input", fields.signature_input),
        ("signature", fields.signature),
    ];
    if !body.is_empty() {
        headers.push(("content-type", media_type.into()));
    }
    let separator = if query.is_empty() { "" } else { "?" };
    let url = format!("{}{path}{separator}{query}", joined.address);
    Call { method, url, headers, body, most: LARGEST_ANSWER }
}
