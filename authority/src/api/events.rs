//! `GET /v1/events` and `POST /v1/events/ack`: what happened to a device's submissions, and how
//! far it has kept that.

use axum::{
    Json,
    extract::{Request, State},
    http::StatusCode,
    response::IntoResponse,
};
use upheld_protocol::{Cursor, EventPage, EventsAck, ProblemCode};

use super::{Refusal, device};
use crate::AuthorityState;

/// The events of the device that signed the request, after a cursor, in order, at most 100.
#[utoipa::path(
    get,
    path = "/v1/events",
    tag = "phones",
    params(
        ("after" = Option<String>, Query, description = "The cursor of the page before; empty at \
         first. One that fits no place in this server's history starts over."),
        ("Content-Digest" = String, Header, description = "RFC 9530, of the empty body."),
        ("Signature-Input" = String, Header, description = "RFC 9421, the fixed profile."),
        ("Signature" = String, Header, description = "RFC 9421, by the device's key."),
    ),
    responses(
        (status = 200, description = "A page of signed events.",
         body = super::openapi::EventPage),
        (status = 400, description = "`bad-request`, `bad-digest`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 401, description = "`bad-signature`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`; see Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn get_events(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<Json<EventPage>, impl IntoResponse> {
    let after = after(request.uri().query().unwrap_or_default())?;
    let device = device::read_bare(request).await?;
    let page = authority.events(device, &after).await?;
    Ok::<_, Refusal>(Json(page))
}

/// The cursor in the query; the beginning without one. Anything else in the query is not
/// understood.
fn after(query: &str) -> Result<Cursor, Refusal> {
    let text = if query.is_empty() { Some("") } else { query.strip_prefix("after=") };
    let cursor = text.and_then(|text| Cursor::try_from(text.to_owned()).ok());
    cursor.ok_or_else(|| ProblemCode::BadRequest.into())
}

/// Takes note that the device keeps every event up to a cursor. Without effect when the cursor
/// fits no place in this server's history.
#[utoipa::path(
    post,
    path = "/v1/events/ack",
    tag = "phones",
    params(
        ("Content-Digest" = String, Header, description = "RFC 9530, sha-256."),
        ("Signature-Input" = String, Header, description = "RFC 9421, the fixed profile."),
        ("Signature" = String, Header, description = "RFC 9421, by the device's key."),
    ),
    request_body(content = super::openapi::EventsAck, content_type = "application/json"),
    responses(
        (status = 204, description = "Noted, or without effect."),
        (status = 400, description = "`bad-request`, `bad-digest`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 401, description = "`bad-signature`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 415, description = "`wrong-media-type`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`; see Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn post_ack(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<StatusCode, impl IntoResponse> {
    let (device, ack) = device::read_json::<EventsAck>(request).await?;
    authority.acknowledge(device, &ack.cursor).await?;
    Ok::<_, Refusal>(StatusCode::NO_CONTENT)
}
