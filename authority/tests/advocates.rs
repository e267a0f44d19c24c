//! Independent advocates: an authority beside the council's, with nothing of it in common.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::{path::Path, process::Command, sync::Arc};

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, Uri, header},
};
use common::{Browser, FakeClock, LIMITS, Phone, START, URL, World, Written, all_in, send};
use rusqlite::Connection;
use upheld_authority::{
    Authority, AuthorityState, Surroundings,
    authority::{DemonstrationSignIn, Pace},
    keys::{self, Cost, Passphrase, WrappedKey, copies},
    server::Site,
    store::MemberId,
};
use upheld_protocol::{
    Accreditation, Envelope, EventPage, Happening, KeyId, Keyring, NationalRoots, Signed,
    SigningKey, SubmissionId, sealing::PrivateKey, system_randomness,
};

/// A council's demonstration with the advocates beside it.
struct Both {
    world: World,
    advocate: AuthorityState,
    sign_in: DemonstrationSignIn,
    router: Router,
}

fn surroundings(clock: &Arc<FakeClock>) -> Surroundings {
    Surroundings { clock: clock.clone(), limits: Some(LIMITS), ..Surroundings::default() }
}

async fn keyring(authority: &Authority) -> Keyring {
    let stored = authority.keyring().await.unwrap();
    let signed: Signed<Keyring> = serde_json::from_slice(&stored.signed).unwrap();
    signed.verify([&authority.invite().root]).unwrap()
}

impl Both {
    async fn new() -> Self {
        let world = World::new().await;
        let opened = world.authority.open_advocate(world.path(), surroundings(&world.clock)).await;
        let (advocate, sign_in) = opened.unwrap();
        let advocate = Arc::new(advocate.paced(Pace::UNLIMITED));
        let site = Site {
            authority: Arc::clone(&world.authority),
            advocate: Some(Arc::clone(&advocate)),
            app: world.path().join("app"),
        };
        Self { router: site.router(), world, advocate, sign_in }
    }

    fn stranger(&self) -> Browser {
        Browser { router: self.router.clone(), cookie: None }
    }

    async fn signed_in(&self, inbox: &str, as_whom: &DemonstrationSignIn) -> Browser {
        let mut browser = self.stranger();
        let form = [("name", &*as_whom.name), ("passphrase", &as_whom.passphrase)];
        let reply = browser.post(&format!("{inbox}/sign-in"), &form).await;
        assert_eq!((reply.status, reply.header("location")), (StatusCode::SEE_OTHER, inbox));
        let path = format!("; Path={inbox};");
        assert!(reply.header("set-cookie").contains(&path), "kept from the other inbox");
        browser
    }

    async fn ada(&self) -> Browser {
        self.signed_in("/advocate/staff", &self.sign_in).await
    }

    async fn sam(&self) -> Browser {
        self.signed_in("/staff", &self.world.sign_in).await
    }

    /// The same request, at the advocates'.
    async fn to_advocate(&self, request: Request<Body>) -> common::Reply {
        let (mut parts, body) = request.into_parts();
        parts.uri = format!("/advocate{}", parts.uri).parse::<Uri>().unwrap();
        send(self.router.clone(), Request::from_parts(parts, body)).await
    }

    async fn write_to_advocate(&self, phone: &Phone, text: &str) -> Envelope {
        let team = keyring(&self.advocate).await.teams.remove(0);
        let key = team.current_key().unwrap();
        let id = SubmissionId::random(&mut system_randomness());
        phone.write_to((team.id, key.id, &key.public), START, id, &Written::of(text))
    }

    async fn letter_to_advocate(&self, phone: &Phone, text: &str) -> SubmissionId {
        let envelope = self.write_to_advocate(phone, text).await;
        let reply = self.to_advocate(phone.put(&envelope)).await;
        assert_eq!(reply.status, StatusCode::CREATED, "{}", reply.text());
        envelope.address().submission
    }
}

