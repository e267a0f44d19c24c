//! `GET /v1/openapi.json`: the contract, as programs read it.

use axum::Json;
use utoipa::{OpenApi, ToSchema};

/// A signed document as it travels. The payload is the document's own JSON; its signature covers
/// the document's domain (such as `upheld/receipt/v1`), a zero byte, and the payload.
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct SignedDocument {
    /// The document's JSON, base64url without padding.
    pub payload: String,
    /// The Ed25519 key that signed, base64url without padding.
    pub key: String,
    /// The signature, base64url without padding.
    pub signature: String,
}

/// A release of a pack as it travels: what it is of, signed by several people. Each signature covers
/// `upheld/pack-release/v1`, a zero byte, and the payload.
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct SignedRelease {
    /// The release's JSON, base64url without padding.
    pub payload: String,
    /// Who has signed it.
    pub signatures: Vec<ReleaseSignature>,
}

/// One person's signature of a release.
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct ReleaseSignature {
    /// The Ed25519 key that signed, base64url without padding.
    pub key: String,
    /// The signature, base64url without padding.
    pub signature: String,
}

/// A page of signed events.
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct EventPage {
    /// `Signed<Event>`, in the order they happened.
    pub events: Vec<SignedDocument>,
    /// Ask for what comes after this next time: an opaque text of at most 64 letters, digits, dots
    /// and hyphens.
    pub cursor: String,
    /// How many submissions of this device the server remembers, deleted ones too.
    pub submissions: u64,
    /// Whether there are more to fetch at once.
    pub more: bool,
}

/// A problem (RFC 9457).
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct Problem {
    /// A stable address for the kind of problem.
    #[schema(rename = "type", example = "urn:upheld:problem:unknown-key")]
    pub kind: String,
    /// A short sentence for people.
    pub title: String,
    /// The HTTP status.
    pub status: u16,
    /// What went wrong, for programs.
    #[schema(example = "unknown-key")]
    pub code: String,
    /// Whether the same request may succeed later.
    pub retryable: bool,
    /// With `received-since-deleted`: Signed<Receipt>, the receipt of then.
    pub receipt: Option<SignedDocument>,
    /// With `wrong-offset`, and with `bad-digest` of a whole attachment: where to go on.
    pub offset: Option<u32>,
}

/// A one-time code.
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct Enrol {
    /// Ten letters of Crockford's base32.
    #[schema(example = "AB1DE-FGH0J")]
    pub code: String,
}

/// How far a device keeps its events.
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct EventsAck {
    /// The cursor of the last page kept.
    pub cursor: String,
}

/// An attachment that will follow.
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct Announcement {
    /// The submission it belongs to.
    pub submission: String,
    /// How many sealed bytes will follow.
    pub bytes: u32,
    /// Their SHA-256, base64url without padding.
    pub digest: String,
}

/// How much of an attachment has arrived.
#[derive(ToSchema)]
#[allow(dead_code)]
pub struct Progress {
    /// So many bytes are stored for good; the next part begins here.
    pub offset: u32,
}

/// An answer with nobody's name on it. Each id has 1 to 80 small letters, digits, hyphens and
/// underscores.
#[derive(ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[allow(dead_code)]
pub enum Checkin {
    /// Whether a promise is upheld.
    Promise {
        /// The entry's id in the pack.
        #[schema(example = "promise-love")]
        entry: String,
        /// `yes`, `sort_of`, `no` or `not_sure`.
        #[schema(example = "sort_of")]
        answer: String,
    },
    /// What somebody thinks of a change the authority asked about.
    Consultation {
        /// The consultation's id in the authority's pack.
        consultation: String,
        /// The question's id in it.
        question: String,
        /// The answer's id in it.
        answer: String,
    },
}

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Upheld authority",
        version = "1",
        description = "What phones and an authority say to each other.",
        license(name = "AGPL-3.0-or-later", identifier = "AGPL-3.0-or-later")
    ),
    paths(
        super::keyring::get_keyring,
        super::packs::get_release,
        super::packs::get_pack,
        super::submissions::put_submission,
        super::attachments::put_attachment,
        super::attachments::head_attachment,
        super::attachments::patch_attachment,
        super::checkins::put_checkin,
        super::enrolment::post_enrol,
        super::events::get_events,
        super::events::post_ack,
        super::health::get_health,
    ),
    components(schemas(
        SignedDocument,
        SignedRelease,
        ReleaseSignature,
        EventPage,
        Problem,
        Enrol,
        EventsAck,
        Announcement,
        Progress,
        Checkin
    ))
)]
struct Contract;

/// The contract.
#[must_use]
pub fn contract() -> utoipa::openapi::OpenApi {
    Contract::openapi()
}

/// The contract, as JSON.
pub async fn get_openapi() -> Json<utoipa::openapi::OpenApi> {
    Json(contract())
}
