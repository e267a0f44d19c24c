//! `PUT`, `HEAD` and `PATCH /v1/attachments/{id}`: taking an attachment part by part.

use axum::{
    extract::{Request, State},
    http::{HeaderName, HeaderValue, StatusCode},
    response::{IntoResponse, Response},
};
use upheld_protocol::{
    AttachmentId, ProblemCode,
    attachment::{Announcement, OFFSET_FIELD, PART_MEDIA_TYPE, Progress},
};

use super::{Refusal, device, id_in_path, json};
use crate::{
    AuthorityState,
    authority::Offered,
    store::{PartTaken, Upload},
};

/// Announces an attachment of a submission that has arrived, or tells how far one has come that
/// was announced before.
#[utoipa::path(
    put,
    path = "/v1/attachments/{id}",
    tag = "phones",
    params(
        ("id" = String, Path, description = "The attachment's id, a UUID made on the phone."),
        ("Content-Digest" = String, Header, description = "RFC 9530, sha-256."),
        ("Signature-Input" = String, Header, description = "RFC 9421, the fixed profile."),
        ("Signature" = String, Header, description = "RFC 9421, by the device's key."),
    ),
    request_body(content = super::openapi::Announcement, content_type = "application/json"),
    responses(
        (status = 201, description = "Noted; the first part is awaited.",
         body = super::openapi::Progress, headers(("Upload-Offset" = u32))),
        (status = 200, description = "Announced before: Progress; or, once all of it is here, \
         Signed<AttachmentReceipt>, the same each time.",
         body = super::openapi::SignedDocument, headers(("Upload-Offset" = u32))),
        (status = 400, description = "`bad-request`, `bad-digest`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 401, description = "`bad-signature`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 404, description = "`unknown-submission`: not here, or not of this device. Send it first.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 409, description = "`different-bytes`: announced before with other facts.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 410, description = "`received-since-deleted`: the submission was received and deleted since; `receipt` is \
         the submission's.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 413, description = "`too-large`: above `attachment_bytes`, or more than `attachments`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 415, description = "`wrong-media-type`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`; see Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn put_attachment(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<Response, impl IntoResponse> {
    let id: AttachmentId = id_in_path(request.uri().path())?;
    let (device, announcement) = device::read_json::<Announcement>(request).await?;
    if announcement.bytes == 0 {
        return Err(ProblemCode::BadRequest.into());
    }
    match authority.announce(device, id, &announcement).await? {
        Offered::New => Ok(progress(StatusCode::CREATED, 0)),
        Offered::Under(offset) => Ok(progress(StatusCode::OK, offset)),
        Offered::Whole { bytes, receipt } => Ok(at(bytes, json(StatusCode::OK, receipt))),
        Offered::Different => Err(ProblemCode::DifferentBytes.into()),
        Offered::TooLarge => Err(ProblemCode::TooLarge.into()),
        Offered::UnknownSubmission => Err(ProblemCode::UnknownSubmission.into()),
        Offered::Deleted(receipt) => Err::<_, Refusal>(Refusal::since_deleted(&receipt)),
    }
}

/// Tells how much of an attachment has arrived.
#[utoipa::path(
    head,
    path = "/v1/attachments/{id}",
    tag = "phones",
    params(
        ("id" = String, Path, description = "The attachment's id, a UUID made on the phone."),
        ("Content-Digest" = String, Header, description = "RFC 9530, of the empty body."),
        ("Signature-Input" = String, Header, description = "RFC 9421, the fixed profile."),
        ("Signature" = String, Header, description = "RFC 9421, by the device's key."),
    ),
    responses(
        (status = 204, description = "So much is stored for good.",
         headers(("Upload-Offset" = u32))),
        (status = 401, description = "Not signed, or the signature does not verify."),
        (status = 404, description = "Not announced by this device: announce it."),
        (status = 410, description = "Its submission was received and deleted since."),
        (status = 503, description = "Cannot be read for now; see Retry-After."),
    )
)]
pub async fn head_attachment(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<Response, impl IntoResponse> {
    let id: AttachmentId = id_in_path(request.uri().path())?;
    let device = device::read_bare(request).await?;
    match authority.upload(device, id).await? {
        Some(Upload::Under { received: offset, .. } | Upload::Whole { bytes: offset, .. }) => {
            Ok(at(offset, StatusCode::NO_CONTENT.into_response()))
        }
        Some(Upload::Deleted(receipt)) => Err(Refusal::since_deleted(&receipt)),
        None => Err::<_, Refusal>(Refusal::announce_first()),
    }
}

/// Takes the part of an attachment that begins where the last one ended.
///
/// A part is durable before it is answered. When an answer is lost, `HEAD` tells where to go on.
#[utoipa::path(
    patch,
    path = "/v1/attachments/{id}",
    tag = "phones",
    params(
        ("id" = String, Path, description = "The attachment's id, a UUID made on the phone."),
        ("offset" = u32, Query, description = "Where the part begins. Signed with the query."),
        ("Content-Digest" = String, Header, description = "RFC 9530, sha-256."),
        ("Signature-Input" = String, Header, description = "RFC 9421, the fixed profile."),
        ("Signature" = String, Header, description = "RFC 9421, by the device's key."),
    ),
    request_body(
        description = "The part, at most `part_bytes` of the keyring's limits, at least one byte.",
        content = Vec<u8>, content_type = "application/vnd.upheld.part"
    ),
    responses(
        (status = 200, description = "Stored; the next part begins at the offset. Once all of it \
         was here before: Signed<AttachmentReceipt>, whatever the part.",
         body = super::openapi::Progress, headers(("Upload-Offset" = u32))),
        (status = 201, description = "Stored, and with it all: Signed<AttachmentReceipt>.",
         body = super::openapi::SignedDocument, headers(("Upload-Offset" = u32))),
        (status = 400, description = "`bad-request`, `bad-digest` (of this part).",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 401, description = "`bad-signature`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 404, description = "`not-found`, retryable: not announced by this device. Announce it.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 409, description = "`wrong-offset`: `offset` and Upload-Offset tell the right one.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 410, description = "`received-since-deleted`: as for PUT.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 413, description = "`too-large`: above `part_bytes`, or beyond what was announced.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 415, description = "`wrong-media-type`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 422, description = "`bad-digest`: all parts together are not what was announced; none is kept, and `offset` \
         is 0.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`; see Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn patch_attachment(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<Response, impl IntoResponse> {
    device::check_media_type(request.headers(), PART_MEDIA_TYPE)?;
    let id: AttachmentId = id_in_path(request.uri().path())?;
    let start = offset(request.uri().query().unwrap_or_default())?;
    let signed = device::read(request, authority.limits().part_bytes).await?;
    let end = u32::try_from(signed.body.len()).ok().and_then(|length| start.checked_add(length));
    let Some(end) = end.filter(|end| *end > start) else {
        return Err(ProblemCode::BadRequest.into());
    };
    match authority.take_part(signed.device, id, start, signed.body.into()).await? {
        PartTaken::Stored(offset) => Ok(progress(StatusCode::OK, offset)),
        PartTaken::NowWhole(receipt) => Ok(at(end, json(StatusCode::CREATED, receipt))),
        PartTaken::WholeBefore { bytes, receipt } => Ok(at(bytes, json(StatusCode::OK, receipt))),
        PartTaken::WrongOffset(right) => Err(Refusal::continue_at(right)),
        PartTaken::TooLong => Err(ProblemCode::TooLarge.into()),
        PartTaken::BadDigest => Err(Refusal::parts_do_not_fit()),
        PartTaken::Unknown => Err(Refusal::announce_first()),
        PartTaken::Deleted(receipt) => Err::<_, Refusal>(Refusal::since_deleted(&receipt)),
    }
}

/// Where a part begins, in the query: the signature covers the query, and no other header.
fn offset(query: &str) -> Result<u32, Refusal> {
    let digits = query.strip_prefix("offset=");
    let digits = digits.filter(|digits| digits.bytes().all(|byte| byte.is_ascii_digit()));
    let offset = digits.and_then(|digits| digits.parse().ok());
    offset.ok_or_else(|| ProblemCode::BadRequest.into())
}

fn progress(status: StatusCode, offset: u32) -> Response {
    at(offset, (status, axum::Json(Progress { offset })).into_response())
}

fn at(offset: u32, mut response: Response) -> Response {
    let field = HeaderName::from_static(OFFSET_FIELD);
    response.headers_mut().insert(field, HeaderValue::from(offset));
    response
}
