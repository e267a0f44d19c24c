//! A demonstration authority in a folder of its own, phones that write to it, and a browser.
#![allow(dead_code, clippy::unwrap_used, clippy::expect_used)]

use std::{
    io::{Read as _, Write as _},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    sync::{
        Arc, Barrier,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, HeaderName, Method, Request, StatusCode, header},
};
use http_body_util::BodyExt as _;
use serde::{Serialize, de::DeserializeOwned};
use tempfile::TempDir;
use tower::ServiceExt as _;
use upheld_authority::{
    Authority, AuthorityState, Surroundings,
    authority::{DemonstrationSignIn, Pace},
    clock::Clock,
    keys::files,
    router,
};
use upheld_pack::Pack;
use upheld_protocol::{
    Attachment, AttachmentId, AttachmentReceipt, Concern, Content, Digest, ENVELOPE_MEDIA_TYPE,
    Envelope, Event, EventPage, KeyId, Keyring, Letter, Limits, Problem, ProblemCode, Receipt,
    Release, SealSeed, Signed, SignedRelease, SigningKey, SubmissionBody, SubmissionId, TeamId,
    ThreadId, Timestamp,
    attachment::{self, Announcement, PART_MEDIA_TYPE},
    body::About,
    request_signature::{self, Target},
    sealing::{PrivateKey, PublicKey},
    system_randomness,
};

pub const URL: &str = "http://127.0.0.1:7878";
pub const START: Timestamp = Timestamp(1_795_251_600_000); // 21 November 2026, 9am

/// The usual limits, and no work asked of phones that nobody invited.
pub const LIMITS: Limits = Limits {
    envelope_bytes: 64 * 1024,
    answer_characters: 4000,
    attachments: 5,
    attachment_bytes: 20 * 1024 * 1024,
    part_bytes: 256 * 1024,
    proof_bits: 0,
};

pub struct FakeClock(AtomicI64);

impl FakeClock {
    pub fn at(start: Timestamp) -> Self {
        Self(AtomicI64::new(start.0))
    }
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
        Self::with(LIMITS).await
    }

    /// One that asks for a proof of work, so hard.
    pub async fn asking_for_proof(proof_bits: u8) -> Self {
        Self::with(Limits { proof_bits, ..LIMITS }).await
    }

    pub async fn with(limits: Limits) -> Self {
        let clock = Arc::new(FakeClock::at(START));
        let surroundings =
            Surroundings { clock: clock.clone(), limits: Some(limits), ..Surroundings::default() };
        Self::in_surroundings(TempDir::new().unwrap(), clock, surroundings).await
    }

    async fn over(folder: TempDir, clock: Arc<FakeClock>, most_pages: Option<u32>) -> Self {
        let surroundings =
            Surroundings { clock: clock.clone(), most_pages, ..Surroundings::default() };
        Self::in_surroundings(folder, clock, surroundings).await
    }

    pub async fn in_surroundings(
        folder: TempDir,
        clock: Arc<FakeClock>,
        surroundings: Surroundings,
    ) -> Self {
        Self::paced(folder, clock, surroundings, Pace::UNLIMITED).await
    }

    pub async fn paced(
        folder: TempDir,
        clock: Arc<FakeClock>,
        surroundings: Surroundings,
        pace: Pace,
    ) -> Self {
        let (authority, sign_in) =
            Authority::open_or_demonstrate(folder.path(), URL, surroundings).await.unwrap();
        let authority = Arc::new(authority.paced(pace));
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
        let page: EventPage = self.send(phone.get("/v1/events", "")).await.json();
        let keys = &self.keyring.receipt_keys;
        page.events.iter().map(|event| event.verify(keys).unwrap()).collect()
    }

    /// A browser in which nobody is signed in.
    pub fn stranger(&self, cookie: Option<String>) -> Browser {
        Browser { router: self.router.clone(), cookie }
    }

    pub async fn browser(&self) -> Browser {
        let mut browser = self.stranger(None);
        let form = [("name", &*self.sign_in.name), ("passphrase", &self.sign_in.passphrase)];
        let reply = browser.post("/staff/sign-in", &form).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
        browser
    }
}

/// Everything in a folder and in the folders in it.
pub fn all_in(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            let inside = if path.is_dir() { all_in(&path) } else { Vec::new() };
            inside.into_iter().chain([path])
        })
        .collect()
}

pub async fn send(router: Router, request: Request<Body>) -> Reply {
    let response = router.oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let body = body.collect().await.unwrap().to_bytes().to_vec();
    Reply { status: parts.status, headers: parts.headers, body }
}

/// The address of a server over real TCP.
pub async fn serve(router: Router) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    address
}

