//! What phones call. Every answer that is not a success is a problem (RFC 9457).

use axum::{
    Router,
    routing::{any, get, put},
};

use crate::AuthorityState;

mod device;
pub mod events;
pub mod health;
pub mod keyring;
pub mod openapi;
mod problem;
pub mod submissions;

pub(crate) use problem::{Refusal, in_problem_form};

/// The calls, each at its full path.
pub fn router(authority: AuthorityState) -> Router {
    Router::new()
        .route("/v1/keyring", get(keyring::get_keyring))
        .route("/v1/submissions/{id}", put(submissions::put_submission))
        .route("/v1/events", get(events::get_events))
        .route("/v1/health", get(health::get_health))
        .route("/v1/openapi.json", get(openapi::get_openapi))
        .method_not_allowed_fallback(problem::method_not_allowed)
        .route("/v1", any(problem::not_found))
        .route("/v1/", any(problem::not_found))
        .route("/v1/{*rest}", any(problem::not_found))
        .with_state(authority)
}
