//! The memory of a phone that its owner has used for a while, and locked.

use std::path::{Path, PathBuf};

use anyhow::{Result, ensure};
use upheld_engine::requests::{AsSeen, Deletion, ask};

use super::{
    desk::Desk,
    device::Device,
    marks::{Marks, Opener},
    memory,
    search::{Canary, Kind, Search},
    told::Told,
};

/// Tells it.
///
/// # Errors
/// When it cannot be told, or the keys are not found in memory even while the vault is open.
pub async fn tell(folder: &Path, desk: &mut Desk, seed: u64, told: &mut Told) -> Result<()> {
    let device = Device::begin(folder, "locked-phone").await?;
    let core = folder.join("core");
    let mut story = Story { device, core, canaries: Vec::new(), told };
    let mut marks = Marks::of(seed);
    let pin = marks.pin("the PIN");
    story.use_it(desk, &mut marks, &pin).await?;
    story.open_shows_everything(&pin)?;
    story.lock("after everything was used").await?;
    story.try_wrongly(&marks.pin("a wrong PIN")).await?;
    let words = marks.words("the words");
    story.change_lock(&pin, &words).await?;
    story.lock("after the lock was changed").await?;
    story.device.ask(ask::StartAgain {}).await?;
    story.look("after starting again").await?;
    story.delete_and_clear(&words).await
}

struct Story<'t> {
    device: Device,
    core: PathBuf,
    canaries: Vec<Canary>,
    told: &'t mut Told,
}

impl Story<'_> {
    /// Everything that puts words and keys into memory.
    async fn use_it(&mut self, desk: &mut Desk, marks: &mut Marks, pin: &Opener) -> Result<()> {
        let (sent, kept) = (marks.letter("a message"), marks.letter("a draft"));
        self.device.join(&desk.said.app).await?;
        let about = self.device.ask(ask::Pledge {}).await?.promises[0].id.clone();
        self.device.ask(ask::ChooseLock { new: pin.lock(), current: None }).await?;
        let id = self.device.draft(&sent, &about, true).await?;
        let thread = self.device.ask(ask::Submit { id, seen: AsSeen::default() }).await?;
        self.device.delivered(thread).await?;
        desk.answer(id, &sent.reply).await?;
        self.device.answered(thread, &sent.reply).await?;
        self.device.draft(&kept, &about, true).await?;
        self.device.read_everything().await?;
        self.canaries.extend(sent.canaries());
        self.canaries.extend(kept.written());
        self.canaries.push(pin.canary());
        self.learn(pin)
    }

    /// The keys behind this lock are looked for from now on.
    fn learn(&mut self, opener: &Opener) -> Result<()> {
        self.canaries.extend(self.device.secrets(&opener.form())?.behind_the_lock);
        Ok(())
    }

    fn in_memory(&mut self, besides: &[Canary]) -> Result<Vec<Canary>> {
        memory::dump(self.device.phone()?.id()?, &self.core)?;
        let search = Search::of(self.canaries.iter().chain(besides).cloned())?;
        let found = search.in_file(&self.core)?.into_iter().cloned().collect();
        std::fs::remove_file(&self.core)?;
        Ok(found)
    }

    /// The search finds what is there: the platform's keys, which a phone must have to go on
    /// sending; the key of answers; words. The vault's own key is masked by SQLCipher even while
    /// the vault is open.
    fn open_shows_everything(&mut self, pin: &Opener) -> Result<()> {
        let always = self.device.secrets(&pin.form())?.elsewhere;
        let found = self.in_memory(&always)?;
        let has = |name: &str| found.iter().any(|canary| canary.name == name);
        let keys = ["the platform's first key", "the device's key", "the key of answers"];
        for name in keys {
            ensure!(has(name), "{name} is not found in the memory of an open phone");
        }
        let words = found.iter().any(|canary| canary.kind == Kind::Words);
        ensure!(words, "no words are found in the memory of an open phone");
        Ok(())
    }

    async fn lock(&mut self, when: &str) -> Result<()> {
        self.device.ask(ask::LockNow {}).await?;
        self.look(&format!("locked {when}")).await
    }

    async fn look(&mut self, when: &str) -> Result<()> {
        self.device.a_moment().await;
        let found = self.in_memory(&[])?;
        self.told.memory(when, &found.iter().collect::<Vec<_>>());
        Ok(())
    }

    /// What was deleted is not in memory either, though the vault is open; and nothing at all is
    /// once the phone was cleared.
    async fn delete_and_clear(&mut self, words: &Opener) -> Result<()> {
        self.device.ask(ask::BringBack { secret: words.secret() }).await?;
        self.device.read_everything().await?;
        let deletion = self.device.ask(ask::DeleteAll {}).await?;
        ensure!(deletion == Deletion::Done, "what was deleted is not gone");
        self.device.a_moment().await;
        let found = self.in_memory(&[])?;
        let written = |canary: &&Canary| canary.kind == Kind::Words;
        let found: Vec<_> = found.iter().filter(written).collect();
        self.told.memory("open, after everything was deleted", &found);
        let deletion = self.device.ask(ask::ClearPhone { still_send: false }).await?;
        ensure!(deletion == Deletion::Done, "the phone is not clear");
        self.look("after it was cleared").await
    }

    async fn try_wrongly(&mut self, wrong: &Opener) -> Result<()> {
        self.canaries.push(wrong.canary());
        for _ in 0..2 {
            let opened = self.device.ask(ask::Unlock { secret: wrong.secret() }).await;
            ensure!(opened.is_err(), "a wrong PIN opened the lock");
        }
        self.look("after wrong tries").await
    }

    async fn change_lock(&mut self, pin: &Opener, words: &Opener) -> Result<()> {
        self.canaries.push(words.canary());
        self.device.ask(ask::Unlock { secret: pin.secret() }).await?;
        self.device.read_everything().await?;
        let change = ask::ChooseLock { new: words.lock(), current: Some(pin.secret()) };
        self.device.ask(change).await?;
        self.learn(words)
    }
}