/// Sends all of these at once, each over a connection and from a thread of its own. The first line
/// of each is held back until all are connected.
pub async fn at_once(address: SocketAddr, requests: Vec<Request<Body>>) -> Vec<Reply> {
    let barrier = Arc::new(Barrier::new(requests.len()));
    let mut threads = Vec::new();
    for request in requests {
        let bytes = on_the_wire(request).await;
        let barrier = Arc::clone(&barrier);
        threads.push(std::thread::spawn(move || {
            let mut stream = TcpStream::connect(address).unwrap();
            barrier.wait();
            stream.write_all(&bytes).unwrap();
            let mut answer = Vec::new();
            stream.read_to_end(&mut answer).unwrap();
            read_reply(&answer)
        }));
    }
    let join = move || threads.into_iter().map(|thread| thread.join().unwrap()).collect();
    tokio::task::spawn_blocking(join).await.unwrap()
}

async fn on_the_wire(request: Request<Body>) -> Vec<u8> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let mut head = format!("{} {} HTTP/1.1\r\nhost: x\r\n", parts.method, parts.uri);
    for (name, value) in &parts.headers {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    head.push_str(&format!("content-length: {}\r\nconnection: close\r\n\r\n", body.len()));
    [head.as_bytes(), &body].concat()
}

fn read_reply(answer: &[u8]) -> Reply {
    let end = answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap();
    let head = std::str::from_utf8(&answer[..end]).unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    let mut headers = HeaderMap::new();
    for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
        let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
        headers.append(name, value.parse().unwrap());
    }
    Reply { status, headers, body: answer[end + 4..].to_vec() }
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
    pub fn attachment_receipt(&self, world: &World) -> AttachmentReceipt {
        let signed: Signed<AttachmentReceipt> = self.json();
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
    pub attachments: Vec<Attachment>,
}

impl<'a> Written<'a> {
    pub fn of(what: &'a str) -> Self {
        Self {
            what,
            wanted: None,
            about: None,
            from: None,
            urgent: false,
            counter: 1,
            attachments: vec![],
        }
    }
}

impl Phone {
    pub fn new() -> Self {
        let rng = &mut system_randomness();
        Self { key: SigningKey::random(rng), reply_key: PrivateKey::random(rng) }
    }

    pub fn write(&self, world: &World, what: &str) -> Envelope {
        self.write_all(world, &Written::of(what))
    }

    pub fn write_all(&self, world: &World, written: &Written<'_>) -> Envelope {
        self.write_as(world, SubmissionId::random(&mut system_randomness()), written)
    }

    pub fn write_as(
        &self,
        world: &World,
        submission: SubmissionId,
        written: &Written<'_>,
    ) -> Envelope {
        let team = &world.keyring.teams[0];
        let key = team.current_key().unwrap();
        let to = (team.id, key.id, &key.public);
        self.write_to(to, world.authority.now(), submission, written)
    }

    pub fn write_to(
        &self,
        to: (TeamId, KeyId, &PublicKey),
        written_at: Timestamp,
        submission: SubmissionId,
        written: &Written<'_>,
    ) -> Envelope {
        let rng = &mut system_randomness();
        let own = |text: Option<&str>| text.map(str::to_owned);
        let content = Content::Concern(Concern {
            what_happened: written.what.into(),
            wanted: own(written.wanted),
            about: own(written.about).map(|title| About { entry: "promise-x".into(), title }),
        });
        let body = SubmissionBody {
            submission,
            recipient: to.0,
            thread: ThreadId::random(rng),
            written_at,
            from: own(written.from),
            reply_key: self.reply_key.public_key().unwrap(),
            attachments: written.attachments.clone(),
            content,
        };
        self.seal((to.1, to.2), &body, written.urgent, written.counter)
    }

    /// A letter in a conversation, delivered.
    pub async fn send_letter(
        &self,
        world: &World,
        thread: ThreadId,
        letter: Letter,
    ) -> SubmissionId {
        let rng = &mut system_randomness();
        let team = &world.keyring.teams[0];
        let key = team.current_key().unwrap();
        let urgent = letter.is_urgent();
        let body = SubmissionBody {
            submission: SubmissionId::random(rng),
            recipient: team.id,
            thread,
            written_at: world.authority.now(),
            from: None,
            reply_key: self.reply_key.public_key().unwrap(),
            attachments: vec![],
            content: Content::Letter(letter),
        };
        let envelope = self.seal((key.id, &key.public), &body, urgent, 1);
        assert_eq!(world.deliver(self, &envelope).await.status, StatusCode::CREATED);
        body.submission
    }

    fn seal(
        &self,
        key: (KeyId, &PublicKey),
        body: &SubmissionBody,
        urgent: bool,
        counter: u32,
    ) -> Envelope {
        let seed = SealSeed::random(&mut system_randomness());
        Envelope::seal(body, key, urgent, counter, &seed).unwrap()
    }

    pub fn put(&self, envelope: &Envelope) -> Request<Body> {
        self.put_at(envelope.address().submission, envelope.as_bytes())
    }

    pub fn put_at(&self, id: SubmissionId, bytes: &[u8]) -> Request<Body> {
        self.signed("PUT", &format!("/v1/submissions/{id}"), "", bytes)
    }

    pub fn post(&self, path: &str, body: &impl Serialize) -> Request<Body> {
        self.json("POST", path, body)
    }

