//! `GET /v1/events`: what happened to a device's submissions.

use axum::{
    Json,
    extract::{Request, State},
    response::IntoResponse,
};
use upheld_protocol::{EventPage, ProblemCode};

use super::{Refusal, device};
use crate::AuthorityState;

/// The events of the device that signed the request, after a cursor, in order, at most 100.
#[utoipa::path(
    get,
    path = "/v1/events",
    tag = "phones",
    params(
        ("after" = Option<u64>, Query, description = "The cursor of the page before; 0 at first."),
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
    let signed = device::read(request).await?;
    let page = authority.events(signed.device, after).await?;
    Ok::<_, Refusal>(Json(page))
}

/// The cursor in the query; 0 without one. Anything else in the query is not understood.
fn after(query: &str) -> Result<u64, Refusal> {
    let cursor = match query.strip_prefix("after=") {
        _ if query.is_empty() => Some(0),
        cursor => cursor.and_then(|text| text.parse().ok()),
    };
    // SQLite counts up to here.
    let cursor = cursor.filter(|cursor| i64::try_from(*cursor).is_ok());
    cursor.ok_or_else(|| ProblemCode::BadRequest.into())
}
