//! What is typed on the phone, each with a mark of its own that can be found again.

use rand_chacha::{
    ChaCha20Rng,
    rand_core::{Rng as _, SeedableRng as _},
};
use upheld_engine::lock::{normal_form, suggest};
use upheld_engine::requests::{LockKind, NewLock, Secret};

use super::search::{Canary, Kind};

/// One message as it is typed.
pub struct Letter {
    /// What happened.
    pub happened: String,
    /// What its writer wants.
    pub wanted: String,
    /// The name given.
    pub from: String,
    /// The plain bytes of what goes with it.
    pub photo: Vec<u8>,
    /// What it says it is.
    pub media_type: String,
    /// The answer it gets.
    pub reply: String,
    marks: Vec<(String, String)>,
}

impl Letter {
    /// What is to be looked for.
    pub fn canaries(&self) -> Vec<Canary> {
        let of = |(name, mark): &(String, String)| Canary::text(name, Kind::Words, mark);
        self.marks.iter().map(of).collect()
    }

    /// The same, but for the answer, which is not there yet.
    pub fn written(&self) -> Vec<Canary> {
        let all = self.canaries();
        all.into_iter().filter(|canary| !canary.name.ends_with("answer")).collect()
    }
}

/// Makes marks, always the same ones for a seed.
pub struct Marks(ChaCha20Rng);

impl Marks {
    /// The marks of a seed.
    pub fn of(seed: u64) -> Self {
        Self(ChaCha20Rng::seed_from_u64(seed))
    }

    /// Twenty letters and digits nobody has ever written.
    fn mark(&mut self) -> String {
        const SIGNS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyzBDFGHKLR";
        (0..20).map(|_| char::from(SIGNS[(self.0.next_u32() & 31) as usize])).collect()
    }

    /// A message, of which every part can be found again.
    pub fn letter(&mut self, which: &str) -> Letter {
        let mut marks = Vec::new();
        let mut mark = |part: &str| {
            let mark = self.mark();
            marks.push((format!("{which}: {part}"), mark.clone()));
            mark
        };
        let happened = mark("what happened");
        Letter {
            happened: format!(
                "They said \"no\" again. {happened} Café, {}",
                "and so on. ".repeat(40)
            ),
            wanted: format!("I want {} to stop", mark("what is wanted")),
            from: format!("Zoë {}", mark("name")),
            photo: [b"\xff\xd8\xff".as_slice(), mark("photo").as_bytes(), &[7; 6000]].concat(),
            media_type: format!("image/x-{}", mark("media type")),
            reply: format!("We are sorry. {}", mark("answer")),
            marks,
        }
    }

    /// A note on something saved from the library, and what is to be looked for.
    pub fn note(&mut self) -> (String, Canary) {
        let mark = self.mark();
        (format!("For my review: {mark}"), Canary::text("note", Kind::Words, &mark))
    }

    /// A PIN so long that nobody finds it by chance.
    pub fn pin(&mut self, name: &str) -> Opener {
        let pin: String =
            (0..14).map(|_| char::from(b'0' + (self.0.next_u32() % 10) as u8)).collect();
        Opener { kind: LockKind::Pin, name: name.into(), typed: pin }
    }

    /// Three words.
    pub fn words(&mut self, name: &str) -> Opener {
        let typed = suggest(&mut self.0).join(" ");
        Opener { kind: LockKind::Words, name: name.into(), typed }
    }
}

/// What opens a lock.
#[derive(Clone)]
pub struct Opener {
    kind: LockKind,
    name: String,
    typed: String,
}

impl Opener {
    /// As it is typed.
    pub fn secret(&self) -> Secret {
        Secret::new(self.typed.clone())
    }

    /// As a lock to be set.
    pub fn lock(&self) -> NewLock {
        match self.kind {
            LockKind::Words => NewLock::Words(self.secret()),
            _ => NewLock::Pin(self.secret()),
        }
    }

    /// As keys are derived from it.
    pub fn form(&self) -> String {
        normal_form(self.kind, &self.secret()).to_string()
    }

    /// What is to be looked for.
    pub fn canary(&self) -> Canary {
        Canary::text(&self.name, Kind::Lock, &self.typed)
    }
}
