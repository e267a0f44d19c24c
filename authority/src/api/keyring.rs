//! `GET /v1/keyring`: who can be written to.

use axum::{
    extract::State,
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH},
    },
    response::{IntoResponse, Response},
};
use upheld_protocol::Digest;

use super::Refusal;
use crate::AuthorityState;

/// The signed keyring, or 304 when the caller holds it already.
#[utoipa::path(
    get,
    path = "/v1/keyring",
    tag = "phones",
    params(("If-None-Match" = Option<String>, Header, description = "The ETag held.")),
    responses(
        (status = 200, description = "Signed<Keyring>, signed by the root that the invite pins.",
         body = super::openapi::SignedDocument, headers(("ETag" = String))),
        (status = 304, description = "The one held is the newest."),
        (status = 503, description = "Cannot be read for now.", body = super::openapi::Problem,
         content_type = "application/problem+json"),
    )
)]
pub async fn get_keyring(
    State(authority): State<AuthorityState>,
    headers: HeaderMap,
) -> Result<Response, impl IntoResponse> {
    let keyring = authority.keyring().await.map_err(Refusal::from)?;
    let tag = format!("\"{}\"", Digest::of(&keyring.signed));
    let held = headers.get_all(IF_NONE_MATCH).iter().any(|value| matches(value, &tag));
    let caching = [(CACHE_CONTROL, "no-cache".to_owned()), (ETAG, tag)];
    Ok::<_, Refusal>(if held {
        (StatusCode::NOT_MODIFIED, caching).into_response()
    } else {
        (caching, [(CONTENT_TYPE, "application/json")], keyring.signed).into_response()
    })
}

/// Weak comparison of a list of tags (RFC 9110, section 13.1.2).
fn matches(field: &HeaderValue, tag: &str) -> bool {
    let tags = field.to_str().unwrap_or_default().split(',').map(str::trim);
    let mut tags = tags.map(|one| one.strip_prefix("W/").unwrap_or(one));
    tags.any(|one| one == "*" || one == tag)
}
