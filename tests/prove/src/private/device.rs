//! The phone in somebody's hands: what its owner does, and what whoever takes it away can look at.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anyhow::{Context as _, Result, ensure};
use tokio::time::sleep;
use upheld_engine::{
    backstage,
    host::native::NativeStorage,
    mailbox::Mailbox,
    outside::{PlatformKeys, Random, Storage as _},
    requests::{Ask, DraftChange, Start, State, Step, ask},
    stores::Store,
    vault::Vault,
};
use upheld_pack::EntryId;
use upheld_protocol::{Question, SubmissionId, ThreadId, bytes::Blob, system_randomness};

use super::{
    marks::Letter,
    search::{Canary, Kind},
};
use crate::processes::{Phone, Place, until};

/// A phone, on or off.
pub struct Device {
    /// Where its stores and keys are.
    pub place: Place,
    /// What it logs.
    pub logs: PathBuf,
    phone: Option<Phone>,
}

impl Device {
    /// A new phone, switched on.
    ///
    /// # Errors
    /// When its process cannot be started.
    pub async fn begin(folder: &Path, name: &str) -> Result<Self> {
        let place = Place { data: folder.join(name), keys: folder.join(format!("{name}-keys")) };
        let logs = folder.join(format!("{name}.log"));
        let mut device = Self { place, logs, phone: None };
        device.switch_on().await?;
        Ok(device)
    }

    /// Switches it on, and waits until it answers.
    pub async fn switch_on(&mut self) -> Result<()> {
        self.phone = Some(Phone::start_with_logs(&self.place, &self.logs)?);
        self.ask(ask::Home {}).await?;
        Ok(())
    }

    /// The battery falls out.
    pub async fn kill(&mut self) -> Result<()> {
        self.phone.take().context("it is off")?.kill().await
    }

    /// The phone, while it is on.
    pub fn phone(&mut self) -> Result<&mut Phone> {
        self.phone.as_mut().context("it is off")
    }

    /// Asks.
    pub async fn ask<Q: Ask>(&mut self, question: Q) -> Result<Q::Answer> {
        self.phone()?.ask(question).await
    }

    /// Joins, and waits until there is somebody to write to. Gives what that tells of the authority.
    pub async fn join(&mut self, link: &str) -> Result<Vec<Canary>> {
        self.ask(ask::Join { link: link.to_owned() }).await?;
        let joined = until("the keyring to arrive", self.phone()?, async |phone: &mut Phone| {
            phone.ask(ask::CheckNow {}).await?;
            Ok(phone.ask(ask::Home {}).await?.authority)
        });
        let joined = joined.await?;
        let team = joined.teams.iter().map(|team| Canary::text("team", Kind::Council, &team.name));
        let authority = Canary::text("authority", Kind::Council, &joined.name);
        Ok(team.chain([authority]).collect())
    }

    /// Fills in everything there is to fill in.
    pub async fn draft(
        &mut self,
        letter: &Letter,
        about: &EntryId,
        keep: bool,
    ) -> Result<SubmissionId> {
        let home = self.ask(ask::Home {}).await?;
        let team = home.authority.and_then(|one| one.teams.first().map(|team| team.id));
        let id = self.ask(ask::NewDraft { start: Start::about(Some(about.clone())) }).await?;
        for change in [
            DraftChange::Words(Question::WhatHappened, letter.happened.clone()),
            DraftChange::Words(Question::Wanted, letter.wanted.clone()),
            DraftChange::From(letter.from.clone()),
            DraftChange::Readers(vec![team.context("nobody to write to")?]),
            DraftChange::Keep(keep),
        ] {
            self.ask(ask::SaveDraft { id, change }).await?;
        }
        let (media_type, bytes) = (letter.media_type.clone(), Blob(letter.photo.clone()));
        self.ask(ask::Attach { draft: id, media_type, bytes }).await?;
        Ok(id)
    }

    /// Waits until a message has arrived, with all that goes with it.
    pub async fn delivered(&mut self, thread: ThreadId) -> Result<()> {
        until("the message to arrive", self.phone()?, async |phone: &mut Phone| {
            phone.ask(ask::CheckNow {}).await?;
            let state = phone.ask(ask::OneThread { id: thread }).await?.state;
            let waiting = phone.ask(ask::Messages {}).await?.attachments_waiting;
            let arrived = !matches!(state, State::Waiting(_) | State::Sending) && waiting == 0;
            Ok(arrived.then_some(()))
        })
        .await
    }

