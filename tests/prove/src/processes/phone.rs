//! The phone: the engine in a process of its own, asked over its standard input.

use std::{
    fs::File,
    io::{self, Read as _, Write as _},
    os::fd::AsFd as _,
    path::{Path, PathBuf},
    process::Stdio,
};

use anyhow::{Context as _, Result, bail, ensure};
use futures::{StreamExt as _, channel::oneshot};
use tokio::{
    io::{AsyncBufReadExt as _, AsyncWriteExt as _, BufReader, Lines},
    process::{Child, ChildStdin, ChildStdout, Command},
};
use tracing_subscriber::EnvFilter;
use upheld_engine::{
    Updates,
    handle::Asked,
    host::native::{NativeConfig, start},
    requests::{Answer, Ask, EngineStatus, Refusal, Request, Update},
};

use super::in_time;

/// Set, it makes the phone's process log everything there is to its standard error.
const LOGS: &str = "UPHELD_PHONE_LOGS";

/// The phone's process: a `Request` a line in, a `Result<Answer, Refusal>` a line out, both JSON.
/// Ends, stores closed, when nothing more can come in.
///
/// # Errors
/// When the stores cannot be opened, or what comes in is no request.
pub fn run(data: &Path, keys: &Path) -> Result<()> {
    if std::env::var_os(LOGS).is_some() {
        // What a released app can log at most is "info"; our own crates are listened to more closely.
        let filter = EnvFilter::new("info,upheld_engine=debug,upheld_protocol=debug");
        let logs = tracing_subscriber::fmt().with_env_filter(filter).with_ansi(false);
        logs.with_writer(io::stderr).init();
    }
    let (mut questions, mut answers) = pipes()?;
    let (engine, mut updates) = start(NativeConfig { data_dir: data.into(), key_dir: keys.into() });
    let waiting = tokio::runtime::Builder::new_current_thread().build()?;
    waiting.block_on(until_ready(&mut updates))?;
    while let Some(line) = questions.next()? {
        let request: Request = serde_json::from_slice(&line)?;
        drop(line);
        let (answer, answered) = oneshot::channel();
        engine.pass_on(Asked { request, answer });
        let answer: Result<Answer, Refusal> =
            waiting.block_on(answered).unwrap_or(Err(Refusal::Store));
        answers.write_all((serde_json::to_string(&answer)? + "\n").as_bytes())?;
    }
    drop(engine);
    waiting.block_on(async { while updates.next().await.is_some() {} });
    Ok(())
}

/// The pipes to whoever asks. Not those of the standard library: its buffers keep what went through
/// them last, and this process stands for an app that has no such pipes.
fn pipes() -> io::Result<(Questions, File)> {
    let from = File::from(io::stdin().as_fd().try_clone_to_owned()?);
    let to = File::from(io::stdout().as_fd().try_clone_to_owned()?);
    Ok((Questions { from, held: Vec::new(), searched: 0 }, to))
}

/// The lines that come in.
struct Questions {
    from: File,
    held: Vec<u8>,
    searched: usize,
}

impl Questions {
    fn next(&mut self) -> io::Result<Option<Vec<u8>>> {
        loop {
            if let Some(end) = memchr::memchr(b'\n', &self.held[self.searched..]) {
                let rest = self.held.split_off(self.searched + end + 1);
                self.searched = 0;
                return Ok(Some(std::mem::replace(&mut self.held, rest)));
            }
            self.searched = self.held.len();
            let mut some = vec![0; 64 * 1024];
            match self.from.read(&mut some)? {
                0 => return Ok(None),
                read => self.held.extend_from_slice(&some[..read]),
            }
        }
    }
}

/// Waits until an engine has opened its stores.
///
/// # Errors
/// When it cannot.
pub async fn until_ready(updates: &mut Updates) -> Result<()> {
    while let Some(update) = updates.next().await {
        match update {
            Update::Status(EngineStatus::Ready) => return Ok(()),
            Update::Status(EngineStatus::Failed(failure)) => return Err(failure.into()),
            _ => {}
        }
    }
    bail!("the engine's thread ended")
}

/// Where a phone keeps its stores, and where the keys to them.
pub struct Place {
    /// The stores.
    pub data: PathBuf,
    /// The keys.
    pub keys: PathBuf,
}

/// A phone that is switched on, as the story sees it.
pub struct Phone {
    process: Child,
    questions: ChildStdin,
    answers: Lines<BufReader<ChildStdout>>,
}

impl Phone {
    /// Switches it on.
    ///
    /// # Errors
    /// When the process cannot be started.
    pub fn start(place: &Place) -> Result<Self> {
        Self::spawn(place, &mut Command::new(std::env::current_exe()?))
    }

    /// Switches it on, with everything it logs going to the end of this file.
    ///
    /// # Errors
    /// When the process cannot be started.
    pub fn start_with_logs(place: &Place, logs: &Path) -> Result<Self> {
        let logs = File::options().create(true).append(true).open(logs)?;
        let mut command = Command::new(std::env::current_exe()?);
        Self::spawn(place, command.env(LOGS, "all").stderr(logs))
    }

    fn spawn(place: &Place, command: &mut Command) -> Result<Self> {
        let mut process = command
            .arg("phone")
            .args([&place.data, &place.keys])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .context("the phone's process did not start")?;
        let questions = process.stdin.take().context("the phone has no way in")?;
        let answers = process.stdout.take().context("the phone has no way out")?;
        Ok(Self { process, questions, answers: BufReader::new(answers).lines() })
    }

    /// Its process's id.
    ///
    /// # Errors
    /// When it has ended.
    pub fn id(&self) -> Result<u32> {
        self.process.id().context("the phone's process ended")
    }

    /// Asks, and waits for the answer.
    ///
    /// # Errors
    /// When it has ended, takes too long, or refuses.
    pub async fn ask<Q: Ask>(&mut self, question: Q) -> Result<Q::Answer> {
        let request: Request = question.into();
        let what = format!("the phone to answer {request:?}");
        let line = serde_json::to_string(&request)? + "\n";
        let (questions, answers) = (&mut self.questions, &mut self.answers);
        let answer = in_time(&what, async {
            questions.write_all(line.as_bytes()).await?;
            answers.next_line().await?.context("the phone's process ended")
        });
        let answer: Result<Answer, Refusal> = serde_json::from_str(&answer.await?)?;
        Ok(Q::unpack(answer?)?)
    }

    /// Sends a question without waiting for the answer: it may be killed meanwhile.
    ///
    /// # Errors
    /// When it has ended.
    pub async fn send<Q: Ask>(&mut self, question: Q) -> Result<()> {
        let request: Request = question.into();
        let line = serde_json::to_string(&request)? + "\n";
        Ok(self.questions.write_all(line.as_bytes()).await?)
    }

    /// Kills it, as if the battery fell out.
    ///
    /// # Errors
    /// When it has ended by itself.
    pub async fn kill(mut self) -> Result<()> {
        self.process.kill().await.context("the phone could not be killed")
    }

    /// Switches it off in good order.
    ///
    /// # Errors
    /// When it does not end in good order.
    pub async fn stop(mut self) -> Result<()> {
        drop(self.questions);
        let ended = in_time("the phone to switch off", async { Ok(self.process.wait().await?) });
        let status = ended.await?;
        ensure!(status.success(), "the phone ended with {status}");
        Ok(())
    }
}