#[tokio::test]
async fn a_letter_to_the_advocates_is_read_and_answered_in_their_inbox() {
    let (both, phone) = (Both::new().await, Phone::new());
    let id = both.letter_to_advocate(&phone, "please come with me").await;
    let mut ada = both.ada().await;
    let list = ada.get("/advocate/staff").await.text();
    assert!(list.contains("Anyshire advocates (not real)"));
    let message = format!("/advocate/staff/messages/{id}");
    assert!(list.contains(&format!("href=\"{message}\"")));
    let page = ada.get(&message).await;
    assert!(page.text().contains("please come with me"));
    let to = format!("action=\"{message}/reply\"");
    assert!(page.text().contains(&to));
    let (token, form) = (page.hidden("token"), page.hidden("form"));
    let fields = [("token", &*token), ("form", &form), ("text", "I will come.")];
    let sent = ada.post(&format!("{message}/reply"), &fields).await;
    assert_eq!(sent.header("location"), format!("{message}?said=replied"));
    let events: EventPage = both.to_advocate(phone.get("/v1/events", "")).await.json();
    let keys = keyring(&both.advocate).await.receipt_keys;
    let happened: Vec<_> =
        events.events.iter().map(|one| one.verify(&keys).unwrap().happening).collect();
    assert!(matches!(happened[..], [Happening::Opened { .. }, Happening::Answered { .. }]));
}

#[tokio::test]
async fn everything_in_their_inbox_leads_to_their_inbox() {
    let (both, phone) = (Both::new().await, Phone::new());
    // What somebody wrote stays as it was written, even when it looks like a link.
    let written = "<a href=\"/staff\">";
    let id = both.letter_to_advocate(&phone, written).await;
    let mut ada = both.ada().await;
    let team = keyring(&both.advocate).await.teams[0].id;
    let mut seen = Vec::new();
    for page in [
        "".to_owned(),
        "?show=waiting".into(),
        format!("/messages/{id}"),
        format!("/messages/{id}/close"),
        "/invites".into(),
        "/people".into(),
        "/figures".into(),
        "/nowhere".into(),
        "/sign-in".into(),
    ] {
        let page = format!("/advocate/staff{page}");
        seen.push((ada.get(&page).await.text(), page));
    }
    for (text, page) in &seen {
        for leading in ["href=\"", "action=\"", "src=\""] {
            for (at, _) in text.match_indices(leading) {
                let to = &text[at + leading.len()..];
                assert!(
                    to.starts_with("/advocate/staff") || to.starts_with('#'),
                    "{page}: {to:.60}"
                );
            }
        }
    }
    assert!(seen[2].0.contains("&lt;a href=&quot;/staff&quot;&gt;"));
    assert!(!seen[0].0.contains("/invites"), "an invite of theirs would lead nowhere");
    let style = ada.get("/advocate/staff/style.css").await;
    assert_eq!(
        (style.status, style.header("content-type")),
        (StatusCode::OK, "text/css; charset=utf-8")
    );
    let token = ada.get("/advocate/staff/people").await.hidden("token");
    let fields = [("token", &*token), ("team", &team.to_string()), ("name", "Ada Cole")];
    let there = ada.post("/advocate/staff/people/add", &fields).await;
    assert_eq!(there.header("location"), "/advocate/staff/people?said=there-before");
    let out = ada.post("/advocate/staff/sign-out", &[("token", &token)]).await;
    assert_eq!(out.header("location"), "/advocate/staff/sign-in?said=signed-out");
    assert!(out.header("set-cookie").contains("; Path=/advocate/staff;"));
    let gone = ada.get("/advocate/staff/").await;
    assert!(gone.header("location").starts_with("/advocate/staff"));
    let refused = both.to_advocate(Request::get("/v1/nope").body(Body::empty()).unwrap()).await;
    assert_eq!(refused.problem().0, 404);
    assert!(refused.header("content-security-policy").starts_with("default-src 'none'"));
}

