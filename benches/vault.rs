//! What the lock and the vault's encryption cost, measured in one run: one line a row, on standard
//! output. `scripts/bench vault` runs it.

use std::{
    path::{Path, PathBuf},
    time::Instant,
};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;
use upheld_engine::{
    Engine,
    cipher::StoreKey,
    host::native::{NativeConfig, NativeStorage, outside},
    outside::Storage as _,
    requests::{Answer, Ask, Draft, DraftChange, NewLock, Secret, ask},
    stores::Store,
    vault::{Frozen, SeenTeam, Vault},
};
use upheld_protocol::{
    Concern, Content, Envelope, KeyId, Question, SealSeed, SigningKey, SubmissionBody,
    SubmissionId, TeamId, ThreadId, Timestamp, sealing::PrivateKey, system_randomness,
};

/// Messages in the stores that are measured.
const MESSAGES: usize = 1000;
/// Writes timed side by side.
const WRITES: usize = 300;
/// How often each is measured, in turn; the middle counts.
const ROUNDS: usize = 7;
const PIN: &str = "250719";

fn main() -> Result<()> {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    match arguments.as_slice() {
        [what, folder] if what == Path::new("unlock-of") => unlock_of(folder),
        [folder] => {
            let folder = TempDir::new_in(folder)?;
            unlock(folder.path())?;
            encryption(folder.path())
        }
        _ => bail!("usage: vault-bench FOLDER"),
    }
}

fn middle(mut times: Vec<f64>) -> f64 {
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<(f64, T)> {
    let began = Instant::now();
    let done = work()?;
    Ok((began.elapsed().as_secs_f64() * 1000.0, done))
}

fn ask<Q: Ask>(engine: &mut Engine, question: Q) -> Result<Q::Answer> {
    let answer: Answer = engine.ask(question.into())?;
    Ok(Q::unpack(answer)?)
}

fn engine_in(folder: &Path) -> Result<Engine> {
    let config = NativeConfig { data_dir: folder.join("stores"), key_dir: folder.join("keys") };
    Ok(Engine::open(outside(&config)?)?)
}

/// Choosing a PIN, and opening what it locks in a process of its own.
fn unlock(folder: &Path) -> Result<()> {
    let mut engine = engine_in(folder)?;
    let new = NewLock::Pin(Secret::new(PIN.into()));
    let (chosen, ()) = timed(|| ask(&mut engine, ask::ChooseLock { new, current: None }))?;
    println!("choose_lock {chosen:.0} ms");
    drop(engine);
    let mut figures = Vec::new();
    for _ in 0..ROUNDS {
        let said = std::process::Command::new(std::env::current_exe()?)
            .arg("unlock-of")
            .arg(folder)
            .output()?;
        ensure!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
        let said = String::from_utf8(said.stdout)?;
        figures.push(said.split_whitespace().map(str::parse).collect::<Result<Vec<f64>, _>>()?);
    }
    println!("unlock {:.0} ms", middle(figures.iter().map(|one| one[0]).collect()));
    println!("unlock_memory {:.1} MiB", middle(figures.iter().map(|one| one[1]).collect()));
    Ok(())
}

/// In a process of its own: how long it takes, and how much more memory it takes at most.
fn unlock_of(folder: &Path) -> Result<()> {
    let mut engine = engine_in(folder)?;
    let before = kib("VmRSS:")?;
    let (took, ()) = timed(|| ask(&mut engine, ask::Unlock { secret: Secret::new(PIN.into()) }))?;
    println!("{took} {}", (kib("VmHWM:")? - before) / 1024.0);
    Ok(())
}

fn kib(what: &str) -> Result<f64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(what));
    Ok(line.and_then(|line| line.split_whitespace().next()).context("no figure")?.parse()?)
}

