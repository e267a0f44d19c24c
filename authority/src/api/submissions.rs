//! `PUT /v1/submissions/{id}`: taking an envelope, exactly once.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode, header::CONTENT_TYPE},
    response::{IntoResponse, Response},
};
use upheld_protocol::{ENVELOPE_MEDIA_TYPE, Envelope, ProblemCode, SubmissionId};

use super::{Refusal, device};
use crate::{AuthorityState, authority::Taken};

/// Stores an envelope under its id, or recognises one that was stored before.
///
/// The bytes are durable before 201 is answered. The same id and bytes from the same device
/// always get the same receipt.
#[utoipa::path(
    put,
    path = "/v1/submissions/{id}",
    tag = "phones",
    params(
        ("id" = String, Path, description = "The submission's id, a UUID made on the phone."),
        ("Content-Digest" = String, Header, description = "RFC 9530, sha-256."),
        ("Signature-Input" = String, Header, description = "RFC 9421, the fixed profile."),
        ("Signature" = String, Header, description = "RFC 9421, by the device's key."),
    ),
    request_body(
        description = "The sealed envelope, at most 64 KiB.",
        content = Vec<u8>, content_type = "application/vnd.upheld.envelope"
    ),
    responses(
        (status = 201, description = "Stored now: Signed<Receipt>.",
         body = super::openapi::SignedDocument),
        (status = 200, description = "Stored before, the same bytes: the same receipt.",
         body = super::openapi::SignedDocument),
        (status = 400, description = "`bad-digest`: the digest does not fit the body.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 401, description = "`bad-signature`: not signed, or it does not verify.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 409, description = "`different-bytes`: the id came before with other bytes or \
         from another device. The first bytes were kept.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 410, description = "`received-since-deleted`: counts as delivered.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 413, description = "`too-large`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 415, description = "`wrong-media-type`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 422, description = "`bad-envelope`, or `unknown-key`: fetch the keyring and \
         seal again.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`: nothing was stored; see Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn put_submission(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<Response, impl IntoResponse> {
    check_media_type(request.headers())?;
    let id = id_in_path(request.uri().path())?;
    let signed = device::read(request).await?;
    let envelope = Envelope::from_bytes(signed.body.into())
        .map_err(|_| Refusal::from(ProblemCode::BadEnvelope))?;
    if envelope.address().submission != id {
        return Err(ProblemCode::BadEnvelope.into());
    }
    match authority.receive(signed.device, &envelope).await? {
        Taken::New(receipt) => Ok(json(StatusCode::CREATED, receipt)),
        Taken::Again(receipt) => Ok(json(StatusCode::OK, receipt)),
        Taken::Different => Err(ProblemCode::DifferentBytes.into()),
        Taken::Deleted => Err(ProblemCode::ReceivedSinceDeleted.into()),
        Taken::UnknownKey => Err::<_, Refusal>(ProblemCode::UnknownKey.into()),
    }
}

fn check_media_type(headers: &HeaderMap) -> Result<(), Refusal> {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = value.and_then(|value| value.split(';').next()).unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case(ENVELOPE_MEDIA_TYPE) {
        Ok(())
    } else {
        Err(ProblemCode::WrongMediaType.into())
    }
}

fn id_in_path(path: &str) -> Result<SubmissionId, Refusal> {
    let last = path.rsplit('/').next().unwrap_or_default();
    last.parse().map_err(|_| ProblemCode::NotFound.into())
}

fn json(status: StatusCode, body: Vec<u8>) -> Response {
    (status, [(CONTENT_TYPE, "application/json")], body).into_response()
}
