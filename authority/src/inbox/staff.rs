//! Who is asking.

use std::{convert::Infallible, sync::Arc};

use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, request::Parts},
};
use upheld_protocol::SubmissionId;

use super::cookie;
use crate::{AuthorityState, authority::Session};

/// The cookie that keeps a session.
pub(super) const COOKIE: &str = "upheld-staff";

/// The list looks at the desk itself.
const LIST: &str = "/staff";

/// The session of a request, if there is one. What must not be left lying is looked up with it, so
/// that every page can say so.
pub(super) struct Staff(pub(super) Option<Arc<Session>>);

impl FromRequestParts<AuthorityState> for Staff {
    type Rejection = Infallible;

    async fn from_request_parts(
        parts: &mut Parts,
        authority: &AuthorityState,
    ) -> Result<Self, Self::Rejection> {
        let session = cookie(&parts.headers, COOKIE).and_then(|cookie| authority.session(cookie));
        if let Some(session) = session.as_ref().filter(|_| parts.uri.path() != LIST) {
            // A store that cannot be read shows on the page itself.
            let _ = authority.desk(session).await;
        }
        Ok(Self(session))
    }
}

/// Whether the browser still keeps a cookie: then somebody was signed in not long ago.
pub(super) fn was_signed_in(headers: &HeaderMap) -> bool {
    cookie(headers, COOKIE).is_some_and(|cookie| !cookie.is_empty())
}

/// Where somebody who is not signed in is sent, and where they come back to.
pub(super) fn sign_in_address(message: Option<SubmissionId>) -> String {
    match message {
        Some(id) => format!("/staff/sign-in?message={id}"),
        None => "/staff/sign-in".into(),
    }
}
