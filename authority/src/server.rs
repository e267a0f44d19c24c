//! Everything under one router, and serving it.

use std::{any::Any, net::SocketAddr, path::PathBuf, sync::Arc, time::Duration, time::Instant};

use axum::{
    Router,
    extract::{MatchedPath, Request},
    http::{Method, StatusCode, Uri},
    middleware::{Next, from_fn},
    response::{IntoResponse, Response},
};
use tokio::net::TcpListener;
use tower_http::catch_panic::CatchPanicLayer;

use crate::{AuthorityState, api, app_files, headers, inbox};

/// After the signal to stop, requests under way get this long to finish.
const GRACE: Duration = Duration::from_secs(10);

/// Everything an authority serves: the API under `/v1`, the inbox under `/staff`, and the files
/// of the `app` folder everywhere else.
pub fn router(authority: AuthorityState, app: impl Into<PathBuf>) -> Router {
    Router::new()
        .merge(api::router(Arc::clone(&authority)))
        .merge(inbox::router(authority))
        .merge(app_files::router(app.into()))
        .layer(CatchPanicLayer::custom(after_panic))
        .layer(from_fn(dress))
        .layer(from_fn(log))
}

/// Serves until `stop` resolves, then lets requests under way finish.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    authority: AuthorityState,
    app: PathBuf,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let sweeping = tokio::spawn(sweep(Arc::clone(&authority)));
    let (stopped, waiting) = tokio::sync::oneshot::channel::<()>();
    let stop = async move {
        stop.await;
        let _ = stopped.send(());
    };
    let late = async move {
        // An error here means that serving ended by itself.
        if waiting.await.is_ok() {
            tokio::time::sleep(GRACE).await;
        } else {
            std::future::pending::<()>().await;
        }
    };
    let service = router(authority, app).into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(stop);
    let result = tokio::select! {
        result = serving => result,
        () = late => Ok(()),
    };
    sweeping.abort();
    result
}

/// Resolves on SIGTERM or Ctrl-C.
pub async fn told_to_stop() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = terminate.recv() => {}
                _ = tokio::signal::ctrl_c() => {}
            }
            return;
        }
    }
    let _ = tokio::signal::ctrl_c().await;
}

async fn sweep(authority: AuthorityState) {
    let mut minute = tokio::time::interval(Duration::from_secs(60));
    loop {
        minute.tick().await;
        authority.sweep_sessions();
    }
}

fn after_panic(_: Box<dyn Any + Send>) -> Response {
    tracing::error!("a request ended in a panic");
    StatusCode::INTERNAL_SERVER_ERROR.into_response()
}

/// Gives every answer its headers, and every refusal of the API its form.
async fn dress(uri: Uri, request: Request, next: Next) -> Response {
    let response = next.run(request).await;
    let path = uri.path();
    let of_api = path == "/v1" || path.starts_with("/v1/");
    let of_inbox = path == "/staff" || path.starts_with("/staff/");
    let mut response = if of_api {
        api::in_problem_form(response)
    } else if of_inbox {
        inbox::in_page_form(response)
    } else {
        response
    };
    headers::add_missing(response.headers_mut());
    response
}

/// One line a request: no address, id, name or text is ever in it.
async fn log(request: Request, next: Next) -> Response {
    let method = method_name(request.method());
    let route = request.extensions().get::<MatchedPath>();
    let route = route.map_or_else(|| "app".to_owned(), |route| route.as_str().to_owned());
    let start = Instant::now();
    let response = next.run(request).await;
    let (status, took) = (response.status().as_u16(), start.elapsed().as_millis());
    tracing::info!(method, route, status, ms = u64::try_from(took).unwrap_or(u64::MAX));
    response
}

/// A method's name; what a client made up is not repeated.
fn method_name(method: &Method) -> &'static str {
    match *method {
        Method::GET => "GET",
        Method::HEAD => "HEAD",
        Method::PUT => "PUT",
        Method::POST => "POST",
        Method::OPTIONS => "OPTIONS",
        Method::DELETE => "DELETE",
        Method::PATCH => "PATCH",
        _ => "other",
    }
}
