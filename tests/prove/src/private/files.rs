//! Every file of a phone, and everything it logs, at every moment of a long story: while it runs, and
//! after the battery fell out.

use std::{fs, path::Path};

use anyhow::{Context as _, Result, bail, ensure};
use upheld_engine::{
    cipher::StoreKey,
    pack::EntryId,
    requests::{AsSeen, Deletion, NewLock, Notice, ask},
};
use upheld_protocol::{SubmissionId, ThreadId};

use super::{
    desk::Desk,
    device::{Device, Secrets},
    marks::{Letter, Marks, Opener},
    pages,
    search::{Canary, Kind, Search},
    told::Told,
};
use crate::processes::{Phone, until};

/// The only file that may say what is public.
const PUBLIC: &str = "library.db";

/// Tells it.
///
/// # Errors
/// When it cannot be told, or a search does not find what is there.
pub async fn tell(folder: &Path, desk: &mut Desk, seed: u64, told: &mut Told) -> Result<()> {
    let device = Device::begin(folder, "phone").await?;
    let marks = Marks::of(seed ^ 0xf11e5);
    let mut story = Story {
        device,
        desk,
        marks,
        told,
        canaries: Vec::new(),
        council_here: false,
        opener: None,
    };
    story.state("nothing written yet").await?;
    let about = story.join().await?;
    let (letter, id, thread) = story.a_message_on_its_way(&about).await?;
    story.locks().await?;
    story.put_by().await?;
    story.deleting(&about, &letter, id, thread).await?;
    story.clearing(&about).await?;
    story.damage(&about).await
}

struct Story<'t> {
    device: Device,
    desk: &'t mut Desk,
    marks: Marks,
    told: &'t mut Told,
    canaries: Vec<Canary>,
    /// The council's own pack may be in the library.
    council_here: bool,
    /// What opens the lock, if there is one.
    opener: Option<Opener>,
}

