//! The program itself, as an operator runs it and as a power cut ends it.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::{
    collections::HashMap,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::TcpStream,
    path::Path,
    process::{Child, Command, Output, Stdio},
    sync::Arc,
    time::Duration,
};

use axum::{body::Body, http::Request};
use common::{Phone, Upload};
use http_body_util::BodyExt as _;
use upheld_protocol::{
    AttachmentId, Concern, Content, Enrol, Envelope, Invite, Keyring, SealSeed, Signed,
    SubmissionBody, SubmissionId, ThreadId, Timestamp,
    attachment::{self, Progress},
    system_randomness,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_upheld-authority");

struct Serving {
    child: Child,
    said: HashMap<String, String>,
}

impl Serving {
    fn start(data: &Path) -> Self {
        let mut child = Command::new(PROGRAM)
            .args(["serve", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut said = HashMap::new();
        for line in BufReader::new(child.stdout.take().unwrap()).lines() {
            let line = line.unwrap();
            if line == "ready" {
                break;
            }
            let (what, value) = line.split_once(": ").unwrap();
            said.insert(what.to_owned(), value.to_owned());
        }
        Self { child, said }
    }

    fn address(&self) -> &str {
        self.said["inbox"].strip_prefix("http://").unwrap().strip_suffix("/staff").unwrap()
    }

    async fn send(&self, request: Request<Body>) -> (u16, String) {
        send(self.address(), request).await.unwrap()
    }

    async fn keyring(&self) -> Keyring {
        let invite = Invite::parse(&self.said["app"]).unwrap();
        let (_, body) = self.send(Request::get("/v1/keyring").body(Body::empty()).unwrap()).await;
        let signed: Signed<Keyring> = serde_json::from_str(&body).unwrap();
        signed.verify([&invite.root]).unwrap()
    }

    fn stop(mut self, signal: &str) -> (Option<i32>, String) {
        let id = self.child.id().to_string();
        assert!(Command::new("kill").args([signal, &id]).status().unwrap().success());
        let mut log = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut log).unwrap();
        (self.child.wait().unwrap().code(), log)
    }
}

/// Sends over a connection of its own; `None` when it breaks before the answer is whole.
async fn send(address: &str, request: Request<Body>) -> Option<(u16, String)> {
    let (parts, body) = request.into_parts();
    let body = body.collect().await.unwrap().to_bytes();
    let mut stream = TcpStream::connect(address).ok()?;
    let mut head = format!("{} {} HTTP/1.1\r\nhost: x\r\n", parts.method, parts.uri);
    for (name, value) in &parts.headers {
        head.push_str(&format!("{name}: {}\r\n", value.to_str().unwrap()));
    }
    head.push_str(&format!("content-length: {}\r\nconnection: close\r\n\r\n", body.len()));
    stream.write_all(head.as_bytes()).ok()?;
    stream.write_all(&body).ok()?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).ok()?;
    let (head, body) = answer.split_once("\r\n\r\n")?;
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let whole = length.is_none_or(|length| length.parse() == Ok(body.len()));
    let status = head.split(' ').nth(1)?.parse().ok()?;
    whole.then(|| (status, body.to_owned()))
}

fn write(phone: &Phone, keyring: &Keyring) -> Envelope {
    let rng = &mut system_randomness();
    let key = keyring.teams[0].current_key().unwrap();
    let body = SubmissionBody {
        submission: SubmissionId::random(rng),
        recipient: keyring.teams[0].id,
        thread: ThreadId::random(rng),
        written_at: Timestamp(0),
        from: None,
        reply_key: phone.reply_key.public_key().unwrap(),
        attachments: vec![],
        content: Content::Concern(Concern {
            what_happened: "hello".into(),
            wanted: None,
            about: None,
        }),
    };
    Envelope::seal(&body, (key.id, &key.public), false, 1, &SealSeed::random(rng)).unwrap()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 9)]
async fn a_server_killed_under_load_has_lost_nothing_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let (serving, phone) = (Serving::start(&data), Arc::new(Phone::new()));
    let keyring = Arc::new(serving.keyring().await);
    let code = Invite::parse(&serving.said["invite"]).unwrap().code.unwrap();
    let enrolled = serving.send(phone.post("/v1/enrol", &Enrol { code })).await;
    assert_eq!(enrolled.0, 201, "a phone that was invited is never slowed down");
    let senders: Vec<_> = (0..8)
        .map(|_| {
            let (phone, keyring) = (Arc::clone(&phone), Arc::clone(&keyring));
            let address = serving.address().to_owned();
            tokio::spawn(async move {
                let mut acknowledged = Vec::new();
                loop {
                    let envelope = write(&phone, &keyring);
                    let Some((201, receipt)) = send(&address, phone.put(&envelope)).await else {
                        return acknowledged;
                    };
                    acknowledged.push((envelope, receipt));
                }
            })
        })
        .collect();
    tokio::time::sleep(Duration::from_millis(700)).await;
    let before = serving.said.clone();
    assert_eq!(before["advocate inbox"], before["inbox"].replace("/staff", "/advocate/staff"));
    assert_eq!(before["advocate signs in as"], "Ada Cole");
    serving.stop("-KILL");
    let mut acknowledged = Vec::new();
    for sender in senders {
        acknowledged.extend(sender.await.unwrap());
    }
    assert!(acknowledged.len() > 8, "only {} were sent before the end", acknowledged.len());

    let serving = Serving::start(&data);
    for kept in ["passphrase", "advocate passphrase"] {
        assert_eq!(serving.said[kept], before[kept]);
    }
    let root = |said: &HashMap<String, String>| Invite::parse(&said["app"]).unwrap().root;
    assert_eq!(Invite::parse(&before["app"]).unwrap().code, None);
    assert_ne!(serving.said["invite"], before["invite"], "a fresh one each time");
    assert_eq!(root(&serving.said), root(&before), "phones that joined before still trust it");
    for (envelope, receipt) in acknowledged {
        assert_eq!(serving.send(phone.put(&envelope)).await, (200, receipt));
    }
    assert_eq!(serving.stop("-TERM").0, Some(0));
}

