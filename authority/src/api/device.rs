//! Reading a request that a device signed.

use std::time::Duration;

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::Request,
    http::{HeaderMap, StatusCode, header::CONTENT_LENGTH, request::Parts},
};
use upheld_protocol::{
    Digest, Limits, ProblemCode, VerifyingKey,
    request_signature::{RequestSignatureError, SignatureFields, Target, verify},
};

use super::Refusal;

/// A phone on a bad connection gets this long to send a body.
const PATIENCE: Duration = Duration::from_secs(60);

/// A request whose signature was checked.
pub(super) struct Signed {
    /// Who signed it.
    pub(super) device: VerifyingKey,
    /// Its body.
    pub(super) body: Bytes,
}

/// Reads the body, within the limit, and checks the signature over all of it.
pub(super) async fn read(request: Request) -> Result<Signed, Refusal> {
    let (parts, body) = request.into_parts();
    let body = read_body(&parts.headers, body).await?;
    let device = check(&parts, &body)?;
    Ok(Signed { device, body })
}

async fn read_body(headers: &HeaderMap, body: Body) -> Result<Bytes, Refusal> {
    let limit = Limits::default().envelope_bytes as usize;
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
