//! The mailbox side by side with the bare metal, measured in one run: one line a row, on standard
//! output. `scripts/bench mailbox` runs it.

use std::{
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use anyhow::{Context as _, Result, bail, ensure};
use futures::StreamExt as _;
use rusqlite::Connection;
use tempfile::TempDir;
use upheld_authority::{Authority, Surroundings, authority::SignIn, keys::Passphrase};
use upheld_engine::{
    Engine, backstage,
    host::native::{NativeConfig, NativeStorage, outside, start},
    mailbox::{Mailbox, OrganisationId},
    outside::{PlatformKeys, Storage as _},
    requests::{Answer, AsSeen, Ask, DraftChange, Start, State, ask},
    stores::Store,
    sync::{Heard, Next},
};
use upheld_protocol::{
    Digest, ENVELOPE_MEDIA_TYPE, Envelope, Question, SigningKey, SubmissionId, TeamId, ThreadId,
    Timestamp,
    request_signature::{Target, sign},
};
use upheld_prove::processes::{Place, Port, Said, Server, Settings, until_ready};

/// Messages that wait to be delivered.
const MESSAGES: usize = 1000;
/// Inserts timed side by side.
const INSERTS: usize = 300;
/// How often each is measured, in turn; the middle counts.
const ROUNDS: usize = 5;

fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    match arguments.as_slice() {
        [what, folder] if what == Path::new("memory-of") => memory_of(folder),
        [authority, folder] => {
            let folder = TempDir::new_in(folder)?;
            enqueue(folder.path())?;
            memory(folder.path())?;
            let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
            runtime.block_on(deliver(authority, folder.path()))
        }
        _ => bail!("usage: mailbox-bench PATH-OF-UPHELD-AUTHORITY FOLDER"),
    }
}

fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn millis(began: Instant) -> f64 {
    began.elapsed().as_secs_f64() * 1000.0
}

/// An engine that nobody runs: the bench asks it directly.
fn engine_in(place: &Place) -> Result<Engine> {
    let config = NativeConfig { data_dir: place.data.clone(), key_dir: place.keys.clone() };
    Ok(Engine::open(outside(&config)?)?)
}

fn ask<Q: Ask>(engine: &mut Engine, question: Q) -> Result<Q::Answer> {
    let answer: Answer = engine.ask(question.into())?;
    Ok(Q::unpack(answer)?)
}

fn place_in(folder: &Path) -> Place {
    Place { data: folder.join("stores"), keys: folder.join("keys") }
}

fn mailbox_in(place: &Place) -> Result<Mailbox> {
    let keys = PlatformKeys::load_or_make(&place.keys, &place.data)?;
    let storage = NativeStorage::new(place.data.clone())?;
    let connection = backstage::open(&storage, &keys, Store::Mailbox)?;
    Ok(Mailbox::open(connection, storage.journal_mode())?)
}

/// An envelope as large as most are. What is inside does not matter here.
fn envelope(number: usize) -> Result<Envelope> {
    let mut bytes = vec![0xa5; 95 + 2048 + 16];
    bytes[..4].copy_from_slice(b"UPH1");
    bytes[4..10].copy_from_slice(&[0, 0x20, 0, 1, 0, 2]);
    bytes[10..95].fill(0);
    bytes[26..34].copy_from_slice(&(number as u64).to_be_bytes());
    Envelope::from_bytes(bytes).context("this is no envelope")
}

/// Somebody to write to.
fn join(mailbox: &mut Mailbox) -> Result<OrganisationId> {
    let root = SigningKey::from_seed(&[1; 32]).verifying_key();
    let authority = "https://nobody.example".into();
    let invite = upheld_protocol::Invite { authority, root, code: None };
    mailbox.join(&invite, &SigningKey::from_seed(&[2; 32]))?;
    Ok(mailbox.authority()?.context("nobody was joined")?.id)
}

/// Putting a message in line beside a bare, durable insert of the same bytes.
fn enqueue(folder: &Path) -> Result<()> {
    let place = place_in(&folder.join("enqueue"));
    let mut mailbox = mailbox_in(&place)?;
    let to = join(&mut mailbox)?;
    let bare = Connection::open(folder.join("bare.db"))?;
    bare.execute_batch(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
         CREATE TABLE message (id BLOB PRIMARY KEY, bytes BLOB NOT NULL) STRICT;",
    )?;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for round in 0..ROUNDS {
        let numbers = round * INSERTS..(round + 1) * INSERTS;
        let envelopes = numbers.map(envelope).collect::<Result<Vec<_>>>()?;
        let began = Instant::now();
        for one in &envelopes {
            let insert = "INSERT INTO message VALUES (?1, ?2)";
            let id = one.address().submission;
            bare.prepare_cached(insert)?.execute((id.as_bytes(), one.as_bytes()))?;
        }
        theirs.push(millis(began));
        let began = Instant::now();
        for one in &envelopes {
            let thread = ThreadId::from_bytes(*one.address().submission.as_bytes());
            mailbox.enqueue(to, thread, one, Timestamp(0))?;
        }
        ours.push(millis(began));
    }
    let (ours, theirs) = (middle(ours), middle(theirs));
    println!("enqueue {:.2} of a bare durable insert", ours / theirs);
    println!("enqueue {:.3} ms", ours / INSERTS as f64);
    Ok(())
}

