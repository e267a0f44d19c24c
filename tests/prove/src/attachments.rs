//! Photos over a network that breaks off in the middle of them, while both sides are killed.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use rand_chacha::{
    ChaCha20Rng,
    rand_core::{Rng as _, SeedableRng as _},
};
use upheld_authority::{
    Authority, Surroundings,
    authority::{Contents, SignIn},
    keys::Passphrase,
};
use upheld_engine::requests::{AsSeen, AttachmentState, DraftChange, Start, State, ask};
use upheld_protocol::{Question, SubmissionId, ThreadId, bytes::Blob};

use crate::processes::{
    Books, CuttingProxy, Phone, Place, Port, Said, Server, Settings, Tally, until,
};

/// How large a photo is, in bytes: so many parts that most of them are cut.
const PHOTO: usize = 3 * 1024 * 1024;
/// How many connections break.
const CUTS: u64 = 24;
/// After how many bytes at most.
const MOST_BYTES: u64 = 400 * 1024;

/// What became of it.
#[derive(Clone, Copy, Debug)]
pub struct Told {
    /// How many connections broke.
    pub cuts: u64,
    /// Whether the photo counts as accepted: staff see it, and nothing else.
    pub tally: Tally,
}

impl From<Told> for Tally {
    fn from(told: Told) -> Self {
        told.tally
    }
}

/// Sends one photo through a network that breaks, kills both sides meanwhile, and compares.
///
/// # Errors
/// When the photo does not arrive whole, or the two sides do not agree.
pub fn run(authority: &Path, seed: u64) -> Result<Told> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let folder = tempfile::tempdir()?;
    runtime.block_on(tell(folder.path(), authority, seed)).with_context(|| format!("seed {seed}"))
}

async fn tell(folder: &Path, authority: &Path, seed: u64) -> Result<Told> {
    let port = Port::reserve()?;
    let network = CuttingProxy::start(port.address(), CUTS, MOST_BYTES, seed).await?;
    let settings = Settings {
        program: authority.to_owned(),
        data: folder.join("authority"),
        listen: port.address(),
        public: network.address(),
    };
    let place = Place { data: folder.join("phone"), keys: folder.join("phone-keys") };
    let (server, said) = Server::start(&settings).await?;
    let mut phone = Phone::start(&place)?;
    phone.ask(ask::Join { link: said.invite.clone() }).await?;
    let mut luck = ChaCha20Rng::seed_from_u64(seed);
    let mut photo = vec![0; PHOTO];
    luck.fill_bytes(&mut photo);
    let (id, thread) = send(&mut phone, photo.clone()).await?;

    let phone = some_of_it_arrives(phone, thread).await?;
    phone.kill().await?;
    let mut phone = Phone::start(&place)?;
    server.kill().await?;
    let (server, _) = Server::start(&settings).await?;
    until("the photo to arrive", &mut phone, async |phone: &mut Phone| {
        phone.ask(ask::CheckNow {}).await?;
        let view = phone.ask(ask::OneThread { id: thread }).await?;
        let whole = view.attachments[0].state == AttachmentState::Delivered;
        Ok((whole && view.state == State::Delivered).then_some(()))
    })
    .await?;
    phone.stop().await?;
    server.stop().await?;
    let cuts = CUTS - network.cuts_left();
    ensure!(cuts > 0, "no connection was cut");
    let tally = compare(&place, &settings.data, &said, id, &photo).await?;
    Ok(Told { cuts, tally: Tally { kills: 2, ..tally } })
}

async fn send(phone: &mut Phone, photo: Vec<u8>) -> Result<(SubmissionId, ThreadId)> {
    let joined = until("the keyring to arrive", phone, async |phone: &mut Phone| {
        phone.ask(ask::CheckNow {}).await?;
        Ok(phone.ask(ask::Home {}).await?.authority)
    });
    let team = joined.await?.teams.first().context("there is nobody to write to")?.id;
    let id = phone.ask(ask::NewDraft { start: Start::about(None) }).await?;
    let words =
        DraftChange::Words(Question::WhatHappened, "This is what my room looks like".into());
    for change in [words, DraftChange::Readers(vec![team])] {
        phone.ask(ask::SaveDraft { id, change }).await?;
    }
    let (media_type, bytes) = ("image/jpeg".to_owned(), Blob(photo));
    phone.ask(ask::Attach { draft: id, media_type, bytes }).await?;
    Ok((id, phone.ask(ask::Submit { id, seen: AsSeen::default() }).await?))
}

/// Waits until some parts have arrived, but not all.
async fn some_of_it_arrives(mut phone: Phone, thread: ThreadId) -> Result<Phone> {
    until("a part to arrive", &mut phone, async |phone: &mut Phone| {
        phone.ask(ask::CheckNow {}).await?;
        let view = phone.ask(ask::OneThread { id: thread }).await?;
        let some = match view.attachments[0].state {
            AttachmentState::Waiting { arrived, .. } => arrived > 0,
            _ => true,
        };
        Ok(some.then_some(()))
    })
    .await?;
    Ok(phone)
}

/// Opens the photo as staff do, with the key inside the message.
async fn compare(
    place: &Place,
    authority: &Path,
    said: &Said,
    id: SubmissionId,
    photo: &[u8],
) -> Result<Tally> {
    let books = Books::read(place, authority).await?;
    let authority = Authority::open(authority, Surroundings::default()).await?;
    let signed_in = authority.sign_in(&said.name, Passphrase::typed(&said.passphrase)).await?;
    let SignIn::Welcome(cookie) = signed_in else { bail!("staff cannot sign in") };
    let staff = authority.session(&cookie).context("the session is gone")?;
    let read = authority.read(&staff, id).await?.context("staff do not see the message")?;
    let message = read.messages.into_iter().find(|one| one.submission.id == id);
    let Some(Contents::Readable(body)) = message.map(|message| message.contents) else {
        bail!("staff cannot read it")
    };
    let [named] = body.attachments.as_slice() else { bail!("there is not one photo") };
    let opened = authority.open_attachment(&staff, id, named.id).await?;
    let same = opened.is_some_and(|opened| opened.plain.as_slice() == photo);
    Ok(Tally {
        enqueued: books.enqueued(),
        accepted: (1 - books.lost([&id])).min(usize::from(same)),
        lost: books.lost([&id]).max(usize::from(!same)),
        doubled: books.doubled(),
        ..Tally::default()
    })
}