/// Every page and form of an inbox.
fn addresses(message: SubmissionId) -> Vec<(&'static str, String)> {
    let of = |end: &str| format!("/messages/{message}{end}");
    let shown = ["", "?show=waiting", "/invites", "/people", "/figures"].map(str::to_owned);
    let asked = ["/people/take-out?team=x&member=y".to_owned()];
    let read = ["", "/close", &format!("/attachments/{message}")].map(of);
    let forms = ["/invites", "/invites/withdraw", "/people/add", "/people/take-out"];
    let answered = ["/reply", "/close"].map(of);
    let pages = shown.into_iter().chain(asked).chain(read).map(|page| ("GET", page));
    let forms = forms.map(str::to_owned).into_iter().chain(answered).map(|form| ("POST", form));
    pages.chain(forms).collect()
}

#[tokio::test]
async fn whoever_is_signed_in_to_one_inbox_is_a_stranger_in_the_other() {
    let (both, phone) = (Both::new().await, Phone::new());
    let theirs = both.letter_to_advocate(&phone, "for the advocates only").await;
    let ours = both.world.letter(&phone, "for the council").await;
    let (sam, ada) = (both.sam().await, both.ada().await);
    for (mut browser, own, other, message) in
        [(sam, "/staff", "/advocate/staff", theirs), (ada, "/advocate/staff", "/staff", ours)]
    {
        let token = browser.get(own).await.hidden("token");
        assert!(browser.get(own).await.text().contains("Signed in as"));
        let cookie = browser.cookie.clone();
        for (method, page) in addresses(message) {
            let address = format!("{other}{page}");
            let fields = [("token", &*token), ("text", "x"), ("name", "Eve"), ("form", "x")];
            let reply = match method {
                "GET" => browser.get(&address).await,
                _ => browser.post(&address, &fields).await,
            };
            let to_sign_in = reply.header("location").starts_with(&format!("{other}/sign-in"))
                || reply.text().contains(&format!("action=\"{other}/sign-in\""));
            assert!(to_sign_in, "{method} {address}: {} {}", reply.status, reply.text());
            assert!(!reply.text().contains("for the "), "{method} {address}");
        }
        assert_eq!(browser.cookie, cookie);
        // Nor does the passphrase of one work at the other.
        let mine = if own == "/staff" { &both.world.sign_in } else { &both.sign_in };
        let form = [("name", &*mine.name), ("passphrase", &mine.passphrase)];
        let refused = both.stranger().post(&format!("{other}/sign-in"), &form).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN);
    }
    let untouched = both.advocate.submissions().await.unwrap();
    assert!(untouched.iter().all(|one| one.opened_at.is_none() && one.closed_at.is_none()));
}

/// Every team key that somebody with all passphrases can open in a data folder.
fn all_keys(data: &Path, sign_in: &DemonstrationSignIn) -> Vec<(KeyId, PrivateKey)> {
    let db = Connection::open(data.join("authority.db")).unwrap();
    let passphrase = Passphrase::typed(&sign_in.passphrase);
    let member = |row: &rusqlite::Row<'_>| -> rusqlite::Result<_> {
        let cost = Cost { memory: row.get("memory")?, passes: row.get("passes")? };
        let wrapped = WrappedKey { cost, salt: row.get("salt")?, sealed: row.get("wrapped")? };
        Ok((MemberId::from_bytes(row.get("id")?), wrapped))
    };
    let (id, wrapped) = db.query_row("SELECT * FROM members", [], member).unwrap();
    let own = keys::unwrap(&wrapped, id, &passphrase).unwrap();
    let mut select = db.prepare("SELECT key, sealed FROM key_copies").unwrap();
    let copies = select
        .query_map([], |row| Ok((KeyId::from_bytes(row.get(0)?), row.get::<_, Vec<u8>>(1)?)))
        .unwrap();
    copies
        .map(|copy| copy.unwrap())
        .map(|(key, sealed)| (key, copies::open_team_key(&sealed, key, (id, &own)).unwrap()))
        .collect()
}

