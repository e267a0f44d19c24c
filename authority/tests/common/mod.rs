//! A demonstration authority in a folder of its own, phones that write to it, and a browser.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::{
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use http_body_util::BodyExt as _;
use serde::de::DeserializeOwned;
use tempfile::TempDir;
use tower::ServiceExt as _;
use upheld_authority::{
    Authority, AuthorityState, Surroundings, authority::DemonstrationSignIn, clock::Clock, router,
};
use upheld_protocol::{
    Concern, Content, Digest, ENVELOPE_MEDIA_TYPE, Envelope, Event, EventPage, Keyring, Problem,
    ProblemCode, Receipt, Signed, SigningKey, SubmissionBody, SubmissionId, ThreadId, Timestamp,
    body::About,
    request_signature::{self, Target},
    sealing::PrivateKey,
    system_randomness,
};

pub const URL: &str = "http://127.0.0.1:7878";
pub const START: Timestamp = Timestamp(1_795_251_600_000); // 21 November 2026, 9am

pub struct FakeClock(AtomicI64);

impl FakeClock {
    pub fn forward(&self, millis: i64) {
        self.0.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Clock for FakeClock {
    fn now(&self) -> Timestamp {
        Timestamp(self.0.load(Ordering::SeqCst))
    }
}

pub struct World {
    pub folder: TempDir,
    pub clock: Arc<FakeClock>,
    pub authority: AuthorityState,
    pub router: Router,
    pub sign_in: DemonstrationSignIn,
    pub keyring: Keyring,
}

impl World {
    pub async fn new() -> Self {
        let clock = Arc::new(FakeClock(AtomicI64::new(START.0)));
        Self::over(TempDir::new().unwrap(), clock, None).await
    }

    pub async fn over(folder: TempDir, clock: Arc<FakeClock>, most_pages: Option<u32>) -> Self {
        let surroundings =
            Surroundings { clock: clock.clone(), most_pages, ..Surroundings::default() };
        let (authority, sign_in) =
            Authority::open_or_demonstrate(folder.path(), URL, surroundings).await.unwrap();
        let authority = Arc::new(authority);
        let signed: Signed<Keyring> =
            serde_json::from_slice(&authority.keyring().await.unwrap().signed).unwrap();
        let keyring = signed.verify([&authority.invite().root]).unwrap();
        Self {
            router: router(Arc::clone(&authority), folder.path().join("app")),
            sign_in: sign_in.unwrap(),
            folder,
            clock,
            authority,
            keyring,
        }
    }

    /// Drops everything without any goodbye, and opens the folder again.
    pub async fn reopened(self, most_pages: Option<u32>) -> Self {
        let Self { folder, clock, authority, router, .. } = self;
        drop(router);
        drop(authority);
        Self::over(folder, clock, most_pages).await
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    pub async fn send(&self, request: Request<Body>) -> Reply {
        send(self.router.clone(), request).await
    }

    pub async fn deliver(&self, phone: &Phone, envelope: &Envelope) -> Reply {
        self.send(phone.put(envelope)).await
    }

    /// A fresh message, delivered.
    pub async fn letter(&self, phone: &Phone, text: &str) -> SubmissionId {
        let envelope = phone.write(self, text);
        assert_eq!(self.deliver(phone, &envelope).await.status, StatusCode::CREATED);
        envelope.address().submission
    }

    pub async fn events(&self, phone: &Phone) -> Vec<Event> {
        let page: EventPage = self.send(phone.get("/v1/events", "after=0")).await.json();
        let keys = &self.keyring.receipt_keys;
        page.events.iter().map(|event| event.verify(keys).unwrap()).collect()
    }

    pub async fn browser(&self) -> Browser<'_> {
        let mut browser = Browser { world: self, cookie: None };
        let form = [("name", &*self.sign_in.name), ("passphrase", &self.sign_in.passphrase)];
        let reply = browser.post("/staff/sign-in", &form).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
        browser
    }
}

pub async fn send(router: Router, request: Request<Body>) -> Reply {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes().to_vec();
    Reply { status: parts.status, headers: parts.headers, body }
}

pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
    pub fn text(&self) -> String {
        String::from_utf8(self.body.clone()).unwrap()
    }
    pub fn json<T: DeserializeOwned>(&self) -> T {
        serde_json::from_slice(&self.body).unwrap()
    }
    pub fn problem(&self) -> (u16, ProblemCode) {
        assert_eq!(self.header("content-type"), "application/problem+json");
        let problem: Problem = self.json();
        assert_eq!(problem.status, self.status.as_u16());
        (problem.status, problem.code)
    }
    pub fn receipt(&self, world: &World) -> Receipt {
        let signed: Signed<Receipt> = self.json();
        signed.verify(&world.keyring.receipt_keys).unwrap()
    }
    /// The value of a hidden field.
    pub fn hidden(&self, name: &str) -> String {
        let text = self.text();
        let start = format!("name=\"{name}\" value=\"");
        let from = text.find(&start).unwrap_or_else(|| panic!("no {name} in {text}")) + start.len();
        let length = text[from..].find('"').unwrap();
        text[from..from + length].to_owned()
    }
}

pub struct Phone {
    pub key: SigningKey,
    pub reply_key: PrivateKey,
}

pub struct Written<'a> {
    pub what: &'a str,
    pub wanted: Option<&'a str>,
    pub about: Option<&'a str>,
    pub from: Option<&'a str>,
    pub urgent: bool,
    pub counter: u32,
}

