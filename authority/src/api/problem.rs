//! Saying no.

use axum::{
    http::{
        HeaderName, HeaderValue, StatusCode,
        header::{ALLOW, CONTENT_RANGE, CONTENT_TYPE, RETRY_AFTER},
    },
    response::{IntoResponse, Response},
};
use serde::Serialize;
use upheld_protocol::{PROBLEM_MEDIA_TYPE, Problem, ProblemCode, attachment::OFFSET_FIELD};

use crate::AuthorityError;

/// After so many seconds it is worth trying again.
const TRY_AGAIN_AFTER: u64 = 30;

/// A refusal, as it is sent.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Refusal {
    #[serde(flatten)]
    problem: Box<Problem>,
    /// Where the next part of an attachment must begin.
    #[serde(skip_serializing_if = "Option::is_none")]
    offset: Option<u32>,
    /// After so many seconds it is worth trying again.
    #[serde(skip)]
    wait: Option<u64>,
}

impl From<ProblemCode> for Refusal {
    fn from(code: ProblemCode) -> Self {
        Problem::from(code).into()
    }
}

impl From<Problem> for Refusal {
    fn from(problem: Problem) -> Self {
        let wait = (problem.status >= 500).then_some(TRY_AGAIN_AFTER);
        Self { problem: Box::new(problem), offset: None, wait }
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
        Problem { status, retryable, title: title.into(), ..code.into() }.into()
    }

    /// It was received and deleted since: the receipt of then goes with it.
    pub(super) fn since_deleted(receipt: &[u8]) -> Self {
        let receipt = serde_json::from_slice(receipt).ok();
        Problem { receipt, ..ProblemCode::ReceivedSinceDeleted.into() }.into()
    }

    /// An attachment is to be announced before its parts: this server may have lost that.
    pub(super) fn announce_first() -> Self {
        let title = "Announce this attachment first".into();
        Problem { retryable: true, title, ..ProblemCode::NotFound.into() }.into()
    }

    /// A part is to be sent that begins elsewhere.
    pub(super) fn continue_at(offset: u32) -> Self {
        Self { offset: Some(offset), ..ProblemCode::WrongOffset.into() }
    }

    /// All parts are to be sent again: together they were not what was announced.
    pub(super) fn parts_do_not_fit() -> Self {
        let status = StatusCode::UNPROCESSABLE_ENTITY.as_u16();
        let title = "All parts together are not what was announced: send them again".into();
        let problem = Problem { status, title, ..ProblemCode::BadDigest.into() };
        Self { offset: Some(0), ..problem.into() }
    }

    /// Too many for now.
    pub(super) fn slow_down(seconds: u64) -> Self {
        Self { wait: Some(seconds), ..ProblemCode::SlowDown.into() }
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.problem.status).unwrap_or(StatusCode::BAD_REQUEST);
        let body = serde_json::to_vec(&self).unwrap_or_default();
        let mut response = (status, [(CONTENT_TYPE, PROBLEM_MEDIA_TYPE)], body).into_response();
        let headers = response.headers_mut();
        if let Some(seconds) = self.wait {
            headers.insert(RETRY_AFTER, HeaderValue::from(seconds));
        }
        if let Some(offset) = self.offset {
            headers.insert(HeaderName::from_static(OFFSET_FIELD), HeaderValue::from(offset));
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
    for kept in [ALLOW, CONTENT_RANGE] {
        if let Some(value) = response.headers().get(&kept) {
            problem.headers_mut().insert(kept, value.clone());
        }
    }
    problem
}
