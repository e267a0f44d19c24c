//! The whole way, once, with everything going wrong on it that can: what a young person writes
//! reaches the authority exactly once, and the answer comes back.
//!
//! Phone and authority are processes of their own, which are killed in the middle; between them
//! is a network that breaks. Run it with `scripts/demo`.

mod ledger;
mod office;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::{Context as _, Result, ensure};
use upheld_engine::{
    pack::EntryId,
    protocol::{Question, SubmissionId},
    requests::{
        AsSeen, DraftChange, MessageCard, MessagesView, Start, State, Step, TeamView, WhyWaiting,
        ask,
    },
};

use upheld_prove::processes::{
    ChaosProxy, Held, Phone, Place, Port, Said, Server, Settings, in_time, run_phone, until,
};

use ledger::Ledger;
use office::{Form, Office};

const CONCERNS: [&str; 3] = [
    "They moved my time with Mum again and nobody asked me.",
    "My social worker changed for the third time this year.",
    "I was told I could stay until my exams are over. Is that still true?",
];
const REPLY: &str = "Thank you for telling us. I have rung the school & your carer, and I will \
                     come on Thursday at four.\n\nSam";

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let done = match arguments.as_slice() {
        [what, data, keys] if what == Path::new("phone") => run_phone(data, keys),
        [authority] => tell(authority),
        _ => Err(anyhow::anyhow!("usage: demo PATH-OF-UPHELD-AUTHORITY")),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("The demonstration failed: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn tell(authority: &Path) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let folder = tempfile::tempdir()?;
    let told = runtime.block_on(async { Story::begin(folder.path(), authority)?.tell().await });
    let log = folder.path().join("authority.log");
    match told {
        Ok(ledger) => {
            println!("{ledger}");
            ensure!(ledger.is_whole(CONCERNS.len()), "the two sides do not agree");
            Ok(())
        }
        Err(error) => {
            eprint!("{}", std::fs::read_to_string(log).unwrap_or_default());
            Err(error)
        }
    }
}

/// Everything that takes part.
struct Story {
    place: Place,
    settings: Settings,
    network: ChaosProxy,
    _authority_port: Port,
    written: Vec<SubmissionId>,
}

impl Story {
    fn begin(folder: &Path, authority: &Path) -> Result<Self> {
        let port = Port::reserve()?;
        let network = ChaosProxy::new(port.address())?;
        let settings = Settings {
            program: authority.to_owned(),
            data: folder.join("authority"),
            listen: port.address(),
            public: network.address(),
        };
        let place = Place { data: folder.join("phone"), keys: folder.join("phone-keys") };
        Ok(Self { place, settings, network, _authority_port: port, written: Vec::new() })
    }

    async fn tell(mut self) -> Result<Ledger> {
        let mut phone = Phone::start(&self.place)?;
        read_offline(&mut phone).await?;
        let team = self.join(&mut phone).await?;
        for concern in CONCERNS {
            self.write(&mut phone, &team, concern).await?;
        }
        self.see_them_wait(&mut phone).await?;
        let server = self.break_the_connection(&mut phone).await?;
        let mut phone = self.kill_the_phone(phone).await?;
        let (server, said) = self.kill_the_authority(server).await?;
        self.see_them_delivered(&mut phone).await?;
        self.answer(&mut phone, &said).await?;
        phone.stop().await?;
        server.stop().await?;
        println!("Both are switched off; what is in their stores is compared.");
        let (statuses, data) = (self.network.statuses(), &self.settings.data);
        Ledger::draw_up(&self.written, REPLY, &statuses, &self.place, data).await
    }

    /// Joining needs the authority once; writing never does.
    async fn join(&mut self, phone: &mut Phone) -> Result<TeamView> {
        let (server, said) = Server::start(&self.settings).await?;
        println!("The authority starts for the first time, and makes an invite.");
        self.network.pass()?;
        phone.ask(ask::Join { link: said.app }).await?;
        let authority = until("the keyring to arrive", phone, async |phone: &mut Phone| {
            Ok(phone.ask(ask::Home {}).await?.authority)
        });
        let authority = authority.await?;
        let team = authority.teams.into_iter().next().context("there is no team to write to")?;
        println!(
            "The phone takes the invite, and fetches once who can be written to: {}, {}. It \
             believes that only because it is signed with the key in the invite.",
            authority.name, team.name
        );
        self.network.refuse().await;
        server.stop().await?;
        println!("The authority is switched off, and the phone has no connection.");
        Ok(team)
    }

    async fn write(&mut self, phone: &mut Phone, team: &TeamView, concern: &str) -> Result<()> {
        let about = if self.written.is_empty() { Some(promise()?) } else { None };
        let id = phone.ask(ask::NewDraft { start: Start::about(about) }).await?;
        let half = concern.chars().take(concern.len() / 2).collect();
        let changes = [
            DraftChange::Words(Question::WhatHappened, half),
            DraftChange::Words(Question::WhatHappened, concern.into()),
            DraftChange::Words(Question::Wanted, "I want somebody to talk to me.".into()),
            DraftChange::Readers(vec![team.id]),
            DraftChange::From("Jay".into()),
        ];
        for change in changes {
            phone.ask(ask::SaveDraft { id, change }).await?;
        }
        phone.ask(ask::Submit { id, seen: AsSeen::default() }).await?;
        println!("Written, sealed and saved on the phone as {}: “{concern}”", id.reference());
        self.written.push(id);
        Ok(())
    }

    async fn see_them_wait(&self, phone: &mut Phone) -> Result<()> {
        let wait = |view: &MessagesView| {
            let noticed = view.delivery.trouble == Some(WhyWaiting::NoConnection);
            noticed && all(view, |state| matches!(state, State::Waiting(_)))
        };
        see(phone, "three messages to wait for a connection", wait).await?;
        ensure!(self.network.statuses().is_empty(), "the authority got something while it was off");
        println!("All three wait on the phone, which says that there is no connection.");
        Ok(())
    }

    async fn break_the_connection(&mut self, phone: &mut Phone) -> Result<Server> {
        let (server, _) = Server::start(&self.settings).await?;
        self.network.hold_next_stored();
        self.network.pass()?;
        phone.ask(ask::CheckNow {}).await?;
        println!("The authority is switched on again, and the phone finds a connection.");
        let (held, id) = self.stored().await?;
        let view = phone.ask(ask::Messages {}).await?;
        let state = view.messages.into_iter().find(|card| card.id == id).map(|card| card.state);
        ensure!(state == Some(State::Sending), "{} stands as {state:?}", id.reference());
        self.network.hold_next_stored();
        held.cut()?;
        println!(
            "The authority has stored {}, but the connection breaks before its receipt arrives: \
             the phone does not call it delivered.",
            id.reference()
        );
        Ok(server)
    }

    async fn kill_the_phone(&mut self, phone: Phone) -> Result<Phone> {
        let (held, id) = self.stored().await?;
        phone.kill().await?;
        self.network.hold_next_stored();
        held.cut()?;
        println!(
            "The phone tries again by itself. It is killed when the authority has just stored {}, \
             before it hears of it.",
            id.reference()
        );
        let mut phone = Phone::start(&self.place)?;
        let known = phone.ask(ask::Messages {}).await?.messages.len();
        ensure!(known == CONCERNS.len(), "the phone knows {known} messages after its restart");
        println!("The phone is switched on again, still has all three, and goes on.");
        Ok(phone)
    }

    async fn kill_the_authority(&mut self, server: Server) -> Result<(Server, Said)> {
        let (held, id) = self.stored().await?;
        server.kill().await?;
        held.cut()?;
        println!(
            "The authority is killed when it has just stored {}, before the phone hears of it.",
            id.reference()
        );
        let again = Server::start(&self.settings).await?;
        println!("The authority is switched on again with the data it had.");
        Ok(again)
    }

    /// The next submission that is stored, while the phone still waits to hear of it.
    async fn stored(&mut self) -> Result<(Held, SubmissionId)> {
        let held =
            in_time("the authority to store a message", async { Ok(self.network.held().await?) });
        let held = held.await?;
        let id: SubmissionId = held.id.parse()?;
        ensure!(self.written.contains(&id), "the authority stored what nobody wrote");
        Ok((held, id))
    }

    async fn see_them_delivered(&self, phone: &mut Phone) -> Result<()> {
        let delivered = |view: &MessagesView| all(view, |state| *state == State::Delivered);
        see(phone, "three messages to be delivered", delivered).await?;
        let statuses = self.network.statuses();
        let (new, again) = (count(&statuses, 201), count(&statuses, 200));
        ensure!(new + again == statuses.len(), "the authority also answered {statuses:?}");
        println!(
            "All three are delivered, each with a receipt that verifies. The authority was sent {} \
             envelopes: it stored {new} and knew {again} again.",
            statuses.len()
        );
        Ok(())
    }

    async fn answer(&self, phone: &mut Phone, said: &Said) -> Result<()> {
        let office = Office::sign_in(&said.inbox, &said.name, &said.passphrase).await?;
        let messages = office.messages().await?;
        ensure!(messages.len() == CONCERNS.len(), "staff see {} messages", messages.len());
        println!("{} signs in to the inbox, and sees three messages.", said.name);
        let id = self.written[0];
        let address = messages.iter().find(|address| address.ends_with(&id.to_string()));
        let page = office.page(address.context("the first message is not in the inbox")?).await?;
        ensure!(
            page.contains(CONCERNS[0]),
            "the words on the page are not those that were written"
        );
        let form = Form::on(&page, "/reply")?.with("text", REPLY);
        let first = office.submit(&form).await?;
        let second = office.submit(&form).await?;
        ensure!(first.ends_with("said=replied"), "the reply led to {first}");
        ensure!(second.ends_with("said=replied-before"), "the second click led to {second}");
        println!("{} opens {}, reads it and replies, clicking twice.", said.name, id.reference());

        phone.ask(ask::CheckNow {}).await?;
        let answered = |view: &MessagesView| {
            let card = view.messages.iter().find(|card| card.id == id);
            card.is_some_and(|card| card.state == State::Answered && card.unread == 1)
        };
        let view = see(phone, "the reply to arrive", answered).await?;
        let card = view.messages.iter().find(|card| card.id == id).context("a message is gone")?;
        let thread = phone.ask(ask::OneThread { id: card.thread }).await?;
        let replies = thread.timeline.into_iter().filter_map(|step| match step.what {
            Step::Answered { from, text, .. } => Some((from, text)),
            _ => None,
        });
        let replies: Vec<_> = replies.collect();
        ensure!(
            replies == [(said.name.clone(), REPLY.into())],
            "the reply is not what was written"
        );
        println!("The phone receives one reply, from {}, word for word.", said.name);
        Ok(())
    }
}

async fn read_offline(phone: &mut Phone) -> Result<()> {
    let view = phone.ask(ask::OneEntry { id: promise()? }).await?;
    let (title, plain) = (&view.entry.title, &view.entry.plain);
    ensure!(!plain.is_empty(), "the promise has no words");
    let first = plain.split_inclusive(['.', '!', '?']).next().unwrap_or_default();
    println!("With no connection and no account, the phone shows a promise: “{title}. {first}”");
    Ok(())
}

fn promise() -> Result<EntryId> {
    Ok(EntryId::try_from("promise-love".to_owned())?)
}

fn all(view: &MessagesView, stand: impl Fn(&State) -> bool) -> bool {
    let fit = |card: &MessageCard| stand(&card.state);
    view.messages.len() == CONCERNS.len() && view.messages.iter().all(fit)
}

fn count(statuses: &[u16], wanted: u16) -> usize {
    statuses.iter().filter(|status| **status == wanted).count()
}

/// Looks at the phone's messages until they are as they should be.
async fn see(
    phone: &mut Phone,
    what: &str,
    fit: impl Fn(&MessagesView) -> bool,
) -> Result<MessagesView> {
    until(what, phone, async |phone: &mut Phone| {
        Ok(Some(phone.ask(ask::Messages {}).await?).filter(&fit))
    })
    .await
}
