//! `GET /v1/health`: for whoever watches over the server.

use axum::{extract::State, http::StatusCode, response::IntoResponse};

use super::Refusal;
use crate::AuthorityState;

/// 204 when requests can be served.
#[utoipa::path(
    get,
    path = "/v1/health",
    tag = "operators",
    responses(
        (status = 204, description = "Requests can be served."),
        (status = 503, description = "The store cannot be read.", body = super::openapi::Problem,
         content_type = "application/problem+json"),
    )
)]
pub async fn get_health(
    State(authority): State<AuthorityState>,
) -> Result<StatusCode, impl IntoResponse> {
    authority.reachable().await.map_err(Refusal::from)?;
    Ok::<_, Refusal>(StatusCode::NO_CONTENT)
}
