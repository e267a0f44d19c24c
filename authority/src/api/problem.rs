//! Saying no.

use axum::{
    http::{
        HeaderValue, StatusCode,
        header::{ALLOW, CONTENT_TYPE, RETRY_AFTER},
    },
    response::{IntoResponse, Response},
};
use upheld_protocol::{PROBLEM_MEDIA_TYPE, Problem, ProblemCode};

use crate::AuthorityError;

/// After so many seconds it is worth trying again.
const TRY_AGAIN_AFTER: u64 = 30;

/// A refusal, as it is sent.
#[derive(Clone, Debug)]
pub(crate) struct Refusal(Problem);

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        Self(code.into())
    }
}

impl From<AuthorityError> for Refusal {
    fn from(error: AuthorityError) -> Self {
        tracing::error!(%error, "a call from a phone failed");
        ProblemCode::Unavailable.into()
    }
}

impl Refusal {
    /// A refusal with a status of its own.
    pub(crate) fn with(code: ProblemCode, status: StatusCode, title: &str) -> Self {
        let retryable = status == StatusCode::REQUEST_TIMEOUT || status.is_server_error();
        let status = status.as_u16();
        Self(Problem { status, retryable, title: title.into(), ..code.into() })
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.0.status).unwrap_or(StatusCode::BAD_REQUEST);
        let body = serde_json::to_vec(&self.0).unwrap_or_default();
        let mut response = (status, [(CONTENT_TYPE, PROBLEM_MEDIA_TYPE)], body).into_response();
        if status.is_server_error() {
            response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(TRY_AGAIN_AFTER));
        }
        response
    }
}

pub(super) async fn not_found() -> Refusal {
    ProblemCode::NotFound.into()
}

pub(super) async fn method_not_allowed() -> Refusal {
    let title = "This address does not take this method";
    Refusal::with(ProblemCode::BadRequest, StatusCode::METHOD_NOT_ALLOWED, title)
}

/// Whatever said no in other words, such as the framework or a caught panic, says it as a problem.
pub(crate) fn in_problem_form(response: Response) -> Response {
    let status = response.status();
    let kind = response.headers().get(CONTENT_TYPE);
    let already = kind.is_some_and(|kind| kind == PROBLEM_MEDIA_TYPE);
    if already || !(status.is_client_error() || status.is_server_error()) {
        return response;
    }
    let code = match status {
        StatusCode::NOT_FOUND => ProblemCode::NotFound,
        StatusCode::PAYLOAD_TOO_LARGE => ProblemCode::TooLarge,
        status if status.is_server_error() => ProblemCode::Unavailable,
        _ => ProblemCode::BadRequest,
    };
    let title = Problem::from(code).title;
    let mut problem = Refusal::with(code, status, &title).into_response();
    if let Some(allowed) = response.headers().get(ALLOW) {
        problem.headers_mut().insert(ALLOW, allowed.clone());
    }
    problem
}
