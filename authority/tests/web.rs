//! What every answer carries, the app's files, and the contract.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::{
    fs,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use common::{Phone, Reply, URL, World, send};
use upheld_authority::{Authority, Surroundings, clock::Clock, router};
use upheld_protocol::{ProblemCode, Timestamp};

async fn get(world: &World, path: &str, accept: &str) -> Reply {
    let request = Request::get(path).header(header::ACCEPT, accept);
    world.send(request.body(Body::empty()).unwrap()).await
}

fn world_with_app(world: &World) {
    let app = world.path().join("app");
    fs::create_dir(&app).unwrap();
    for (name, contents) in [
        ("index.html", "<h1>app</h1>"),
        ("sw.js", "self"),
        ("manifest.webmanifest", "{}"),
        ("upheld-1a2b3c4d5e6f7a8b.wasm", "\0asm"),
        ("upheld-1a2b3c4d5e6f7a8b.wasm.br", "squeezed"),
        ("inter-0a1b2c3d4e.woff2", "wOF2"),
        ("icon.svg", "<svg/>"),
    ] {
        fs::write(app.join(name), contents).unwrap();
    }
    fs::write(world.path().join("outside.txt"), "secret").unwrap();
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_keep_it_safe() {
    let world = World::new().await;
    world_with_app(&world);
    for path in [
        "/",
        "/sw.js",
        "/nowhere.js",
        "/help",
        "/staff",
        "/staff/sign-in",
        "/staff/x",
        "/staff/style.css",
        "/v1/keyring",
        "/v1/health",
        "/v1/nope",
        "/v1/openapi.json",
    ] {
        let reply = get(&world, path, "text/html").await;
        let policy = reply.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'"), "{path}: {policy}");
        assert!(policy.contains("frame-ancestors 'none'") && !policy.contains("'unsafe-inline'"));
        assert!(!policy.contains("script-src") || !path.starts_with("/staff"), "{path}");
        assert_eq!(reply.header("referrer-policy"), "no-referrer", "{path}");
        assert_eq!(reply.header("x-content-type-options"), "nosniff", "{path}");
        assert_eq!(reply.header("cross-origin-opener-policy"), "same-origin", "{path}");
        assert_eq!(reply.header("cross-origin-resource-policy"), "same-origin", "{path}");
        assert!(reply.header("permissions-policy").contains("geolocation=()"), "{path}");
        assert!(!reply.header("cache-control").is_empty(), "{path}");
    }
    for path in ["/staff/sign-in", "/v1/health", "/v1/openapi.json", "/v1/nope"] {
        assert_eq!(get(&world, path, "*/*").await.header("cache-control"), "no-store", "{path}");
    }
}

#[tokio::test]
async fn the_apps_files_have_their_types_and_are_kept_as_long_as_they_may() {
    let world = World::new().await;
    world_with_app(&world);
    let kept = "public, max-age=31536000, immutable";
    for (path, kind, caching) in [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/index.html", "text/html; charset=utf-8", "no-cache"),
        ("/sw.js", "text/javascript; charset=utf-8", "no-cache"),
        ("/manifest.webmanifest", "application/manifest+json", "no-cache"),
        ("/upheld-1a2b3c4d5e6f7a8b.wasm", "application/wasm", kept),
        ("/inter-0a1b2c3d4e.woff2", "font/woff2", kept),
        ("/icon.svg", "image/svg+xml", "no-cache"),
    ] {
        let reply = get(&world, path, "*/*").await;
        assert_eq!(reply.status, StatusCode::OK, "{path}");
        assert_eq!(reply.header("content-type"), kind, "{path}");
        assert_eq!(reply.header("cache-control"), caching, "{path}");
        assert!(reply.header("content-security-policy").contains("'wasm-unsafe-eval'"), "{path}");
    }
    let request = Request::get("/upheld-1a2b3c4d5e6f7a8b.wasm")
        .header(header::ACCEPT_ENCODING, "gzip, br")
        .body(Body::empty());
    let squeezed = world.send(request.unwrap()).await;
    assert_eq!((squeezed.header("content-encoding"), squeezed.text()), ("br", "squeezed".into()));
    assert_eq!(squeezed.header("content-type"), "application/wasm");
}

#[tokio::test]
async fn an_address_inside_the_app_leads_to_the_app_and_a_missing_file_does_not() {
    let world = World::new().await;
    world_with_app(&world);
    let page = get(&world, "/messages/3", "text/html,*/*;q=0.8").await;
    assert_eq!((page.status, page.text()), (StatusCode::OK, "<h1>app</h1>".into()));
    assert_eq!(page.header("cache-control"), "no-cache");
    let script = get(&world, "/missing-1a2b3c4d.js", "*/*").await;
    assert_eq!(
        (script.status, script.header("cache-control")),
        (StatusCode::NOT_FOUND, "no-store")
    );
    for outside in ["/../outside.txt", "/%2e%2e/outside.txt", "/..%2foutside.txt", "//outside.txt"]
    {
        assert!(!get(&world, outside, "text/html").await.text().contains("secret"), "{outside}");
    }
    let post = Request::post("/").body(Body::empty()).unwrap();
    assert_eq!(world.send(post).await.status, StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn without_the_app_a_page_says_how_to_build_it() {
    let world = World::new().await;
    let page = get(&world, "/", "text/html").await;
    assert_eq!(page.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(page.text().contains("scripts/run"));
    assert_eq!(get(&world, "/x.js", "*/*").await.status, StatusCode::NOT_FOUND);
    world_with_app(&world);
    assert_eq!(get(&world, "/", "text/html").await.text(), "<h1>app</h1>", "without a restart");
}

#[tokio::test]
async fn whatever_the_api_refuses_is_a_problem() {
    let world = World::new().await;
    for path in
        ["/v1", "/v1/", "/v1/nope", "/v1/submissions", "/v1/keyring/x", "/v1/submissions/a/b"]
    {
        assert_eq!(
            get(&world, path, "text/html").await.problem(),
            (404, ProblemCode::NotFound),
            "{path}"
        );
    }
    for (method, path) in [
        (Method::POST, "/v1/keyring"),
        (Method::GET, "/v1/submissions/x"),
        (Method::DELETE, "/v1/events"),
    ] {
        let request = Request::builder().method(method).uri(path).body(Body::empty()).unwrap();
        let reply = world.send(request).await;
        assert_eq!(reply.problem(), (405, ProblemCode::BadRequest), "{path}");
        assert!(!reply.header("allow").is_empty(), "{path}");
    }
}

#[tokio::test]
async fn a_page_from_anywhere_may_call_the_api_without_cookies_and_nothing_else() {
    let world = World::new().await;
    world_with_app(&world);
    let ask = async |method: &str, path: &str| {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("origin", "https://other.example")
            .header("access-control-request-method", "PUT")
            .header("access-control-request-headers", "content-digest,signature,signature-input");
        world.send(request.body(Body::empty()).unwrap()).await
    };
    let preflight = ask("OPTIONS", "/v1/submissions/x").await;
    assert!(preflight.status.is_success());
    assert_eq!(preflight.header("access-control-allow-origin"), "*");
    assert_eq!(preflight.header("access-control-allow-credentials"), "");
    for name in ["content-type", "content-digest", "signature-input", "signature", "upheld-proof"] {
        let allowed = preflight.header("access-control-allow-headers");
        assert!(allowed.split(',').any(|one| one.trim() == name), "{name} in {allowed}");
    }
    for path in ["/v1/keyring", "/v1/nope"] {
        let reply = ask("GET", path).await;
        assert_eq!(reply.header("access-control-allow-origin"), "*", "{path}");
        assert!(reply.header("access-control-expose-headers").contains("etag"), "{path}");
    }
    for path in ["/staff", "/staff/sign-in", "/", "/sw.js"] {
        for method in ["OPTIONS", "GET"] {
            let reply = ask(method, path).await;
            assert_eq!(reply.header("access-control-allow-origin"), "", "{method} {path}");
        }
    }
}

struct BrokenClock(AtomicBool);

impl Clock for BrokenClock {
    fn now(&self) -> Timestamp {
        assert!(!self.0.load(Ordering::SeqCst), "the clock broke");
        common::START
    }
}

#[tokio::test]
async fn a_panic_is_a_problem_too_and_stops_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(BrokenClock(AtomicBool::new(false)));
    let surroundings = Surroundings { clock: clock.clone(), ..Surroundings::default() };
    let (authority, _) =
        Authority::open_or_demonstrate(folder.path(), URL, surroundings).await.unwrap();
    let router = router(Arc::new(authority), folder.path().join("app"));
    let (phone, world) = (Phone::new(), World::new().await);
    let envelope = phone.write(&world, "hello");
    clock.0.store(true, Ordering::SeqCst);
    let reply = send(router.clone(), phone.put(&envelope)).await;
    assert_eq!(reply.problem(), (500, ProblemCode::Unavailable));
    assert!(!reply.text().contains("broke"));
    let staff = Request::post("/staff/sign-in")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from("name=x&passphrase=y"))
        .unwrap();
    let page = send(router.clone(), staff).await;
    assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(page.text().contains("<main"));
    clock.0.store(false, Ordering::SeqCst);
    let health = Request::get("/v1/health").body(Body::empty()).unwrap();
    assert_eq!(send(router, health).await.status, StatusCode::NO_CONTENT);
}

#[tokio::test]
async fn the_contract_is_the_one_that_was_agreed() {
    let world = World::new().await;
    let contract: serde_json::Value = get(&world, "/v1/openapi.json", "*/*").await.json();
    insta::assert_json_snapshot!("openapi", contract);
}
