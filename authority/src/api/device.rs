//! Reading a request that a device signed.

use std::time::Duration;

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{
        HeaderMap, StatusCode,
        header::{CONTENT_LENGTH, CONTENT_TYPE},
        request::Parts,
    },
};
use serde::de::DeserializeOwned;
use upheld_protocol::{
    Digest, ProblemCode, VerifyingKey,
    request_signature::{RequestSignatureError, SignatureFields, Target, verify},
};

use super::Refusal;

/// A phone on a bad connection gets this long to send a body.
const PATIENCE: Duration = Duration::from_secs(60);

/// The largest JSON body, in bytes. None of them needs half of it.
const LARGEST_JSON: u32 = 4096;

/// A request whose signature was checked.
pub(super) struct Signed {
    /// Who signed it.
    pub(super) device: VerifyingKey,
    /// Its body.
    pub(super) body: Bytes,
}

/// Reads the body, of at most so many bytes, and checks the signature over all of it.
pub(super) async fn read(request: Request, most: u32) -> Result<Signed, Refusal> {
    let (parts, body) = request.into_parts();
    let body = read_body(&parts.headers, body, most as usize).await?;
    let device = check(&parts, &body)?;
    Ok(Signed { device, body })
}

/// Reads a request without a body.
pub(super) async fn read_bare(request: Request) -> Result<VerifyingKey, Refusal> {
    Ok(read(request, 0).await?.device)
}

/// Reads a JSON body.
pub(super) async fn read_json<T: DeserializeOwned>(
    request: Request,
) -> Result<(VerifyingKey, T), Refusal> {
    check_media_type(request.headers(), "application/json")?;
    let signed = read(request, LARGEST_JSON).await?;
    let body = serde_json::from_slice(&signed.body);
    Ok((signed.device, body.map_err(|_| ProblemCode::BadRequest)?))
}

/// Whether the body says to be of this type.
pub(super) fn check_media_type(headers: &HeaderMap, wanted: &str) -> Result<(), Refusal> {
    let value = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    let essence = value.and_then(|value| value.split(';').next()).unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case(wanted) {
        Ok(())
    } else {
        Err(ProblemCode::WrongMediaType.into())
    }
}

/// Reads a body of at most so many bytes.
pub(super) async fn read_body(
    headers: &HeaderMap,
    body: Body,
    limit: usize,
) -> Result<Bytes, Refusal> {
    let said = headers.get(CONTENT_LENGTH).and_then(|value| value.to_str().ok()?.parse().ok());
    if said.is_some_and(|length: usize| length > limit) {
        return Err(ProblemCode::TooLarge.into());
    }
    match tokio::time::timeout(PATIENCE, to_bytes(body, limit)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(error)) if is_too_long(&error) => Err(ProblemCode::TooLarge.into()),
        Ok(Err(_)) => Err(ProblemCode::BadRequest.into()),
        Err(_) => {
            let title = "The body did not arrive in time";
            Err(Refusal::with(ProblemCode::BadRequest, StatusCode::REQUEST_TIMEOUT, title))
        }
    }
}

fn is_too_long(error: &axum::Error) -> bool {
    let source = std::error::Error::source(error);
    source.is_some_and(|source| source.is::<http_body_util::LengthLimitError>())
}

fn check(parts: &Parts, body: &[u8]) -> Result<VerifyingKey, Refusal> {
    let fields = SignatureFields {
        content_digest: the_only(&parts.headers, "content-digest")?,
        signature_input: the_only(&parts.headers, "signature-input")?,
        signature: the_only(&parts.headers, "signature")?,
    };
    let target = Target {
        method: parts.method.as_str(),
        path: parts.uri.path(),
        query: parts.uri.query().unwrap_or_default(),
        body: Digest::of(body),
    };
    verify(&target, &fields).map_err(|error| match error {
        RequestSignatureError::Digest => ProblemCode::BadDigest.into(),
        _ => ProblemCode::BadSignature.into(),
    })
}

/// A field that must be there exactly once.
fn the_only(headers: &HeaderMap, name: &str) -> Result<String, Refusal> {
    let mut values = headers.get_all(name).iter();
    let only = values.next().filter(|_| values.next().is_none());
    let text = only.and_then(|value| value.to_str().ok());
    text.map(str::to_owned).ok_or_else(|| ProblemCode::BadSignature.into())
}
