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

use crate::{AuthorityState, api, app_files, authority::ADVOCATE, headers, inbox};

/// After the signal to stop, requests under way get this long to finish.
const GRACE: Duration = Duration::from_secs(10);

/// What is served at one address.
pub struct Site {
    /// The authority.
    pub authority: AuthorityState,
    /// The independent advocates of a demonstration, an authority of their own.
    pub advocate: Option<AuthorityState>,
    /// The folder with the app.
    pub app: PathBuf,
}

impl Site {
    /// The API under `/v1`, the inbox under `/staff`, the advocates' under `/advocate/v1` and
    /// `/advocate/staff`, and the files of the `app` folder everywhere else.
    pub fn router(self) -> Router {
        let Self { authority, advocate, app } = self;
        let app = app_files::router(app, Arc::clone(&authority));
        let all = doors(authority).merge(dressed(app));
        let all = match advocate {
            Some(advocate) => all.nest(&format!("/{ADVOCATE}"), beside(advocate)),
            None => all,
        };
        all.layer(from_fn(log))
    }

    fn authorities(&self) -> Vec<AuthorityState> {
        std::iter::once(&self.authority).chain(&self.advocate).map(Arc::clone).collect()
    }
}

/// Everything an authority serves, without advocates beside it.
pub fn router(authority: AuthorityState, app: impl Into<PathBuf>) -> Router {
    Site { authority, advocate: None, app: app.into() }.router()
}

/// The API and the inbox of an authority.
fn doors(authority: AuthorityState) -> Router {
    dressed(api::router(Arc::clone(&authority)).merge(inbox::router(authority)))
}

/// The same, under a path of its own.
fn beside(authority: AuthorityState) -> Router {
    doors(authority).layer(from_fn(inbox::elsewhere))
}

fn dressed(router: Router) -> Router {
    router.layer(CatchPanicLayer::custom(after_panic)).layer(from_fn(dress))
}

/// Serves until `stop` resolves, then lets requests under way finish.
///
/// # Errors
/// When the listener fails.
pub async fn serve(
    site: Site,
    listener: TcpListener,
    stop: impl Future<Output = ()> + Send + 'static,
) -> std::io::Result<()> {
    let sweeping = tokio::spawn(sweep(site.authorities()));
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
    let service = site.router().into_make_service_with_connect_info::<SocketAddr>();
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

async fn sweep(authorities: Vec<AuthorityState>) {
    let mut minute = tokio::time::interval(Duration::from_secs(60));
    loop {
        minute.tick().await;
        for authority in &authorities {
            authority.sweep_sessions();
            if let Err(error) = authority.close_quarters().await {
                tracing::error!(%error, "a quarter could not be closed");
            }
        }
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
