//! `PUT /v1/submissions/{id}`: taking an envelope, exactly once.

use axum::{
    extract::{Request, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Response},
};
use upheld_protocol::{
    ENVELOPE_MEDIA_TYPE, Envelope, ProblemCode, Proof, SubmissionId, proof::PROOF_FIELD,
};

use super::{Refusal, device, id_in_path, json};
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
        ("Upheld-Proof" = Option<String>, Header, description = "Proof of work, in decimal. Only \
         asked of phones that were not invited; without it the message is set apart for staff, \
         never refused."),
    ),
    request_body(
        description = "The sealed envelope, at most `envelope_bytes` of the keyring's limits.",
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
        (status = 410, description = "`received-since-deleted`: the same bytes were received and \
         deleted since. Counts as delivered; `receipt` is the very receipt of then.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 413, description = "`too-large`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 415, description = "`wrong-media-type`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 422, description = "`bad-envelope`, or `unknown-key`: fetch the keyring and \
         seal again.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 429, description = "`slow-down`: too many within an hour from a phone that was \
         not invited; see Retry-After. Never for urgent ones. Nothing was stored.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`: nothing was stored; see Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn put_submission(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<Response, impl IntoResponse> {
    device::check_media_type(request.headers(), ENVELOPE_MEDIA_TYPE)?;
    let id: SubmissionId = id_in_path(request.uri().path())?;
    let proof = proof(request.headers());
    let signed = device::read(request, authority.limits().envelope_bytes).await?;
    let envelope = Envelope::from_bytes(signed.body.into())
        .map_err(|_| Refusal::from(ProblemCode::BadEnvelope))?;
    if envelope.address().submission != id {
        return Err(ProblemCode::BadEnvelope.into());
    }
    match authority.receive(signed.device, &envelope, proof).await? {
        Taken::New(receipt) => Ok(json(StatusCode::CREATED, receipt)),
        Taken::Again(receipt) => Ok(json(StatusCode::OK, receipt)),
        Taken::Different => Err(ProblemCode::DifferentBytes.into()),
        Taken::Deleted(receipt) => Err(Refusal::since_deleted(&receipt)),
        Taken::SlowDown(seconds) => Err(Refusal::slow_down(seconds)),
        Taken::UnknownKey => Err::<_, Refusal>(ProblemCode::UnknownKey.into()),
    }
}

/// The proof of work, if one that can be read came along. A proof is never a reason to refuse.
fn proof(headers: &HeaderMap) -> Option<Proof> {
    headers.get(PROOF_FIELD)?.to_str().ok()?.trim().parse().ok().map(Proof)
}