    pub fn json(&self, method: &str, path: &str, body: &impl Serialize) -> Request<Body> {
        let mut request = self.signed(method, path, "", &serde_json::to_vec(body).unwrap());
        let kind = "application/json".parse().unwrap();
        request.headers_mut().insert(header::CONTENT_TYPE, kind);
        request
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

/// A message with one attachment, and what of it goes over the wire.
pub struct Upload {
    pub id: AttachmentId,
    pub sealed: Vec<u8>,
    pub envelope: Envelope,
}

impl Upload {
    pub fn new(world: &World, phone: &Phone, plain: &[u8], media_type: &str) -> Self {
        let rng = &mut system_randomness();
        let (id, submission) = (AttachmentId::random(rng), SubmissionId::random(rng));
        let (key, sealed) = attachment::seal(plain, id, submission, rng).unwrap();
        let named = Attachment {
            id,
            key,
            digest: Digest::of(&sealed),
            media_type: media_type.into(),
            bytes: plain.len() as u32,
        };
        let written = Written { attachments: vec![named], ..Written::of("with an attachment") };
        let envelope = phone.write_as(world, submission, &written);
        Self { id, sealed, envelope }
    }

    pub async fn delivered(world: &World, phone: &Phone, plain: &[u8], kind: &str) -> Self {
        let upload = Self::new(world, phone, plain, kind);
        let reply = world.deliver(phone, &upload.envelope).await;
        assert_eq!(reply.status, StatusCode::CREATED);
        upload
    }

    pub fn submission(&self) -> SubmissionId {
        self.envelope.address().submission
    }

    pub fn path(&self) -> String {
        format!("/v1/attachments/{}", self.id)
    }

    pub fn announcement(&self) -> Announcement {
        Announcement {
            submission: self.submission(),
            bytes: self.sealed.len() as u32,
            digest: Digest::of(&self.sealed),
        }
    }

    pub fn announce(phone: &Phone, id: AttachmentId, announcement: &Announcement) -> Request<Body> {
        phone.json("PUT", &format!("/v1/attachments/{id}"), announcement)
    }

    pub fn put(&self, phone: &Phone) -> Request<Body> {
        Self::announce(phone, self.id, &self.announcement())
    }

    pub fn head(&self, phone: &Phone) -> Request<Body> {
        phone.signed("HEAD", &self.path(), "", b"")
    }

    pub fn patch(&self, phone: &Phone, offset: u32, part: &[u8]) -> Request<Body> {
        let query = format!("offset={offset}");
        let mut request = phone.signed("PATCH", &self.path(), &query, part);
        request.headers_mut().insert(header::CONTENT_TYPE, PART_MEDIA_TYPE.parse().unwrap());
        request
    }

    /// Sends everything from an offset on, in parts; the last answer.
    pub async fn send_from(&self, world: &World, phone: &Phone, from: u32, part: usize) -> Reply {
        let mut at = from;
        loop {
            let end = self.sealed.len().min(at as usize + part);
            let bytes = &self.sealed[at as usize..end];
            let reply = world.send(self.patch(phone, at, bytes)).await;
            at = end as u32;
            if end == self.sealed.len() {
                return reply;
            }
            assert_eq!(reply.status, StatusCode::OK, "{}", reply.text());
        }
    }
}

/// A browser that knows nothing but cookies and forms.
pub struct Browser {
    pub router: Router,
    pub cookie: Option<String>,
}

impl Browser {
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
        let reply = send(self.router.clone(), request.body(Body::from(body)).unwrap()).await;
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

    /// Opens a message and asks something back.
    pub async fn ask(&mut self, id: SubmissionId, text: &str) -> Reply {
        let page = self.open(id).await;
        let (token, form) = (page.hidden("token"), page.hidden("form"));
        let fields = [("token", &*token), ("form", &form), ("kind", "question"), ("text", text)];
        self.post(&format!("/staff/messages/{id}/reply"), &fields).await
    }

    pub async fn close(&mut self, id: SubmissionId, text: &str) -> Reply {
        let page = self.get(&format!("/staff/messages/{id}/close")).await;
        let (token, form) = (page.hidden("token"), page.hidden("form"));
        let fields =
            [("token", &*token), ("form", &form), ("outcome", "put-right"), ("text", text)];
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

/// A pack of the demonstration's council, signed by two of its keys.
pub fn signed_pack(world: &World, pack: &Pack) -> (SignedRelease, Vec<u8>) {
    let bytes = pack.to_bytes().unwrap();
    let release = Release {
        pack: pack.id.clone(),
        version: pack.version,
        format: upheld_pack::FORMAT,
        bytes: bytes.len() as u32,
        digest: Digest::of(&bytes),
        issued_at: world.authority.now(),
        expires_at: world.authority.now().plus_days(90),
    };
    let mut signed = SignedRelease::unsigned(&release).unwrap();
    for name in ["pack-2.key", "pack-3.key"] {
        signed.sign(&files::read_key(&world.path().join(name)).unwrap());
    }
    (signed, bytes)
}
