//! `PUT /v1/checkins/{id}`: an answer with nobody's name on it.

use axum::{
    extract::{Request, State},
    http::StatusCode,
    response::IntoResponse,
};
use upheld_protocol::{Checkin, CheckinId, ProblemCode, checkin::LONGEST};

use super::{Refusal, device, id_in_path};
use crate::AuthorityState;

/// Counts an answer once, under a random id that is never used again.
///
/// Nobody signs it, and nothing that tells who sent it is looked at: no signature, cookie or
/// address. The same answer is given whether it came for the first time or again.
#[utoipa::path(
    put,
    path = "/v1/checkins/{id}",
    tag = "phones",
    params(("id" = String, Path, description = "A UUID made on the phone, for this answer only.")),
    request_body(
        description = "At most 512 bytes. Never words.",
        content = super::openapi::Checkin, content_type = "application/json"
    ),
    responses(
        (status = 202, description = "Counted, now or before."),
        (status = 413, description = "`too-large`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 415, description = "`wrong-media-type`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 422, description = "`bad-request`: nothing that can be counted.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`; see Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn put_checkin(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<StatusCode, impl IntoResponse> {
    device::check_media_type(request.headers(), "application/json")?;
    let id: CheckinId = id_in_path(request.uri().path())?;
    let (parts, body) = request.into_parts();
    let body = device::read_body(&parts.headers, body, LONGEST).await?;
    let answer = serde_json::from_slice::<Checkin>(&body).ok().filter(Checkin::is_usable);
    let Some(answer) = answer else {
        let (status, title) = (StatusCode::UNPROCESSABLE_ENTITY, "This is nothing to be counted");
        return Err(Refusal::with(ProblemCode::BadRequest, status, title));
    };
    authority.take_checkin(id, &answer).await?;
    Ok::<_, Refusal>(StatusCode::ACCEPTED)
}
