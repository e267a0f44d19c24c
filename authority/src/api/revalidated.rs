//! A document that a phone asks for again and again, and seldom anew.

use axum::{
    http::{
        HeaderMap, HeaderValue, StatusCode,
        header::{CACHE_CONTROL, CONTENT_TYPE, ETAG, IF_NONE_MATCH},
    },
    response::{IntoResponse, Response},
};
use upheld_protocol::Digest;

/// The document as JSON, or 304 when the caller holds it already.
pub(super) fn revalidated(headers: &HeaderMap, document: Vec<u8>) -> Response {
    let tag = format!("\"{}\"", Digest::of(&document));
    let held = headers.get_all(IF_NONE_MATCH).iter().any(|value| matches(value, &tag));
    let caching = [(CACHE_CONTROL, "no-cache".to_owned()), (ETAG, tag)];
    if held {
        (StatusCode::NOT_MODIFIED, caching).into_response()
    } else {
        (caching, [(CONTENT_TYPE, "application/json")], document).into_response()
    }
}

/// Weak comparison of a list of tags (RFC 9110, section 13.1.2).
fn matches(field: &HeaderValue, tag: &str) -> bool {
    let tags = field.to_str().unwrap_or_default().split(',').map(str::trim);
    let mut tags = tags.map(|one| one.strip_prefix("W/").unwrap_or(one));
    tags.any(|one| one == "*" || one == tag)
}
