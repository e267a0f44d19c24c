//! The authority: the real program, in a process of its own.

use std::{
    net::SocketAddr,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context as _, Result, ensure};
use tokio::{
    io::{AsyncBufReadExt as _, BufReader, Lines},
    process::{Child, ChildStdout, Command},
};

use super::in_time;

/// How the authority is started.
pub struct Settings {
    /// `upheld-authority`.
    pub program: PathBuf,
    /// Its data folder.
    pub data: PathBuf,
    /// Where it listens.
    pub listen: SocketAddr,
    /// Where the phone and staff find it.
    pub public: SocketAddr,
}

/// What it says when it starts.
#[derive(Default)]
pub struct Said {
    /// The app, as on a poster.
    pub app: String,
    /// The app with a one-time invite.
    pub invite: String,
    /// The inbox.
    pub inbox: String,
    /// Who can sign in there.
    pub name: String,
    /// With which passphrase.
    pub passphrase: String,
}

/// The authority while it runs.
pub struct Server {
    process: Child,
    /// Held open, so that it can go on speaking.
    _lines: Lines<BufReader<ChildStdout>>,
}

impl Server {
    /// Starts it, and waits until it is ready.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn start(settings: &Settings) -> Result<(Self, Said)> {
        let log = std::fs::File::options()
            .create(true)
            .append(true)
            .open(settings.data.with_extension("log"))?;
        let mut process = Command::new(&settings.program)
            .args([Path::new("serve"), Path::new("--data"), &settings.data])
            .args([Path::new("--app"), &settings.data.with_extension("app")])
            .args(["--listen", &settings.listen.to_string()])
            .args(["--public-url", &format!("http://{}", settings.public)])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(log)
            .kill_on_drop(true)
            .spawn()
            .with_context(|| format!("{} did not start", settings.program.display()))?;
        let lines = process.stdout.take().context("the authority has no way out")?;
        let mut lines = BufReader::new(lines).lines();
        let said = in_time("the authority to be ready", listen(&mut lines)).await?;
        Ok((Self { process, _lines: lines }, said))
    }

    /// Stops it in good order.
    ///
    /// # Errors
    /// When it does not end in good order.
    pub async fn stop(mut self) -> Result<()> {
        let id = self.process.id().context("the authority has ended already")?;
        let tell = ["-c", "kill -TERM \"$0\"", &id.to_string()];
        let told = Command::new("sh").args(tell).status().await?;
        ensure!(told.success(), "the authority could not be told to stop");
        let ended = in_time("the authority to stop", async { Ok(self.process.wait().await?) });
        let status = ended.await?;
        ensure!(status.success(), "the authority ended with {status}");
        Ok(())
    }

    /// Kills it, as if somebody pulled the plug.
    ///
    /// # Errors
    /// When it has ended by itself.
    pub async fn kill(mut self) -> Result<()> {
        self.process.kill().await.context("the authority could not be killed")
    }
}

async fn listen(lines: &mut Lines<BufReader<ChildStdout>>) -> Result<Said> {
    let mut said = Said::default();
    loop {
        let line = lines.next_line().await?.context("the authority ended before it was ready")?;
        match line.split_once(": ") {
            Some(("app", link)) => said.app = link.to_owned(),
            Some(("invite", link)) => said.invite = link.to_owned(),
            Some(("inbox", address)) => said.inbox = address.to_owned(),
            Some(("sign in as", name)) => said.name = name.to_owned(),
            Some(("passphrase", passphrase)) => said.passphrase = passphrase.to_owned(),
            _ if line == "ready" => return Ok(said),
            _ => {}
        }
    }
}