/// The main reads and writes of the vault beside the same in the clear.
fn encryption(folder: &Path) -> Result<()> {
    let key = StoreKey::random(&mut system_randomness());
    let places = [(Some(&key), folder.join("encrypted")), (None, folder.join("clear"))];
    for (key, place) in &places {
        freeze(&mut open(place, *key)?, &sealed(0, MESSAGES)?)?;
    }
    let mut rows: [(&str, [Vec<f64>; 2]); 4] =
        ["open", "list", "save_draft", "freeze"].map(|name| (name, Default::default()));
    for round in 0..ROUNDS {
        for (which, (key, place)) in places.iter().enumerate() {
            let (opened, mut vault) = timed(|| open(place, *key))?;
            let (listed, messages) = timed(|| Ok(vault.messages()?))?;
            ensure!(messages.len() >= MESSAGES, "messages are missing");
            let (saved, ()) = timed(|| save_drafts(&mut vault))?;
            let more = sealed(MESSAGES + round * WRITES, WRITES)?;
            let (frozen, ()) = timed(|| freeze(&mut vault, &more))?;
            for (row, took) in rows.iter_mut().zip([opened, listed, saved, frozen]) {
                row.1[which].push(took);
            }
        }
    }
    for (name, [encrypted, clear]) in rows {
        let (encrypted, clear) = (middle(encrypted), middle(clear));
        println!(
            "encrypted_{name} {:.2} of that in the clear ({encrypted:.1} ms)",
            encrypted / clear
        );
    }
    Ok(())
}

fn open(place: &Path, key: Option<&StoreKey>) -> Result<Vault> {
    let storage = NativeStorage::new(place.to_path_buf())?;
    let connection = storage.open(Store::FIRST_VAULT, key)?;
    Ok(Vault::open(connection, storage.journal_mode())?)
}

fn save_drafts(vault: &mut Vault) -> Result<()> {
    let id = SubmissionId::random(&mut system_randomness());
    vault.insert_draft(&draft(id), Timestamp(0))?;
    for number in 0..WRITES {
        let change = DraftChange::Words(Question::WhatHappened, words(number));
        vault.change_draft(id, change, Timestamp(1))?;
    }
    vault.set_draft_deleted(id, true)?;
    Ok(vault.purge_deleted_drafts()?)
}

fn words(number: usize) -> String {
    format!("{number} {}", "Nobody asked me. ".repeat(30))
}

fn draft(id: SubmissionId) -> Draft {
    Draft { id, ..Draft::default() }
}

type Sealed = (SubmissionBody, Envelope, SealSeed);

/// Messages, sealed: the same work for both, so it is not timed.
fn sealed(from: usize, how_many: usize) -> Result<Vec<Sealed>> {
    let rng = &mut system_randomness();
    let team = (KeyId::random(rng), PrivateKey::random(rng).public_key()?);
    let seal_one = |number: usize| {
        let rng = &mut system_randomness();
        let body = SubmissionBody {
            submission: SubmissionId::random(rng),
            recipient: TeamId::from_bytes([7; 16]),
            thread: ThreadId::random(rng),
            written_at: Timestamp(0),
            from: None,
            reply_key: team.1,
            content: Content::Concern(Concern {
                what_happened: words(number),
                wanted: None,
                about: None,
            }),
            attachments: Vec::new(),
        };
        let (seed, counter) = (SealSeed::random(rng), u32::try_from(number)? + 1);
        let envelope = Envelope::seal(&body, (team.0, &team.1), false, counter, &seed)?;
        Ok((body, envelope, seed))
    };
    (from..from + how_many).map(seal_one).collect()
}

fn freeze(vault: &mut Vault, sealed: &[Sealed]) -> Result<()> {
    for (body, envelope, seed) in sealed {
        let team = SeenTeam {
            name: "Team".into(),
            hours: "Always".into(),
            answers_in: None,
            is_advocate: false,
        };
        let draft = body.submission;
        let frozen = Frozen {
            draft,
            organisation: SigningKey::from_seed(&[1; 32]).verifying_key(),
            attached: &[],
            body,
            envelope,
            seed,
            keep: true,
            team,
            at: Timestamp(0),
        };
        vault.freeze(draft, &[frozen])?;
    }
    Ok(())
}