/// Memory with 10,000 messages waiting beside 100, and how long opening takes then.
fn memory(folder: &Path) -> Result<()> {
    let mut most = Vec::new();
    for waiting in [100, 10_000] {
        let place = place_in(&folder.join(format!("waiting-{waiting}")));
        let mut mailbox = mailbox_in(&place)?;
        let to = join(&mut mailbox)?;
        mailbox.together(|mailbox| {
            (0..waiting).try_for_each(|number| {
                let one = envelope(number).map_err(|_| upheld_engine::stores::StoreError::Row)?;
                let thread = ThreadId::from_bytes(*one.address().submission.as_bytes());
                mailbox.enqueue(to, thread, &one, Timestamp(0))
            })
        })?;
        drop(mailbox);
        let said = std::process::Command::new(std::env::current_exe()?)
            .arg("memory-of")
            .arg(folder.join(format!("waiting-{waiting}")))
            .output()?;
        ensure!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        let said = String::from_utf8(said.stdout)?;
        let mut figures = said.split_whitespace().map(str::parse::<f64>);
        let mut next = || Ok::<_, anyhow::Error>(figures.next().context("a figure is missing")??);
        most.push(next()?);
        println!("open_with_{waiting}_waiting {:.0} ms", next()?);
    }
    println!("memory_10000_waiting {:.2} of that with 100 waiting", most[1] / most[0]);
    Ok(())
}

/// In a process of its own: opens, and goes on for a while without a connection.
fn memory_of(folder: &Path) -> Result<()> {
    let began = Instant::now();
    let mut engine = engine_in(&place_in(folder))?;
    let opened = millis(began);
    for _ in 0..50 {
        if let Next::Calls(calls) = engine.next_step() {
            engine.heard(calls.into_iter().map(|(at, _)| (at, Heard::NoConnection)).collect());
        }
        ask(&mut engine, ask::CheckNow {})?;
        ask(&mut engine, ask::Home {})?;
    }
    let status = std::fs::read_to_string("/proc/self/status")?;
    let most = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let most = most.and_then(|line| line.split_whitespace().next()).context("no VmHWM")?;
    println!("{most} {opened}");
    Ok(())
}

/// Everything that a delivery starts from, so that it can be done again.
struct Waiting {
    folder: PathBuf,
    settings: Settings,
    place: Place,
    said: Said,
    _port: Port,
}

async fn deliver(authority: &Path, folder: &Path) -> Result<()> {
    let waiting = prepare(authority, folder).await?;
    let (mut ours, mut bare) = (Vec::new(), Vec::new());
    for _ in 0..ROUNDS.min(3) {
        waiting.restore()?;
        bare.push(by_a_bare_client(&waiting).await?);
        waiting.restore()?;
        ours.push(by_the_engine(&waiting, |state| *state == State::Delivered).await?);
    }
    let ours = middle(ours);
    println!("deliver_1000 {:.2} of a bare keep-alive client", ours / middle(bare));
    println!("deliver_1000 {ours:.0} ms");
    open_all(&waiting).await?;
    let events = by_the_engine(&waiting, |state| *state == State::Opened).await?;
    println!("events_1000 {events:.0} ms");
    Ok(())
}

/// A phone with a thousand messages in line, known to an authority that is switched off.
async fn prepare(authority: &Path, folder: &Path) -> Result<Waiting> {
    let port = Port::reserve()?;
    let settings = Settings {
        program: authority.to_owned(),
        data: folder.join("authority"),
        listen: port.address(),
        public: port.address(),
    };
    let place = place_in(&folder.join("phone"));
    let (server, said) = Server::start(&settings).await?;
    let (handle, mut updates) =
        start(NativeConfig { data_dir: place.data.clone(), key_dir: place.keys.clone() });
    until_ready(&mut updates).await?;
    handle.ask(ask::Join { link: said.invite.clone() }).await?;
    while handle.ask(ask::Home {}).await?.authority.is_none() {
        updates.next().await.context("the engine ended")?;
    }
    tokio::time::sleep(Duration::from_millis(300)).await;
    server.stop().await?;
    drop(handle);
    while updates.next().await.is_some() {}
    submit(&place, folder)?;
    copy(&settings.data, &folder.join("authority-kept"))?;
    copy(&place.data, &folder.join("phone-kept"))?;
    Ok(Waiting { folder: folder.to_owned(), settings, place, said, _port: port })
}