impl Phone {
    pub fn new() -> Self {
        let rng = &mut system_randomness();
        Self { key: SigningKey::random(rng), reply_key: PrivateKey::random(rng) }
    }

    pub fn write(&self, world: &World, what: &str) -> Envelope {
        let written =
            Written { what, wanted: None, about: None, from: None, urgent: false, counter: 1 };
        self.write_all(world, &written)
    }

    pub fn write_all(&self, world: &World, written: &Written<'_>) -> Envelope {
        let rng = &mut system_randomness();
        let team = &world.keyring.teams[0];
        let key = team.current_key().unwrap();
        let own = |text: Option<&str>| text.map(str::to_owned);
        let body = SubmissionBody {
            submission: SubmissionId::random(rng),
            recipient: team.id,
            thread: ThreadId::random(rng),
            written_at: world.authority.now(),
            from: own(written.from),
            reply_key: self.reply_key.public_key().unwrap(),
            content: Content::Concern(Concern {
                what_happened: written.what.into(),
                wanted: own(written.wanted),
                about: own(written.about).map(|title| About { entry: "promise-x".into(), title }),
            }),
        };
        let to = (key.id, &key.public);
        Envelope::seal(&body, to, written.urgent, written.counter, rng).unwrap()
    }

    pub fn put(&self, envelope: &Envelope) -> Request<Body> {
        self.put_at(envelope.address().submission, envelope.as_bytes())
    }

    pub fn put_at(&self, id: SubmissionId, bytes: &[u8]) -> Request<Body> {
        self.signed("PUT", &format!("/v1/submissions/{id}"), "", bytes)
    }

    pub fn get(&self, path: &str, query: &str) -> Request<Body> {
        self.signed("GET", path, query, b"")
    }

    pub fn signed(&self, method: &str, path: &str, query: &str, body: &[u8]) -> Request<Body> {
        let target = Target { method, path, query, body: Digest::of(body) };
        let fields = request_signature::sign(&target, START, &self.key);
        let uri = if query.is_empty() { path.to_owned() } else { format!("{path}?{query}") };
        let mut request = Request::builder()
            .method(method)
            .uri(uri)
            .header("content-digest", fields.content_digest)
            .header("signature-input", fields.signature_input)
            .header("signature", fields.signature);
        if method == "PUT" {
            request = request.header(header::CONTENT_TYPE, ENVELOPE_MEDIA_TYPE);
        }
        request.body(Body::from(body.to_vec())).unwrap()
    }
}

/// A browser that knows nothing but cookies and forms.
pub struct Browser<'w> {
    pub world: &'w World,
    pub cookie: Option<String>,
}

impl Browser<'_> {
    pub async fn get(&mut self, uri: &str) -> Reply {
        self.go(Method::GET, uri, String::new()).await
    }

    pub async fn post(&mut self, uri: &str, fields: &[(&str, &str)]) -> Reply {
        let escaped = |(name, value): &(&str, &str)| format!("{name}={}", escape(value));
        let body: Vec<String> = fields.iter().map(escaped).collect();
        self.go(Method::POST, uri, body.join("&")).await
    }

    async fn go(&mut self, method: Method, uri: &str, body: String) -> Reply {
        let mut request = Request::builder().method(&method).uri(uri);
        if method == Method::POST {
            request = request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin");
        }
        if let Some(cookie) = &self.cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let reply = self.world.send(request.body(Body::from(body)).unwrap()).await;
        if let Some(set) = reply.headers.get(header::SET_COOKIE) {
            let set = set.to_str().unwrap();
            assert!(set.contains("; HttpOnly; SameSite=Strict"), "{set}");
            self.cookie = Some(set.split(';').next().unwrap().to_owned());
        }
        reply
    }

    pub async fn open(&mut self, id: SubmissionId) -> Reply {
        self.get(&format!("/staff/messages/{id}")).await
    }

    /// Opens a message and answers it.
    pub async fn answer(&mut self, id: SubmissionId, text: &str) -> Reply {
        let page = self.open(id).await;
        let (token, form) = (page.hidden("token"), page.hidden("form"));
        let fields = [("token", &*token), ("form", &form), ("text", text)];
        self.post(&format!("/staff/messages/{id}/reply"), &fields).await
    }

    pub async fn close(&mut self, id: SubmissionId, text: &str) -> Reply {
        let page = self.get(&format!("/staff/messages/{id}/close")).await;
        let (token, form) = (page.hidden("token"), page.hidden("form"));
        let fields = [("token", &*token), ("form", &form), ("text", text)];
        self.post(&format!("/staff/messages/{id}/close"), &fields).await
    }
}

fn escape(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}
