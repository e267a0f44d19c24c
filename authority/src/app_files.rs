//! The app itself, as an installable web app: the files of one folder.

use std::path::{Path, PathBuf};

use axum::{
    Router,
    body::Body,
    extract::{Request, State},
    http::{
        HeaderMap, HeaderValue, Method, StatusCode, Uri,
        header::{ACCEPT, CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE, VARY},
    },
    response::{Html, IntoResponse, Response},
};
use tower::ServiceExt as _;
use tower_http::services::{ServeDir, ServeFile};

use crate::{AuthorityState, headers::app_policy, manifest};

const MANIFEST: &str = "/manifest.webmanifest";

const NOT_BUILT: &str = "<!doctype html>\
<html lang=\"en-GB\"><meta charset=\"utf-8\">\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
<title>The app is not here yet</title>\
<h1>The app is not here yet</h1>\
<p>This authority is running, but the folder with the app is empty or missing.</p>\
<p>Build the app with <code>scripts/run</code>, or name its folder with \
<code>upheld-authority serve --app DIR</code>. Then load this page again.</p>\
<p>Staff can sign in at <a href=\"/staff\">/staff</a> all the same.</p>";

/// Where the app is looked for when nothing is said: beside the executable, else where the
/// workspace builds it.
#[must_use]
pub fn default_folder() -> PathBuf {
    let beside = std::env::current_exe()
        .ok()
        .and_then(|program| program.parent().map(|folder| folder.join("app")));
    beside.filter(|folder| folder.is_dir()).unwrap_or_else(|| PathBuf::from("target/web"))
}

/// The folder, and the authority whose keyring says which advocates the app must reach.
type Served = (PathBuf, AuthorityState);

/// Serves the folder at `/`, for every address that nothing else answers.
pub(crate) fn router(folder: PathBuf, authority: AuthorityState) -> Router {
    Router::new().fallback(serve).with_state((folder, authority))
}

async fn serve(State((folder, authority)): State<Served>, request: Request) -> Response {
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return StatusCode::METHOD_NOT_ALLOWED.into_response();
    }
    let (uri, wants_page) = (request.uri().clone(), wants_page(request.headers()));
    let index = folder.join("index.html");
    if !index.is_file() {
        return not_built(wants_page);
    }
    let mut response = match uri.path() {
        MANIFEST => manifest(&folder, request, &authority).await,
        _ => file(&folder, request).await,
    };
    let mut name = file_name(&uri);
    if response.status() == StatusCode::NOT_FOUND && wants_page {
        response = page(&index).await;
        name = "index.html".into();
    }
    let advocate = authority.origin_of_advocate().await;
    finish(response, &name, app_policy(advocate.as_deref()))
}

async fn file(folder: &Path, request: Request) -> Response {
    let files = ServeDir::new(folder).precompressed_br();
    files.oneshot(request).await.map_or_else(unreachable, |response| response.map(Body::new))
}

/// The manifest, with the name and the icon that the authority's own pack gives the app.
async fn manifest(folder: &Path, request: Request, authority: &AuthorityState) -> Response {
    let local = authority.published_local().await.unwrap_or_else(|error| {
        tracing::warn!(%error, "the app has its own name: the published pack cannot be read");
        None
    });
    let own = tokio::fs::read(folder.join(&MANIFEST[1..])).await;
    let named = local.zip(own.ok()).and_then(|(local, own)| manifest::named(&own, &local));
    match named {
        Some(named) => named.into_response(),
        None => file(folder, request).await,
    }
}

async fn page(index: &Path) -> Response {
    let file = ServeFile::new(index);
    let request = Request::new(Body::empty());
    file.oneshot(request).await.map_or_else(unreachable, |response| response.map(Body::new))
}

fn unreachable(never: std::convert::Infallible) -> Response {
    match never {}
}

fn finish(mut response: Response, name: &str, policy: HeaderValue) -> Response {
    let found = response.status() != StatusCode::NOT_FOUND;
    let headers = response.headers_mut();
    headers.insert(CONTENT_SECURITY_POLICY, policy);
    if found {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static(caching(name)));
        headers.insert(VARY, HeaderValue::from_static("accept-encoding, accept"));
    }
    if let Some(kind) = media_type(name).filter(|_| found) {
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(kind));
    }
    response
}

fn not_built(wants_page: bool) -> Response {
    if wants_page {
        (StatusCode::SERVICE_UNAVAILABLE, Html(NOT_BUILT)).into_response()
    } else {
        StatusCode::NOT_FOUND.into_response()
    }
}

/// A browser going to a page says that it takes HTML first of all.
fn wants_page(headers: &HeaderMap) -> bool {
    let accepts = headers.get(ACCEPT).and_then(|value| value.to_str().ok());
    accepts.is_some_and(|accepts| accepts.contains("text/html"))
}

fn file_name(uri: &Uri) -> String {
    let last = uri.path().rsplit('/').next().unwrap_or_default();
    if last.is_empty() { "index.html".into() } else { last.into() }
}

/// A file with a hash in its name never changes; every other one is asked for anew.
fn caching(name: &str) -> &'static str {
    if has_hash(name) { "public, max-age=31536000, immutable" } else { "no-cache" }
}

/// Whether a part of the name is a hash: eight or more hexadecimal digits, of both kinds.
fn has_hash(name: &str) -> bool {
    let is_hash = |part: &str| {
        let part = part.strip_prefix("dxh").unwrap_or(part);
        part.len() >= 8
            && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
            && part.bytes().any(|byte| byte.is_ascii_digit())
            && part.bytes().any(|byte| byte.is_ascii_lowercase())
    };
    name.split(['-', '.', '_']).any(is_hash)
}

fn media_type(name: &str) -> Option<&'static str> {
    let (_, extension) = name.rsplit_once('.')?;
    Some(match extension {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "txt" => "text/plain; charset=utf-8",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "wasm" => "application/wasm",
        "woff2" => "font/woff2",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_names_with_a_hash_are_kept_for_good() {
        for kept in
            ["upheld-1a2b3c4d5e6f7a8b.js", "app.0f1e2d3c4b5a6978.wasm", "x-dxh1a2b3c4d5.css"]
        {
            assert!(has_hash(kept), "{kept}");
        }
        for asked in [
            "index.html",
            "sw.js",
            "manifest.webmanifest",
            "app-20261121.js",
            "facade.css",
            "deadbeef.js",
        ] {
            assert!(!has_hash(asked), "{asked}");
        }
    }
}