#[tokio::test]
async fn no_key_of_the_council_opens_a_letter_to_the_advocates_and_none_of_it_is_there() {
    let (both, phone) = (Both::new().await, Phone::new());
    let envelope = both.write_to_advocate(&phone, "for the advocates only").await;
    assert_eq!(both.to_advocate(phone.put(&envelope)).await.status, StatusCode::CREATED);
    both.world.letter(&phone, "for the council").await;
    let council = both.world.path().to_owned();
    let keys = all_keys(&council, &both.world.sign_in);
    assert_eq!(keys.len(), 3, "a key for each team");
    assert!(keys.iter().all(|(_, key)| envelope.open(key).is_err()));
    let theirs = all_keys(&council.join("advocate"), &both.sign_in);
    assert_eq!(theirs.len(), 1);
    assert!(envelope.open(&theirs[0].1).is_ok(), "and their own key does");

    // Nor does the council take it, nor is anything of one in the other's files.
    assert_eq!(both.world.send(phone.put(&envelope)).await.problem().0, 422);
    let address = envelope.address();
    let advocates: [&[u8]; 4] = [
        address.submission.as_bytes(),
        address.recipient.as_bytes(),
        address.key.as_bytes(),
        b"Ada Cole",
    ];
    let team = &both.world.keyring.teams[0];
    let councils: [&[u8]; 3] =
        [team.id.as_bytes(), team.keys[0].id.as_bytes(), both.world.sign_in.name.as_bytes()];
    let folder = council.join("advocate");
    for file in all_in(&council).into_iter().filter(|file| file.is_file()) {
        let bytes = std::fs::read(&file).unwrap();
        let not_here: &[&[u8]] = if file.starts_with(&folder) { &councils } else { &advocates };
        for word in not_here {
            let there = bytes.windows(word.len()).any(|window| window == *word);
            assert!(!there, "{word:?} is in {}", file.display());
        }
    }
    assert_eq!(both.advocate.submissions().await.unwrap().len(), 1);
    assert_eq!(both.world.authority.submissions().await.unwrap().len(), 1);
}

#[tokio::test]
async fn the_councils_keyring_names_the_advocates_by_the_national_roots_word() {
    let both = Both::new().await;
    let council = keyring(&both.world.authority).await;
    let demonstration = Some(Accreditation::demonstration_root().verifying_key());
    let national = NationalRoots { roots: Vec::new(), demonstration };
    let signed = council.advocate.clone().unwrap();
    let said = Accreditation::believe(&signed, &national, true, START).unwrap();
    assert_eq!(said.address, format!("{URL}/advocate"));
    assert_eq!(said.root, both.advocate.invite().root);
    assert_eq!(said.name, keyring(&both.advocate).await.name);
    assert_ne!(said.root, both.world.authority.invite().root, "nothing in common");

    // Opened again, it is signed anew only when something changed.
    let Both { world, advocate, sign_in, router } = both;
    drop((advocate, router));
    let reopen = async |world: &World| {
        let surroundings = surroundings(&world.clock);
        world.authority.open_advocate(world.path(), surroundings).await.unwrap()
    };
    let (again, same) = reopen(&world).await;
    assert_eq!(*same.passphrase, *sign_in.passphrase);
    assert_eq!(keyring(&world.authority).await.version, council.version);
    drop(again);
    let World { folder, clock, authority, router, .. } = world;
    drop((authority, router));
    let moved = "https://anyshire.example";
    let opened =
        Authority::open_or_demonstrate(folder.path(), moved, surroundings(&clock)).await.unwrap();
    let (advocate, _) = opened.0.open_advocate(folder.path(), surroundings(&clock)).await.unwrap();
    assert_eq!(advocate.public_url(), "https://anyshire.example/advocate");
    let named = opened.0.advocate().await.unwrap().unwrap();
    assert_eq!((named.address, named.root), (advocate.public_url().into(), said.root));
}

async fn policy_of_app(world: &World) -> String {
    let app = world.path().join("app");
    std::fs::create_dir_all(&app).unwrap();
    std::fs::write(app.join("index.html"), "<h1>app</h1>").unwrap();
    let request = Request::get("/").header(header::ACCEPT, "text/html");
    let reply = world.send(request.body(Body::empty()).unwrap()).await;
    reply.header("content-security-policy").to_owned()
}

