//! Real processes, really killed: the phone or the authority, in the middle of whatever they do.

use std::{path::Path, time::Duration};

use anyhow::{Context as _, Result, ensure};
use rand_chacha::{
    ChaCha20Rng,
    rand_core::{Rng as _, SeedableRng as _},
};
use tokio::time::sleep;
use upheld_engine::requests::{AsSeen, DraftChange, Start, State, ask};
use upheld_protocol::{Question, SubmissionId, TeamId};

use crate::processes::{Books, Phone, Place, Port, Server, Settings, Tally, in_time, until};

/// The latest moment after a question at which somebody is killed: longer than submitting takes.
const LATEST: u64 = 40_000;

/// A letter and whether the phone said that it was saved.
struct Letter {
    id: SubmissionId,
    words: String,
    confirmed: bool,
}

/// Writes and kills so often, heals, and compares the two sides.
///
/// # Errors
/// When something that was confirmed is gone, or delivery does not heal.
pub fn run(authority: &Path, kills: u64, seed: u64) -> Result<Tally> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let folder = tempfile::tempdir()?;
    let told = runtime
        .block_on(async { Story::begin(folder.path(), authority, seed).await?.tell(kills).await });
    told.with_context(|| {
        let log = std::fs::read_to_string(folder.path().join("authority.log"));
        format!("seed {seed}; the authority said:\n{}", log.unwrap_or_default())
    })
}

struct Story {
    luck: ChaCha20Rng,
    place: Place,
    settings: Settings,
    _port: Port,
    phone: Phone,
    server: Server,
    team: TeamId,
    letters: Vec<Letter>,
}

impl Story {
    async fn begin(folder: &Path, authority: &Path, seed: u64) -> Result<Self> {
        let port = Port::reserve()?;
        let settings = Settings {
            program: authority.to_owned(),
            data: folder.join("authority"),
            listen: port.address(),
            public: port.address(),
        };
        let place = Place { data: folder.join("phone"), keys: folder.join("phone-keys") };
        let (server, said) = Server::start(&settings).await?;
        let mut phone = Phone::start(&place)?;
        phone.ask(ask::Join { link: said.invite }).await?;
        let joined = until("the keyring to arrive", &mut phone, async |phone: &mut Phone| {
            Ok(phone.ask(ask::Home {}).await?.authority)
        });
        let team = joined.await?.teams.first().context("there is nobody to write to")?.id;
        let luck = ChaCha20Rng::seed_from_u64(seed);
        let letters = Vec::new();
        Ok(Self { luck, place, settings, _port: port, phone, server, team, letters })
    }

    async fn tell(mut self, kills: u64) -> Result<Tally> {
        for _ in 0..kills {
            self = match self.luck.next_u32() % 3 {
                0 => self.kill_the_authority().await?,
                _ => self.kill_the_phone().await?,
            };
        }
        self.heal().await?;
        self.phone.stop().await?;
        self.server.stop().await?;
        let books = Books::read(&self.place, &self.settings.data).await?;
        let confirmed = self.letters.iter().filter(|one| one.confirmed).map(|one| &one.id);
        Ok(Tally {
            kills,
            enqueued: books.enqueued(),
            accepted: books.accepted(),
            lost: books.lost(confirmed) + (books.enqueued() - books.accepted()),
            doubled: books.doubled(),
        })
    }

    /// A letter, complete but for the last question: "send".
    async fn write(&mut self) -> Result<SubmissionId> {
        let id = self.phone.ask(ask::NewDraft { start: Start::about(None) }).await?;
        let words = format!("Letter {} of a phone that is killed", self.letters.len());
        self.letters.push(Letter { id, words: words.clone(), confirmed: false });
        let to = DraftChange::Readers(vec![self.team]);
        for change in [DraftChange::Words(Question::WhatHappened, words), to] {
            self.phone.ask(ask::SaveDraft { id, change }).await?;
        }
        Ok(id)
    }

    /// Luck's moment.
    async fn a_moment(&mut self) {
        sleep(Duration::from_micros(self.luck.next_u64() % LATEST)).await;
    }

    async fn kill_the_phone(mut self) -> Result<Self> {
        let id = self.write().await?;
        if self.luck.next_u32().is_multiple_of(2) {
            self.phone.ask(ask::Submit { id, seen: AsSeen::default() }).await?;
            self.confirm();
        } else {
            self.phone.send(ask::Submit { id, seen: AsSeen::default() }).await?;
        }
        self.a_moment().await;
        self.phone.kill().await?;
        self.phone = Phone::start(&self.place)?;
        self.everything_is_there().await?;
        Ok(self)
    }

    async fn kill_the_authority(mut self) -> Result<Self> {
        let id = self.write().await?;
        self.phone.ask(ask::Submit { id, seen: AsSeen::default() }).await?;
        self.confirm();
        self.phone.ask(ask::CheckNow {}).await?;
        self.a_moment().await;
        self.server.kill().await?;
        (self.server, _) = Server::start(&self.settings).await?;
        self.phone.ask(ask::CheckNow {}).await?;
        Ok(self)
    }

    fn confirm(&mut self) {
        if let Some(letter) = self.letters.last_mut() {
            letter.confirmed = true;
        }
    }

    /// Every letter is a message, or, if it was never confirmed, a draft with all its words.
    async fn everything_is_there(&mut self) -> Result<()> {
        let messages = self.phone.ask(ask::Messages {}).await?.messages;
        for letter in &self.letters {
            let is_message = messages.iter().any(|card| card.id == letter.id);
            if !is_message {
                ensure!(!letter.confirmed, "{} was confirmed and is gone", letter.id.reference());
                let draft = self.phone.ask(ask::OneDraft { id: letter.id }).await?;
                ensure!(
                    draft.words(Question::WhatHappened) == letter.words,
                    "a draft lost its words"
                );
            }
        }
        Ok(())
    }

    async fn heal(&mut self) -> Result<()> {
        self.everything_is_there().await?;
        let all_delivered = until("everything to be delivered", &mut self.phone, async |phone| {
            phone.ask(ask::CheckNow {}).await?;
            let messages = phone.ask(ask::Messages {}).await?.messages;
            let done = messages.iter().all(|card| card.state == State::Delivered);
            Ok(done.then_some(()))
        });
        in_time("healing", all_delivered).await
    }
}