impl Story<'_> {
    /// Searches everything, and once more when the phone was killed; then switches it on again, and
    /// opens it.
    async fn state(&mut self, name: &str) -> Result<()> {
        self.closed_state(name).await?;
        self.open().await
    }

    /// The same, without opening it again.
    async fn closed_state(&mut self, name: &str) -> Result<()> {
        self.told.states += 1;
        self.search(&format!("{name}, while it runs"))?;
        self.device.kill().await?;
        let secrets = self.secrets()?;
        self.canaries.extend(secrets.behind_the_lock);
        self.canaries.extend(secrets.elsewhere);
        self.search_outside_the_lock(name, &secrets.outside_the_lock)?;
        self.search(&format!("{name}, after it was killed"))?;
        self.device.switch_on().await
    }

    async fn open(&mut self) -> Result<()> {
        match &self.opener {
            Some(opener) => self.device.ask(ask::Unlock { secret: opener.secret() }).await,
            None => Ok(()),
        }
    }

    fn secrets(&self) -> Result<Secrets> {
        self.device.secrets(&self.opener.as_ref().map(Opener::form).unwrap_or_default())
    }

    fn search(&mut self, state: &str) -> Result<()> {
        self.device.only_keys_beside()?;
        let all = Search::of(self.canaries.iter().cloned())?;
        let council_here = self.council_here;
        let of_people = self.canaries.iter().filter(|canary| match canary.kind {
            Kind::Content => false,
            Kind::Council => !council_here,
            _ => true,
        });
        let of_people = Search::of(of_people.cloned())?;
        for path in self.device.files()? {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let search = if name.starts_with(PUBLIC) { &of_people } else { &all };
            self.told.file(state, &name, &search.in_file(&path)?);
        }
        self.told.file(state, "its log", &all.in_bytes(&fs::read(&self.device.logs)?));
        Ok(())
    }

    /// Whoever has the files and the platform's keys, and does not know what opens the lock, finds
    /// no words, and nothing that opens it.
    fn search_outside_the_lock(&mut self, state: &str, stores: &[(&str, StoreKey)]) -> Result<()> {
        let locked =
            |canary: &&Canary| !matches!(canary.kind, Kind::Ties | Kind::Content | Kind::Council);
        let search = Search::of(self.canaries.iter().filter(locked).cloned())?;
        for (name, key) in stores {
            let plain = pages::decrypted(&self.device.place.data.join(name), key)?;
            ensure!(memchr::memmem::find(&plain, b"CREATE TABLE").is_some(), "{name} did not open");
            self.told.file(state, &format!("{name}, decrypted"), &search.in_bytes(&plain));
        }
        Ok(())
    }

    /// All pages of the vault, as whoever has its key can see them.
    fn vault(&self) -> Result<Vec<u8>> {
        let (name, key) = self.secrets()?.vault;
        pages::decrypted(&self.device.place.data.join(name), &key)
    }

    /// The search finds what is there.
    fn vault_has(&self, wanted: &[Canary]) -> Result<()> {
        let (search, vault) = (Search::of(wanted.iter().cloned())?, self.vault()?);
        let found = search.in_bytes(&vault);
        for canary in wanted {
            let has = found.iter().any(|found| found.name == canary.name);
            ensure!(has, "{} is not found even behind the lock", canary.name);
        }
        Ok(())
    }

    /// What was deleted is not even there for whoever has the key.
    fn vault_has_none(&mut self, state: &str, gone: &[Canary]) -> Result<()> {
        let (search, vault) = (Search::of(gone.iter().cloned())?, self.vault()?);
        self.told.file(state, "the vault, decrypted", &search.in_bytes(&vault));
        Ok(())
    }

    async fn join(&mut self) -> Result<EntryId> {
        let link = self.desk.said.invite.clone();
        self.canaries.extend(self.desk.canaries());
        let ties = self.device.join(&link).await?;
        self.council_here = true;
        self.canaries.extend(ties);
        let card = self.device.ask(ask::Pledge {}).await?.promises.swap_remove(0);
        self.canaries.push(Canary::text("title of the entry", Kind::Content, &card.title));
        let (note, canary) = self.marks.note();
        self.device.ask(ask::Note { id: card.id.clone(), note }).await?;
        self.vault_has(std::slice::from_ref(&canary))?;
        self.canaries.push(canary);
        self.state("joined").await?;
        Ok(card.id)
    }

    /// A draft with everything in it. All of it is looked for from now on.
    async fn write(
        &mut self,
        which: &str,
        about: &EntryId,
        keep: bool,
    ) -> Result<(Letter, SubmissionId)> {
        let letter = self.marks.letter(which);
        self.canaries.extend(letter.canaries());
        let id = self.device.draft(&letter, about, keep).await?;
        self.tie(which, id.as_bytes(), &id.to_string());
        self.canaries.push(Canary::text("reference", Kind::Ties, &id.reference()));
        Ok((letter, id))
    }

    fn tie(&mut self, name: &str, bytes: &[u8], text: &str) {
        self.canaries.push(Canary::bytes(&format!("{name}: id"), Kind::Ties, bytes));
        self.canaries.push(Canary::text(&format!("{name}: id as text"), Kind::Ties, text));
    }

    async fn submit(&mut self, id: SubmissionId) -> Result<ThreadId> {
        let thread = self.device.ask(ask::Submit { id, seen: AsSeen::default() }).await?;
        self.tie("conversation", thread.as_bytes(), &thread.to_string());
        Ok(thread)
    }

    async fn a_message_on_its_way(
        &mut self,
        about: &EntryId,
    ) -> Result<(Letter, SubmissionId, ThreadId)> {
        let (letter, id) = self.write("the first message", about, true).await?;
        self.device.a_moment().await;
        let typed = letter.written();
        let sealed = |canary: &Canary| canary.name.ends_with("photo");
        self.vault_has(&typed.into_iter().filter(|it| !sealed(it)).collect::<Vec<_>>())?;
        self.state("drafting").await?;
        self.desk.close().await?;
        let thread = self.submit(id).await?;
        self.device.a_moment().await;
        self.state("frozen, and waiting without a connection").await?;
        self.device.ask(ask::CheckNow {}).await?;
        self.desk.hang_up().await?;
        self.state("attempted").await?;
        self.desk.open().await?;
        self.device.delivered(thread).await?;
        self.state("delivered").await?;
        self.desk.answer(id, &letter.reply).await?;
        self.device.answered(thread, &letter.reply).await?;
        self.state("opened, and answered").await?;
        Ok((letter, id, thread))
    }

    /// Sets a lock in place of what there is.
    async fn choose(&mut self, new: Option<Opener>) -> Result<()> {
        let current = self.opener.as_ref().map(Opener::secret);
        self.canaries.extend(new.as_ref().map(Opener::canary));
        let lock = new.as_ref().map_or(NewLock::None, Opener::lock);
        self.device.ask(ask::ChooseLock { new: lock, current }).await?;
        self.opener = new;
        Ok(())
    }

    async fn locks(&mut self) -> Result<()> {
        let (pin, words) = (self.marks.pin("the PIN"), self.marks.words("the words"));
        let (other, wrong) = (self.marks.pin("another PIN"), self.marks.pin("a wrong PIN"));
        self.choose(Some(pin)).await?;
        self.state("PIN set").await?;
        self.device.ask(ask::LockNow {}).await?;
        self.closed_state("locked").await?;
        self.canaries.push(wrong.canary());
        for _ in 0..2 {
            let opened = self.device.ask(ask::Unlock { secret: wrong.secret() }).await;
            ensure!(opened.is_err(), "a wrong PIN opened the lock");
        }
        self.closed_state("wrong tries").await?;
        self.open().await?;
        self.state("unlocked").await?;
        self.choose(Some(other)).await?;
        self.state("PIN changed").await?;
        self.choose(Some(words)).await?;
        self.state("words as a lock").await?;
        self.choose(None).await?;
        self.state("lock taken off").await
    }

    async fn put_by(&mut self) -> Result<()> {
        let pin = self.marks.pin("a PIN that was forgotten");
        self.choose(Some(pin.clone())).await?;
        self.device.ask(ask::LockNow {}).await?;
        self.device.ask(ask::StartAgain {}).await?;
        self.opener = None;
        self.state("started again").await?;
        self.device.ask(ask::BringBack { secret: pin.secret() }).await?;
        self.opener = Some(pin);
        self.state("brought back").await?;
        self.device.ask(ask::TakeCopy {}).await?;
        self.state("copy taken").await
    }

    async fn deleting(
        &mut self,
        about: &EntryId,
        first: &Letter,
        id: SubmissionId,
        thread: ThreadId,
    ) -> Result<()> {
        let answer = first.canaries().into_iter().filter(|canary| canary.name.ends_with("answer"));
        self.device.ask(ask::OneThread { id: thread }).await?;
        self.vault_has(&answer.collect::<Vec<_>>())?;
        let deleted = self.device.ask(ask::DeleteMessage { id }).await?;
        self.seen_to_be_gone(deleted).await?;
        self.vault_has_none("message deleted", &first.canaries())?;
        self.state("message deleted").await?;

        let (letter, id) = self.write("a message without a copy", about, false).await?;
        let thread = self.submit(id).await?;
        self.device.delivered(thread).await?;
        self.device.a_moment().await;
        self.vault_has_none("delivered without a copy", &letter.canaries())?;
        self.state("delivered without a copy").await?;

        let (letter, _) = self.write("a draft", about, true).await?;
        self.vault_has(&letter.canaries()[..1])?;
        let deleted = self.device.ask(ask::DeleteAll {}).await?;
        self.seen_to_be_gone(deleted).await?;
        self.vault_has_none("everything deleted", &letter.canaries())?;
        self.state("everything deleted").await
    }

    /// Waits until the phone says that what was deleted is gone.
    async fn seen_to_be_gone(&mut self, deletion: Deletion) -> Result<()> {
        if deletion == Deletion::Done {
            return Ok(());
        }
        until("the disk to forget", self.device.phone()?, async |phone: &mut Phone| {
            Ok((!phone.ask(ask::Home {}).await?.deleting).then_some(()))
        })
        .await
    }

    async fn clearing(&mut self, about: &EntryId) -> Result<()> {
        let (_, id) = self.write("a message that outlives its vault", about, true).await?;
        self.desk.close().await?;
        self.submit(id).await?;
        self.device.a_moment().await;
        let deletion = self.device.ask(ask::ClearPhone { still_send: true }).await?;
        self.seen_to_be_gone(deletion).await?;
        self.opener = None;
        self.council_here = false;
        self.state("cleared, with something waiting").await?;
        self.desk.open().await?;
        until("what waited to go", self.device.phone()?, async |phone: &mut Phone| {
            phone.ask(ask::CheckNow {}).await?;
            Ok((phone.ask(ask::Messages {}).await?.messages.is_empty()).then_some(()))
        })
        .await?;
        self.device.a_moment().await;
        self.state("cleared").await?;
        self.mailbox_has_forgotten()
    }

    /// Not even whoever has the mailbox's key learns whom the phone had to do with.
    fn mailbox_has_forgotten(&mut self) -> Result<()> {
        let [(name, key), _] = self.secrets()?.outside_the_lock;
        let plain = pages::decrypted(&self.device.place.data.join(name), &key)?;
        let all = Search::of(self.canaries.iter().cloned())?;
        self.told.file("cleared", "the mailbox, decrypted", &all.in_bytes(&plain));
        Ok(())
    }

    async fn damage(&mut self, about: &EntryId) -> Result<()> {
        let link = self.desk.said.app.clone();
        self.device.join(&link).await?;
        self.council_here = true;
        self.write("a draft that is lost", about, true).await?;
        self.device.kill().await?;
        let vault = self.secrets()?.vault.0;
        let path = self.device.place.data.join(vault);
        let mut bytes = fs::read(&path)?;
        bytes[..2048].fill(0x5a);
        fs::write(&path, bytes)?;
        self.device.switch_on().await?;
        let notices = self.device.ask(ask::Home {}).await?.notices;
        ensure!(notices.contains(&Notice::VaultSetAside), "the damage was not noticed");
        self.state("damaged store set aside").await?;
        let aside = |path: &Path| path.to_string_lossy().contains("damaged-");
        if !self.device.files()?.iter().any(|path| aside(path)) {
            bail!("nothing was set aside");
        }
        self.device.kill().await.context("at the end")
    }
}
