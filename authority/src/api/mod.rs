//! What phones call. Every answer that is not a success is a problem (RFC 9457).

use std::time::Duration;

use axum::{
    Router,
    http::{
        HeaderName, Method, StatusCode,
        header::{CONTENT_TYPE, ETAG, RETRY_AFTER},
    },
    response::{IntoResponse, Response},
    routing::{any, get, post, put},
};
use tower_http::cors::{Any, CorsLayer};
use upheld_protocol::{ProblemCode, attachment::OFFSET_FIELD, proof::PROOF_FIELD};

use crate::AuthorityState;

pub mod attachments;
pub mod checkins;
mod device;
pub mod enrolment;
pub mod events;
pub mod health;
pub mod keyring;
pub mod openapi;
pub mod packs;
mod problem;
mod revalidated;
pub mod submissions;

pub(crate) use problem::{Refusal, in_problem_form};
use revalidated::revalidated;

/// The calls, each at its full path.
pub fn router(authority: AuthorityState) -> Router {
    Router::new()
        .route("/v1/keyring", get(keyring::get_keyring))
        .route("/v1/packs/{pack}", get(packs::get_release))
        .route("/v1/packs/{pack}/{digest}", get(packs::get_pack))
        .route("/v1/submissions/{id}", put(submissions::put_submission))
        .route(
            "/v1/attachments/{id}",
            put(attachments::put_attachment)
                .head(attachments::head_attachment)
                .patch(attachments::patch_attachment),
        )
        .route("/v1/checkins/{id}", put(checkins::put_checkin))
        .route("/v1/enrol", post(enrolment::post_enrol))
        .route("/v1/events", get(events::get_events))
        .route("/v1/events/ack", post(events::post_ack))
        .route("/v1/health", get(health::get_health))
        .route("/v1/openapi.json", get(openapi::get_openapi))
        .method_not_allowed_fallback(problem::method_not_allowed)
        .route("/v1", any(problem::not_found))
        .route("/v1/", any(problem::not_found))
        .route("/v1/{*rest}", any(problem::not_found))
        .layer(from_any_page())
        .with_state(authority)
}

/// The app of one server writes to the advocates' server too, so a page from anywhere may call.
/// Nothing here goes by a cookie or an address: whoever signs is who is asking.
fn from_any_page() -> CorsLayer {
    let sent = ["content-type", "content-digest", "if-none-match", "signature-input", "signature"];
    let sent = sent.into_iter().chain([PROOF_FIELD]).map(HeaderName::from_static);
    CorsLayer::new()
        .allow_origin(Any)
        .allow_methods([Method::GET, Method::HEAD, Method::PUT, Method::PATCH, Method::POST])
        .allow_headers(sent.collect::<Vec<_>>())
        .expose_headers([ETAG, RETRY_AFTER, HeaderName::from_static(OFFSET_FIELD)])
        .max_age(Duration::from_secs(24 * 60 * 60))
}

/// The id at the end of a path.
fn id_in_path<T: std::str::FromStr>(path: &str) -> Result<T, Refusal> {
    let last = path.rsplit('/').next().unwrap_or_default();
    last.parse().map_err(|_| ProblemCode::NotFound.into())
}

/// A document as it was stored.
fn json(status: StatusCode, body: Vec<u8>) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}
