//! `POST /v1/enrol`: a phone shows the one-time code its owner was given.

use std::net::{IpAddr, SocketAddr};

use axum::{
    extract::{ConnectInfo, Request, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use upheld_protocol::{Enrol, ProblemCode};

use super::{Refusal, device, json};
use crate::{AuthorityState, authority::Admitted};

/// Knows the device that signed the request from now on, if its code is good.
///
/// A code is good once, for 14 days. The same code from the same device always gets the same
/// document.
#[utoipa::path(
    post,
    path = "/v1/enrol",
    tag = "phones",
    params(
        ("Content-Digest" = String, Header, description = "RFC 9530, sha-256."),
        ("Signature-Input" = String, Header, description = "RFC 9421, the fixed profile."),
        ("Signature" = String, Header, description = "RFC 9421, by the device's key."),
    ),
    request_body(content = super::openapi::Enrol, content_type = "application/json"),
    responses(
        (status = 201, description = "Known from now on: Signed<Enrolled>.",
         body = super::openapi::SignedDocument),
        (status = 200, description = "Known since before with this code: the same document.",
         body = super::openapi::SignedDocument),
        (status = 400, description = "`bad-request`, `bad-digest`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 401, description = "`bad-signature`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 404, description = "`unknown-code`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 409, description = "`code-used`: by another device.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 410, description = "`code-expired`: too old, or withdrawn.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 415, description = "`wrong-media-type`.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 429, description = "`slow-down`: too many wrong codes from this address; see \
         Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "`unavailable`; see Retry-After.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
    )
)]
pub async fn post_enrol(
    State(authority): State<AuthorityState>,
    request: Request,
) -> Result<Response, impl IntoResponse> {
    let from = address(&request);
    let (device, enrol) = device::read_json::<Enrol>(request).await?;
    match authority.enrol(device, &enrol.code, from).await? {
        Admitted::New(document) => Ok(json(StatusCode::CREATED, document)),
        Admitted::Again(document) => Ok(json(StatusCode::OK, document)),
        Admitted::UsedByAnother => Err(ProblemCode::CodeUsed.into()),
        Admitted::SlowDown(seconds) => Err(Refusal::slow_down(seconds)),
        Admitted::Expired => Err(ProblemCode::CodeExpired.into()),
        Admitted::Unknown => Err::<_, Refusal>(ProblemCode::UnknownCode.into()),
    }
}

/// Where a request comes from: the other end of the connection, or, when that is a proxy on this
/// machine, what it says. Only the last word counts: those before it are the client's own.
fn address(request: &Request) -> Option<IpAddr> {
    let peer = request.extensions().get::<ConnectInfo<SocketAddr>>()?.ip();
    if !peer.is_loopback() {
        return Some(peer);
    }
    let said = request.headers().get_all("x-forwarded-for").iter().next_back();
    let last = said.and_then(|value| value.to_str().ok()?.rsplit(',').next()?.trim().parse().ok());
    Some(last.unwrap_or(peer))
}
