//! The authority's side of the story: open, closed, or answering the door and hanging up.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use tokio::{io::AsyncReadExt as _, net::TcpListener};
use upheld_authority::{
    Authority, Surroundings,
    authority::{Replied, SignIn},
    keys::Passphrase,
};
use upheld_protocol::{EventId, SubmissionId, system_randomness};

use super::search::{Canary, Kind};
use crate::processes::{Port, Said, Server, Settings, in_time};

/// The authority, with an address that stays the same.
pub struct Desk {
    settings: Settings,
    _port: Port,
    server: Option<Server>,
    /// What it said when it was first started.
    pub said: Said,
}

impl Desk {
    /// Opens it.
    ///
    /// # Errors
    /// When the program does not start.
    pub async fn begin(folder: &Path, program: &Path) -> Result<Self> {
        let port = Port::reserve()?;
        let settings = Settings {
            program: program.to_owned(),
            data: folder.join("authority"),
            listen: port.address(),
            public: port.address(),
        };
        let (server, said) = Server::start(&settings).await?;
        Ok(Self { settings, _port: port, server: Some(server), said })
    }

    /// Nobody is there any more.
    pub async fn close(&mut self) -> Result<()> {
        self.server.take().context("it is closed")?.stop().await
    }

    /// Somebody is there again.
    pub async fn open(&mut self) -> Result<()> {
        self.server = Some(Server::start(&self.settings).await?.0);
        Ok(())
    }

    /// While it is closed: takes calls, and hangs up in the middle of one that brings a message.
    pub async fn hang_up(&self) -> Result<()> {
        let listener = TcpListener::bind(self.settings.listen).await?;
        in_time("the phone to try", async {
            loop {
                let (mut call, _) = listener.accept().await?;
                let mut said = vec![0; 256];
                let length = call.read(&mut said).await?;
                if said[..length].starts_with(b"PUT /v1/submissions/") {
                    return Ok(());
                }
            }
        })
        .await
    }

    /// Somebody opens a message and answers it.
    pub async fn answer(&mut self, id: SubmissionId, text: &str) -> Result<()> {
        self.close().await?;
        {
            let authority = Authority::open(&self.settings.data, Surroundings::default()).await?;
            let typed = Passphrase::typed(&self.said.passphrase);
            let SignIn::Welcome(cookie) = authority.sign_in(&self.said.name, typed).await? else {
                bail!("staff cannot sign in")
            };
            let staff = authority.session(&cookie).context("the session is gone")?;
            authority.read(&staff, id).await?.context("staff do not see the message")?;
            let form = EventId::random(&mut system_randomness());
            let replied = authority.reply(&staff, id, form, text).await?;
            ensure!(replied == Replied::Sent, "the answer was not sent: {replied:?}");
        }
        self.open().await
    }

    /// Who it is, where it is, and with what one joins it.
    pub fn canaries(&self) -> Vec<Canary> {
        let link = &self.said.invite;
        let code = link.rsplit(['.', '/', '=', '#', ',', '&']).next().unwrap_or(link);
        let address = self.settings.public.to_string();
        [("invite", code), ("authority's address", &address), ("name of staff", &self.said.name)]
            .map(|(name, text)| Canary::text(name, Kind::Ties, text))
            .into()
    }
}