    /// Waits until the answer can be read, and reads it.
    pub async fn answered(&mut self, thread: ThreadId, reply: &str) -> Result<()> {
        until("the answer", self.phone()?, async |phone: &mut Phone| {
            phone.ask(ask::CheckNow {}).await?;
            let view = phone.ask(ask::OneThread { id: thread }).await?;
            let is_it = |step: &Step| matches!(step, Step::Answered { text, .. } if text == reply);
            Ok(view.timeline.iter().any(|step| is_it(&step.what)).then_some(()))
        })
        .await
    }

    /// Reads everything there is to read.
    pub async fn read_everything(&mut self) -> Result<()> {
        for card in self.ask(ask::Messages {}).await?.messages {
            self.ask(ask::OneThread { id: card.thread }).await?;
        }
        for card in self.ask(ask::Drafts {}).await? {
            self.ask(ask::OneDraft { id: card.id }).await?;
        }
        self.ask(ask::TakeCopy {}).await?;
        Ok(())
    }

    /// Everything in the data folder.
    pub fn files(&self) -> Result<Vec<PathBuf>> {
        files_in(&self.place.data)
    }

    /// The keys are where they belong, and nothing else is.
    pub fn only_keys_beside(&self) -> Result<()> {
        let names = files_in(&self.place.keys)?;
        let [only] = names.as_slice() else {
            anyhow::bail!("there is more than the keys in their folder: {names:?}")
        };
        ensure!(fs::metadata(only)?.len() == 64, "the file of the keys has more than the keys");
        Ok(())
    }

    /// The keys of the vault in use and of the mailbox, and which file the vault is. Looks at a copy,
    /// as somebody does who has both the data and what opens the lock; the phone may be on.
    pub fn secrets(&self, form: &str) -> Result<Secrets> {
        let copy = tempfile::tempdir()?;
        for file in self.files()? {
            let name = file.file_name().context("a file without a name")?;
            fs::copy(&file, copy.path().join(name))?;
        }
        let keys = PlatformKeys::load_or_make(&self.place.keys, copy.path())?;
        Secrets::read(&NativeStorage::new(copy.path().into())?, &keys, form)
    }

    /// A moment in which the phone comes to rest.
    pub async fn a_moment(&self) {
        sleep(Duration::from_millis(400)).await;
    }
}

fn files_in(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() { files.extend(files_in(&path)?) } else { files.push(path) }
    }
    files.sort();
    Ok(files)
}

/// What opens the stores, and what is only in them.
pub struct Secrets {
    /// The vault in use, and its key.
    pub vault: (String, upheld_engine::cipher::StoreKey),
    /// The stores that open without knowing what opens the lock, with their keys.
    pub outside_the_lock: [(&'static str, upheld_engine::cipher::StoreKey); 2],
    /// What must not be in memory while the vault is locked.
    pub behind_the_lock: Vec<Canary>,
    /// What must not be in any file, besides.
    pub elsewhere: Vec<Canary>,
}

impl Secrets {
    fn read(storage: &NativeStorage, keys: &PlatformKeys, form: &str) -> Result<Self> {
        let opened = backstage::vault_secrets(storage, keys, form)?;
        let connection = storage.open(opened.store, Some(&opened.vault))?;
        let mut random: Random = Box::new(system_randomness());
        let reply_key =
            Vault::open(connection, storage.journal_mode())?.reply_key(&mut random)?.to_bytes();
        let key = |name: &str, bytes: &[u8; 32]| Canary::bytes(name, Kind::Key, bytes);
        let ties = |name: &str, bytes: &[u8; 32]| Canary::bytes(name, Kind::Ties, bytes);
        let mailbox = backstage::mailbox_key(keys);
        let mut elsewhere = vec![
            ties("the platform's first key", &keys.vault),
            ties("the platform's second key", &keys.mailbox),
        ];
        let stored = storage.open(Store::Mailbox, Some(&mailbox))?;
        if let Some(joined) = Mailbox::open(stored, storage.journal_mode())?.authority()? {
            let device = joined.device.verifying_key();
            elsewhere.push(ties("the device's key", &joined.device.seed()));
            elsewhere.push(ties("the device's id", &device.to_bytes()));
        }
        Ok(Self {
            behind_the_lock: vec![
                key("the vault's key", opened.vault.as_bytes()),
                key("the key it is wrapped with", opened.wrapping.as_bytes()),
                key("the key of answers", &reply_key),
            ],
            vault: (opened.store.file_name().into_owned(), opened.vault),
            outside_the_lock: [("mailbox.db", mailbox), ("phone.db", backstage::phone_key(keys))],
            elsewhere,
        })
    }
}