fn accredited(address: &str) -> Signed<Accreditation> {
    let said = Accreditation {
        name: "Voices (not real)".into(),
        root: SigningKey::from_seed(&[9; 32]).verifying_key(),
        address: address.into(),
        demonstration: true,
        issued_at: START,
        expires_at: START.plus_days(90),
    };
    Signed::new(&said, &Accreditation::demonstration_root()).unwrap()
}

#[tokio::test]
async fn the_app_may_reach_the_advocates_elsewhere_and_nothing_else() {
    let both = Both::new().await;
    let policy = policy_of_app(&both.world).await;
    assert!(policy.contains("; connect-src 'self'; "), "they are here: {policy}");
    let root = keys::files::read_key(&both.world.path().join("root.key")).unwrap();
    let authority = &both.world.authority;
    let elsewhere = accredited("https://voices.example/post-box");
    authority.name_advocate(&root, elsewhere).await.unwrap();
    let policy = policy_of_app(&both.world).await;
    assert!(policy.contains("; connect-src 'self' https://voices.example; "), "{policy}");
    for odd in ["https://a.example; script-src *", "http://a.example", "https://a.example/"] {
        assert!(authority.name_advocate(&root, accredited(odd)).await.is_err(), "{odd}");
    }
    both.world.clock.forward(91 * 24 * 60 * 60 * 1000);
    let late = authority.name_advocate(&root, accredited("https://voices.example")).await;
    assert!(late.is_err(), "it had expired");
}

fn run(arguments: &[&str]) -> (bool, String) {
    let program = env!("CARGO_BIN_EXE_upheld-authority");
    let output = Command::new(program).args(arguments).output().unwrap();
    (output.status.success(), String::from_utf8(output.stdout).unwrap())
}

#[tokio::test]
async fn a_real_council_names_real_advocates_and_no_demonstration() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (data, root, national, word) =
        (path("data"), path("root.key"), path("national.key"), path("word.json"));
    let setup = [
        "setup",
        "--data",
        &data,
        "--name",
        "Anyshire Council",
        "--public-url",
        "https://anyshire.example",
        "--team",
        "Duty team",
        "--who",
        "Two people",
        "--hours",
        "9 to 5",
        "--staff",
        "Sam Okafor",
        "--root-key-out",
        &root,
    ];
    assert!(run(&setup).0);
    let of_voices = SigningKey::from_seed(&[9; 32]).verifying_key().to_string();
    let accredit = |key: &str, address: &str| {
        run(&[
            "accredit",
            "--national-key",
            key,
            "--name",
            "Voices",
            "--root",
            &of_voices,
            "--address",
            address,
            "--days",
            "30",
            "--out",
            &word,
        ])
    };
    let name = || {
        run(&[
            "keyring",
            "advocate",
            "--data",
            &data,
            "--root-key",
            &root,
            "--accreditation",
            &word,
        ])
    };
    assert!(!name().0, "there is no such file yet");
    let key = SigningKey::from_seed(&[7; 32]);
    keys::files::write_key(Path::new(&national), &key).unwrap();
    assert!(!accredit(&national, "http://voices.example").0);
    assert!(accredit(&national, "https://voices.example/").1.starts_with("expires: "));
    let (done, said) = name();
    assert!(done && said.starts_with("version: 2\nadvocate: Voices\nexpires: "), "{said}");
    let demonstration = path("demonstration.key");
    let open_to_all = Accreditation::demonstration_root();
    keys::files::write_key(Path::new(&demonstration), &open_to_all).unwrap();
    assert!(accredit(&demonstration, "https://voices.example").0);
    assert!(!name().0, "what is real does not take a demonstration's word");

    // Signing the keyring anew, for whatever reason, keeps what it says of them.
    assert!(run(&["keyring", "rotate", "--data", &data, "--root-key", &root]).0);
    let authority = Authority::open(Path::new(&data), Surroundings::default()).await.unwrap();
    let signed = keyring(&authority).await.advocate.unwrap();
    let national = NationalRoots { roots: vec![key.verifying_key()], demonstration: None };
    let said = Accreditation::believe(&signed, &national, false, authority.now()).unwrap();
    assert_eq!((&*said.name, &*said.address), ("Voices", "https://voices.example"));
}