#[tokio::test]
async fn an_attachment_goes_on_where_a_kill_ended_it() {
    let folder = tempfile::tempdir().unwrap();
    let (serving, phone) = (Serving::start(folder.path()), Phone::new());
    let keyring = serving.keyring().await;
    let envelope = write(&phone, &keyring);
    assert_eq!(serving.send(phone.put(&envelope)).await.0, 201);
    let rng = &mut system_randomness();
    let (id, submission) = (AttachmentId::random(rng), envelope.address().submission);
    let (_, sealed) = attachment::seal(&[7; 600_000], id, submission, rng).unwrap();
    let upload = Upload { id, sealed, envelope };
    let part = keyring.limits.part_bytes as usize;
    assert_eq!(serving.send(upload.put(&phone)).await.0, 201);
    assert_eq!(serving.send(upload.patch(&phone, 0, &upload.sealed[..part])).await.0, 200);
    serving.stop("-KILL");

    let serving = Serving::start(folder.path());
    let (status, progress) = serving.send(upload.put(&phone)).await;
    let progress: Progress = serde_json::from_str(&progress).unwrap();
    assert_eq!((status, progress.offset as usize), (200, part));
    for (start, expected) in [(part, 200), (2 * part, 201)] {
        let end = upload.sealed.len().min(start + part);
        let request = upload.patch(&phone, start as u32, &upload.sealed[start..end]);
        assert_eq!(serving.send(request).await.0, expected);
    }
    serving.stop("-TERM");
}

#[tokio::test]
async fn the_log_tells_what_was_asked_and_never_who_asked() {
    let folder = tempfile::tempdir().unwrap();
    let (serving, phone) = (Serving::start(folder.path()), Phone::new());
    let envelope = write(&phone, &serving.keyring().await);
    serving.send(phone.put(&envelope)).await;
    serving.send(phone.put_at(envelope.address().submission, b"other")).await;
    serving.send(phone.get("/v1/events", "after=77777")).await;
    let invited_with = Invite::parse(&serving.said["invite"]).unwrap().code.unwrap();
    serving.send(phone.post("/v1/enrol", &Enrol { code: invited_with.clone() })).await;
    serving.send(Request::get("/messages/secret-path").body(Body::empty()).unwrap()).await;
    let passphrase = serving.said["passphrase"].clone();
    let (code, log) = serving.stop("-INT");
    assert_eq!(code, Some(0));
    assert!(log.contains("route=\"/v1/submissions/{id}\" status=201"), "{log}");
    let id = envelope.address().submission;
    let secrets = [
        id.to_string(),
        id.reference(),
        phone.key.verifying_key().to_string(),
        passphrase,
        invited_with.to_string(),
    ];
    let others = ["77777", "secret-path", "127.0.0.1"].map(str::to_owned);
    for secret in secrets.iter().chain(&others) {
        assert!(!log.contains(secret), "{secret} is in {log}");
    }
}

fn run(arguments: &[&str]) -> Output {
    Command::new(PROGRAM).args(arguments).output().unwrap()
}

#[test]
fn a_real_authority_is_set_up_once_and_its_keyring_signed_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (data, root) = (path("data"), path("root.key"));
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
    let made = run(&setup);
    let said = String::from_utf8(made.stdout).unwrap();
    assert!(made.status.success() && said.contains("app: https://anyshire.example/#join="));
    assert!(said.contains("passphrase: "));
    assert!(!Path::new(&data).join("root.key").exists(), "the root is where it was asked for");
    assert!(!run(&setup).status.success(), "only once");

    let signed = run(&["keyring", "sign", "--data", &data, "--root-key", &root, "--days", "90"]);
    assert!(String::from_utf8(signed.stdout).unwrap().starts_with("version: 2\nexpires: "));
    let rotate = ["keyring", "rotate", "--data", &data, "--root-key", &root, "--team"];
    let rotated = run(&[&rotate[..], &["Duty team"]].concat());
    let told = String::from_utf8(rotated.stdout).unwrap();
    assert!(told.starts_with("version: 3\nexpires: ") && told.ends_with("Duty team: key 2\n"));
    assert!(!run(&[&rotate[..], &["Nobody"]].concat()).status.success());
    let invited = run(&["invite", "--data", &data]);
    let invite = Invite::parse(&String::from_utf8(invited.stdout).unwrap()).unwrap();
    assert!(invite.code.is_some() && invite.authority == "https://anyshire.example");
    let receipt_key = path("data/receipt.key");
    let wrong = run(&["keyring", "sign", "--data", &data, "--root-key", &receipt_key]);
    assert!(!wrong.status.success());
    let verified = run(&["verify-audit", "--data", &data]);
    assert!(verified.status.success());
    assert!(String::from_utf8(verified.stdout).unwrap().contains("the log is whole"));
    assert!(!run(&["verify-audit", "--data", &path("nowhere")]).status.success());
}
