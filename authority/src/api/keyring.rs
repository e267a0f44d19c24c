//! `GET /v1/keyring`: who can be written to.

use axum::{
    extract::State,
    http::HeaderMap,
    response::{IntoResponse, Response},
};

use super::{Refusal, revalidated};
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
    Ok::<_, Refusal>(revalidated(&headers, keyring.signed))
}