/// A thousand messages are submitted without a connection; what that takes beside a bare insert.
fn submit(place: &Place, folder: &Path) -> Result<()> {
    let bare = Connection::open(folder.join("bare.db"))?;
    let mut engine = engine_in(place)?;
    let authority = ask(&mut engine, ask::Home {})?.authority.context("not joined")?;
    let team: TeamId = authority.teams[0].id;
    let (mut ours, mut theirs) = (0.0, 0.0);
    for number in 0..MESSAGES {
        let id: SubmissionId = ask(&mut engine, ask::NewDraft { start: Start::about(None) })?;
        let words = format!("{number} {}", "Nobody asked me. ".repeat(30));
        for change in
            [DraftChange::Words(Question::WhatHappened, words), DraftChange::Readers(vec![team])]
        {
            ask(&mut engine, ask::SaveDraft { id, change })?;
        }
        let began = Instant::now();
        ask(&mut engine, ask::Submit { id, seen: AsSeen::default() })?;
        ours += millis(began);
        let one = envelope(1_000_000 + number)?;
        let began = Instant::now();
        let insert = "INSERT INTO message VALUES (?1, ?2)";
        bare.prepare_cached(insert)?.execute((id.as_bytes(), one.as_bytes()))?;
        theirs += millis(began);
    }
    println!("submit {:.2} of a bare durable insert", ours / theirs);
    println!("submit {:.3} ms", ours / MESSAGES as f64);
    Ok(())
}

impl Waiting {
    /// Both sides as they were before anything was delivered.
    fn restore(&self) -> Result<()> {
        std::fs::remove_dir_all(&self.settings.data)?;
        std::fs::remove_dir_all(&self.place.data)?;
        copy(&self.folder.join("authority-kept"), &self.settings.data)?;
        copy(&self.folder.join("phone-kept"), &self.place.data)
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let to = to.join(entry.file_name());
        match entry.file_type()?.is_dir() {
            true => copy(&entry.path(), &to)?,
            false => drop(std::fs::copy(entry.path(), to)?),
        }
    }
    Ok(())
}

/// The engine delivers, or catches up; how long until every message stands so.
async fn by_the_engine(waiting: &Waiting, fit: impl Fn(&State) -> bool) -> Result<f64> {
    let (server, _) = Server::start(&waiting.settings).await?;
    let config =
        NativeConfig { data_dir: waiting.place.data.clone(), key_dir: waiting.place.keys.clone() };
    let (handle, mut updates) = start(config);
    until_ready(&mut updates).await?;
    let began = Instant::now();
    let mut in_line = true;
    loop {
        // Looking at all messages is dear, so that waits until the line is empty.
        in_line = in_line && handle.ask(ask::Home {}).await?.waiting > 0;
        if !in_line {
            let messages = handle.ask(ask::Messages {}).await?.messages;
            if messages.iter().all(|card| fit(&card.state)) {
                ensure!(messages.len() == MESSAGES, "{} messages", messages.len());
                break;
            }
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    let took = millis(began);
    drop(handle);
    while updates.next().await.is_some() {}
    server.stop().await?;
    Ok(took)
}

/// The same bytes, signed by the same device, put one after the other over one connection.
async fn by_a_bare_client(waiting: &Waiting) -> Result<f64> {
    let (envelopes, device) = {
        let mailbox = mailbox_in(&waiting.place)?;
        let joined = mailbox.authority()?.context("not joined")?;
        (mailbox.due(joined.id, Timestamp(i64::MAX / 2), MESSAGES)?, joined.device)
    };
    ensure!(envelopes.len() == MESSAGES, "{} envelopes", envelopes.len());
    let (server, _) = Server::start(&waiting.settings).await?;
    // One that is there already is as good.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let client = reqwest::Client::builder().no_proxy().build()?;
    let began = Instant::now();
    for one in envelopes {
        let path = format!("/v1/submissions/{}", one.id);
        let target =
            Target { method: "PUT", path: &path, query: "", body: Digest::of(&one.envelope) };
        let fields = sign(&target, Timestamp(0), &device);
        let url = format!("http://{}{path}", waiting.settings.public);
        let answer = client
            .put(url)
            .header("content-digest", fields.content_digest)
            .header("signature-input", fields.signature_input)
            .header("signature", fields.signature)
            .header("content-type", ENVELOPE_MEDIA_TYPE)
            .body(one.envelope)
            .send()
            .await?;
        ensure!(answer.status() == 201, "{}", answer.status());
        answer.bytes().await?;
    }
    let took = millis(began);
    server.stop().await?;
    Ok(took)
}

/// Staff open every message, so that there are a thousand events to catch up on.
async fn open_all(waiting: &Waiting) -> Result<()> {
    let authority = Authority::open(&waiting.settings.data, Surroundings::default()).await?;
    let passphrase = Passphrase::typed(&waiting.said.passphrase);
    let SignIn::Welcome(cookie) = authority.sign_in(&waiting.said.name, passphrase).await? else {
        bail!("staff cannot sign in")
    };
    let staff = authority.session(&cookie).context("the session is gone")?;
    for submission in authority.submissions().await? {
        authority.read(&staff, submission.id).await?.context("a message is gone")?;
    }
    Ok(())
}
