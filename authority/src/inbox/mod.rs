//! What staff see: server-rendered pages that need no script at all.

use axum::{
    Router,
    extract::{DefaultBodyLimit, Request},
    http::{
        HeaderMap, HeaderValue, Method, StatusCode, Uri,
        header::{CACHE_CONTROL, CONTENT_TYPE, COOKIE, LOCATION},
    },
    middleware::{Next, from_fn},
    response::{IntoResponse, Redirect, Response},
    routing::{any, get, post},
};

use crate::{AuthorityError, AuthorityState};

mod attachment;
mod close;
mod contact;
mod conversation;
mod elsewhere;
mod figures;
mod invites;
mod list;
mod message;
mod page;
mod people;
mod reply;
mod sign_in;
mod staff;
pub(crate) mod times;
#[allow(missing_docs)]
pub mod words;

pub(crate) use elsewhere::elsewhere;

const STYLE: &str = include_str!("style.css");
const ICON: &str = include_str!("icon.svg");

/// The largest form: far more than a reply may have, so that a pasted text that is too long comes
/// back to its writer instead of being refused.
const LARGEST_FORM: usize = 512 * 1024;

/// The pages, each at its full path.
pub fn router(authority: AuthorityState) -> Router {
    Router::new()
        .route("/staff", get(list::show))
        .route("/staff/sign-in", get(sign_in::show).post(sign_in::submit))
        .route("/staff/sign-out", post(sign_in::sign_out))
        .route("/staff/messages/{id}", get(message::show))
        .route("/staff/messages/{id}/reply", get(reply::go_back).post(reply::submit))
        .route("/staff/messages/{id}/close", get(close::show).post(close::submit))
        .route("/staff/messages/{id}/attachments/{attachment}", get(attachment::open))
        .route("/staff/invites", get(invites::show).post(invites::make))
        .route("/staff/invites/withdraw", post(invites::withdraw))
        .route("/staff/figures", get(figures::show))
        .route("/staff/people", get(people::show))
        .route("/staff/people/add", post(people::add))
        .route("/staff/people/take-out", get(people::ask).post(people::take_out))
        .route("/staff/", get(|| async { Redirect::permanent("/staff") }))
        .route("/staff/{*rest}", any(not_found))
        .layer(from_fn(only_by_hand))
        .route("/staff/style.css", get(|| file("text/css; charset=utf-8", STYLE)))
        .route("/staff/icon.svg", get(|| file("image/svg+xml", ICON)))
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .with_state(authority)
}

async fn file(kind: &'static str, contents: &'static str) -> Response {
    ([(CONTENT_TYPE, kind), (CACHE_CONTROL, "no-cache")], contents).into_response()
}

async fn not_found() -> Response {
    missing()
}

fn missing() -> Response {
    page::plain(StatusCode::NOT_FOUND, words::NOT_FOUND_TITLE, words::NOT_FOUND)
}

/// Something failed that the person cannot put right.
struct Trouble;

impl From<AuthorityError> for Trouble {
    fn from(error: AuthorityError) -> Self {
        tracing::error!(%error, "a page of the inbox failed");
        Self
    }
}

impl IntoResponse for Trouble {
    fn into_response(self) -> Response {
        let status = StatusCode::SERVICE_UNAVAILABLE;
        page::plain(status, words::UNAVAILABLE_TITLE, words::UNAVAILABLE)
    }
}

/// Whatever the framework refused in its own words is said as a page.
pub(crate) fn in_page_form(response: Response) -> Response {
    let status = response.status();
    let kind = response.headers().get(CONTENT_TYPE);
    let is_page = kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html"));
    if is_page || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let (title, text) = match status {
        StatusCode::NOT_FOUND => (words::NOT_FOUND_TITLE, words::NOT_FOUND),
        status if status.is_server_error() => (words::UNAVAILABLE_TITLE, words::UNAVAILABLE),
        _ => (words::BAD_TITLE, words::BAD),
    };
    page::plain(status, title, text)
}

/// Goes on to another page, after a form.
fn see_other(address: &str) -> Response {
    let location = HeaderValue::from_str(address).unwrap_or(HeaderValue::from_static("/staff"));
    (StatusCode::SEE_OTHER, [(LOCATION, location)]).into_response()
}

/// Pages are for people going to them, not for scripts; forms are taken from our own pages only.
async fn only_by_hand(request: Request, next: Next) -> Response {
    if is_by_hand(request.method(), request.headers()) {
        next.run(request).await
    } else {
        refused()
    }
}

/// What a browser says of where a request comes from. One that says nothing has its cookie kept
/// from other sites by `SameSite`.
fn is_by_hand(method: &Method, headers: &HeaderMap) -> bool {
    let said = |name: &str| headers.get(name).map(HeaderValue::as_bytes);
    let by_script = said("sec-fetch-mode").is_some_and(|mode| mode != b"navigate");
    let site = said("sec-fetch-site");
    let from_elsewhere = site.is_some_and(|site| site != b"same-origin" && site != b"none");
    let foreign_form = method == Method::POST && from_elsewhere;
    !by_script && !foreign_form
}

fn refused() -> Response {
    page::plain(StatusCode::FORBIDDEN, words::REFUSED_TITLE, words::REFUSED)
}

/// The value of a cookie.
fn cookie<'h>(headers: &'h HeaderMap, name: &str) -> Option<&'h str> {
    let fields = headers.get_all(COOKIE).iter().filter_map(|field| field.to_str().ok());
    let mut pairs = fields.flat_map(|field| field.split(';')).map(str::trim);
    pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

/// The value of a word in the query.
fn asked<'u>(uri: &'u Uri, name: &str) -> Option<&'u str> {
    let mut pairs = uri.query().unwrap_or_default().split('&');
    pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}
