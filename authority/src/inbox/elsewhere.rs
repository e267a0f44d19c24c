//! An inbox that stands under a path of its own, such as `/advocate/staff`: whatever leads to an
//! address of it leads there. What a proxy does for a program behind it is done here at one place,
//! so that no page need know where it stands, and none can forget it.

use axum::{
    body::{Body, to_bytes},
    extract::{NestedPath, Request},
    http::{
        HeaderName, HeaderValue,
        header::{CONTENT_LENGTH, CONTENT_TYPE, LOCATION, SET_COOKIE},
    },
    middleware::Next,
    response::{IntoResponse, Response},
};

use super::Trouble;

/// What leads somewhere in a page. Only markup can hold these: in what somebody wrote, every
/// quotation mark is escaped.
const LEADING: [&str; 2] = ["href=\"", "action=\""];

/// The same in a header, each before the path it leads to.
const HEADERS: [(HeaderName, &str); 2] = [(LOCATION, ""), (SET_COOKIE, "; Path=")];

/// Makes every address of the inbox, and its cookie's path, begin with the path it stands under.
pub(crate) async fn elsewhere(path: NestedPath, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    moved(path.as_str().trim_end_matches('/'), response).await
}

async fn moved(under: &str, response: Response) -> Response {
    let (mut head, body) = response.into_parts();
    for (name, leading) in HEADERS {
        let lead = |value: &HeaderValue| lead_there(value, leading, under);
        if let Some(value) = head.headers.get(&name).and_then(lead) {
            head.headers.insert(name, value);
        }
    }
    let kind = head.headers.get(CONTENT_TYPE);
    if !kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        return Response::from_parts(head, body);
    }
    let Ok(bytes) = to_bytes(body, usize::MAX).await else {
        return Trouble.into_response();
    };
    let page = String::from_utf8_lossy(&bytes).into_owned();
    let page = LEADING.iter().fold(page, |page, leading| {
        page.replace(&format!("{leading}/staff"), &format!("{leading}{under}/staff"))
    });
    head.headers.remove(CONTENT_LENGTH);
    Response::from_parts(head, Body::from(page))
}

fn lead_there(value: &HeaderValue, leading: &str, under: &str) -> Option<HeaderValue> {
    let (from, to) = (format!("{leading}/staff"), format!("{leading}{under}/staff"));
    let there = value.to_str().ok()?.replacen(&from, &to, 1);
    HeaderValue::from_str(&there).ok()
}
