//! `GET /v1/packs/{pack}`: which pack to have. `GET /v1/packs/{pack}/{digest}`: its bytes.

use std::str::FromStr;

use axum::{
    body::Body,
    extract::{Path, Request, State},
    http::{
        HeaderMap, HeaderValue,
        header::{CACHE_CONTROL, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use tower::ServiceExt as _;
use tower_http::services::ServeFile;
use upheld_pack::PackId;
use upheld_protocol::{Digest, PACK_MEDIA_TYPE, ProblemCode};

use super::{Refusal, revalidated};
use crate::{AuthorityError, AuthorityState, keys::KeyError};

/// What a digest names never changes.
const FOR_GOOD: HeaderValue = HeaderValue::from_static("public, max-age=31536000, immutable");

/// The signed release of a pack, or 304 when the caller holds it already.
#[utoipa::path(
    get,
    path = "/v1/packs/{pack}",
    tag = "phones",
    params(
        ("pack" = String, Path, description = "The pack's id.", example = "anyshire"),
        ("If-None-Match" = Option<String>, Header, description = "The ETag held."),
    ),
    responses(
        (status = 200, description = "The release: which version, how long, and its digest.",
         body = super::openapi::SignedRelease, headers(("ETag" = String))),
        (status = 304, description = "The one held is the newest."),
        (status = 404, description = "This authority does not publish such a pack.",
         body = super::openapi::Problem, content_type = "application/problem+json"),
        (status = 503, description = "Cannot be read for now.", body = super::openapi::Problem,
         content_type = "application/problem+json"),
    )
)]
pub async fn get_release(
    State(authority): State<AuthorityState>,
    Path(pack): Path<String>,
    headers: HeaderMap,
) -> Result<Response, impl IntoResponse> {
    let file = authority.packs().release_file(&named(&pack)?);
    match tokio::fs::read(&file).await {
        Ok(release) => Ok(revalidated(&headers, release)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            Err(ProblemCode::NotFound.into())
        }
        Err(error) => Err(Refusal::from(AuthorityError::from(KeyError::File(file, error)))),
    }
}

/// The bytes of a pack, whole or a range of them.
#[utoipa::path(
    get,
    path = "/v1/packs/{pack}/{digest}",
    tag = "phones",
    params(
        ("pack" = String, Path, description = "The pack's id.", example = "anyshire"),
        ("digest" = String, Path, description = "The digest that the release names."),
        ("Range" = Option<String>, Header, description = "One range, to go on where it broke off."),
    ),
    responses(
        (status = 200, description = "The pack.", body = [u8],
         content_type = "application/vnd.upheld.pack"),
        (status = 206, description = "The part of it that was asked for.", body = [u8],
         content_type = "application/vnd.upheld.pack"),
        (status = 404, description = "No such pack.", body = super::openapi::Problem,
         content_type = "application/problem+json"),
        (status = 416, description = "It has no such part.", body = super::openapi::Problem,
         content_type = "application/problem+json"),
    )
)]
pub async fn get_pack(
    State(authority): State<AuthorityState>,
    Path((pack, digest)): Path<(String, String)>,
    request: Request,
) -> Result<Response, impl IntoResponse> {
    let (pack, digest): (PackId, Digest) = (named(&pack)?, named(&digest)?);
    let file = ServeFile::new(authority.packs().bytes_file(&pack, digest));
    let served = file.oneshot(request).await;
    let mut response = served.map_or_else(|never| match never {}, |served| served.map(Body::new));
    if response.status().is_success() || response.status().is_redirection() {
        let headers = response.headers_mut();
        headers.insert(CACHE_CONTROL, FOR_GOOD);
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(PACK_MEDIA_TYPE));
    }
    Ok::<_, Refusal>(response)
}

/// What stands in a path comes from strangers: it is read before it may name a file.
fn named<T: FromStr>(text: &str) -> Result<T, Refusal> {
    text.parse().map_err(|_| ProblemCode::NotFound.into())
}
