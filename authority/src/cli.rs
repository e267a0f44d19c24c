//! The commands an operator types.

use std::{
    ffi::OsString,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
};

use tokio::net::TcpListener;
use upheld_protocol::{EvidenceError, SigningKey, Timestamp, VerifyingKey, system_randomness};

mod advocates;
mod figures;
mod teams;

use self::{advocates::AdvocateCommand, figures::FiguresCommand, teams::TeamCommand};
use crate::{
    Authority, AuthorityError, Surroundings, app_files,
    authority::{DemonstrationSignIn, Plan, TeamPlan},
    keys::{KeyError, files, keyring},
    options::Options,
    pack::{PackFault, commands::PackCommand},
    server::{self, Site},
    verify_receipt,
};

/// How to use it.
pub const HELP: &str = include_str!("cli/help.txt");

pub(crate) const DATA: &str = "upheld-authority-data";
const LISTEN: SocketAddr =
    SocketAddr::new(std::net::IpAddr::V4(std::net::Ipv4Addr::LOCALHOST), 7878);
/// Fewer days than this left, and the operator is told.
const WARN_DAYS: i64 = 30;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// Why a command did not do what it was told.
#[derive(Debug, thiserror::Error)]
pub enum CommandError {
    /// The command line cannot be read.
    #[error("{0}. Try --help.")]
    Usage(String),
    /// The authority could not.
    #[error(transparent)]
    Authority(#[from] AuthorityError),
    /// Listening or serving failed.
    #[error("the server: {0}")]
    Server(#[from] std::io::Error),
    /// A pack or its release does not hold.
    #[error(transparent)]
    Pack(#[from] PackFault),
    /// The source files of a pack are not in order; what is wrong was printed.
    #[error("things to put right: {0}")]
    ToPutRight(usize),
    /// A link of a proof does not hold.
    #[error(transparent)]
    Evidence(#[from] EvidenceError),
    /// Nothing is told of a quarter before it is over.
    #[error("the quarter {0} is not over yet")]
    NotOver(crate::figures::Quarter),
    /// The audit log was changed.
    #[error("the audit log was tampered with: {0}")]
    Tampered(#[from] crate::audit::Tampered),
}

impl From<lexopt::Error> for CommandError {
    fn from(error: lexopt::Error) -> Self {
        Self::Usage(error.to_string())
    }
}

impl From<KeyError> for CommandError {
    fn from(error: KeyError) -> Self {
        Self::Authority(error.into())
    }
}

/// A command, as it was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Command {
    /// Say how to use it.
    Help,
    /// Serve.
    Serve(Serve),
    /// Make a real authority.
    Setup(Box<Setup>),
    /// Sign the keyring anew.
    SignKeyring {
        /// The data folder.
        data: PathBuf,
        /// The root key's file.
        root_key: PathBuf,
        /// For how many days it is good.
        days: i64,
    },
    /// Give teams new keys.
    RotateKeys {
        /// The data folder.
        data: PathBuf,
        /// The root key's file.
        root_key: PathBuf,
        /// Only the team of this name.
        team: Option<String>,
    },
    /// Make an invite.
    Invite {
        /// The data folder.
        data: PathBuf,
        /// Where it is reached, if that is another address.
        public_url: Option<String>,
    },
    /// Check the audit log.
    VerifyAudit {
        /// The data folder.
        data: PathBuf,
    },
    /// Do something about the teams.
    Team(TeamCommand),
    /// Do something about the independent advocates.
    Advocate(AdvocateCommand),
    /// Write what young people answered.
    Figures(FiguresCommand),
    /// Do something about a content pack.
    Pack(PackCommand),
    /// Check a young person's proof.
    VerifyReceipt {
        /// Where the proof is; `-` for what comes in.
        file: PathBuf,
        /// The root to trust.
        root: Option<VerifyingKey>,
        /// Without a root: the data folder of the authority whose root it is.
        data: PathBuf,
    },
}

/// What serving needs to know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Serve {
    /// The data folder.
    pub data: PathBuf,
    /// The app's folder.
    pub app: PathBuf,
    /// Where to listen.
    pub listen: SocketAddr,
    /// Where it is reached, if that is another address.
    pub public_url: Option<String>,
}

/// What making a real authority needs to know.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Setup {
    data: PathBuf,
    name: String,
    public_url: String,
    team: String,
    who: String,
    hours: String,
    staff: String,
    root_key_out: PathBuf,
}

impl Command {
    /// Reads a command line, without the program's name.
    ///
    /// # Errors
    /// When it is not one of those in [`HELP`].
    pub fn read(arguments: impl IntoIterator<Item = OsString>) -> Result<Self, CommandError> {
        let arguments: Vec<OsString> = arguments.into_iter().collect();
        if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
            return Ok(Self::Help);
        }
        if arguments.first().is_some_and(|word| word == "verify-receipt") {
            return read_verify_receipt(arguments.into_iter().skip(1));
        }
        if arguments.first().is_some_and(|word| word == "pack") {
            return PackCommand::read(arguments.into_iter().skip(1)).map(Self::Pack);
        }
        let words = arguments.iter().take_while(|word| !word.to_string_lossy().starts_with('-'));
        let words: Vec<String> = words.map(|word| word.to_string_lossy().into_owned()).collect();
        let rest = arguments.into_iter().skip(words.len());
        let parser = &mut lexopt::Parser::from_args(rest);
        match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            [] | ["serve"] => read_serve(parser),
            ["setup"] => read_setup(parser),
            ["keyring", "sign"] => read_sign_keyring(parser),
            ["keyring", "rotate"] => {
                let options = Options::read(parser, &["data", "root-key", "team"])?;
                let (data, root_key) = (options.must_path("data")?, options.must_path("root-key")?);
                Ok(Self::RotateKeys { data, root_key, team: options.text("team")? })
            }
            ["invite"] => {
                let options = Options::read(parser, &["data", "public-url"])?;
                let public_url = options.text("public-url")?.map(|url| checked_url(&url));
                let (data, public_url) = (options.must_path("data")?, public_url.transpose()?);
                Ok(Self::Invite { data, public_url })
            }
            ["teams"] => TeamCommand::read_list(parser).map(Self::Team),
            ["team", "add"] => TeamCommand::read_add(parser).map(Self::Team),
            ["team", "change"] => TeamCommand::read_change(parser).map(Self::Team),
            ["keyring", "advocate"] => AdvocateCommand::read_name(parser).map(Self::Advocate),
            ["accredit"] => AdvocateCommand::read_accredit(parser).map(Self::Advocate),
            ["figures"] => FiguresCommand::read(parser).map(Self::Figures),
            ["verify-audit"] => {
                let options = Options::read(parser, &["data"])?;
                Ok(Self::VerifyAudit { data: options.must_path("data")? })
            }
            other => Err(CommandError::Usage(format!("there is no command “{}”", other.join(" ")))),
        }
    }

    /// Does it.
    ///
    /// # Errors
    /// When it could not be done.
    pub async fn run(self) -> Result<(), CommandError> {
        match self {
            Self::Help => {
                print!("{HELP}");
                Ok(())
            }
            Self::Serve(serve) => run_serve(serve).await,
            Self::Setup(setup) => run_setup(*setup).await,
            Self::SignKeyring { data, root_key, days } => {
                sign_keyring(&data, &root_key, days).await
            }
            Self::RotateKeys { data, root_key, team } => {
                rotate_keys(&data, &root_key, team.as_deref()).await
            }
            Self::Invite { data, public_url } => make_invite(&data, public_url.as_deref()).await,
            Self::VerifyAudit { data } => verify_audit(&data).await,
            Self::Team(command) => command.run().await,
            Self::Advocate(command) => command.run().await,
            Self::Figures(command) => command.run().await,
            Self::Pack(command) => command.run().await,
            Self::VerifyReceipt { file, root, data } => verify_receipt(&file, root, &data).await,
        }
    }
}

fn read_serve(parser: &mut lexopt::Parser) -> Result<Command, CommandError> {
    let options = Options::read(parser, &["data", "app", "listen", "public-url"])?;
    let listen = options.text("listen")?.map(|text| text.parse()).transpose();
    let bad = |_| CommandError::Usage("--listen wants an address and a port".into());
    let public_url = options.text("public-url")?.map(|url| checked_url(&url)).transpose()?;
    Ok(Command::Serve(Serve {
        data: options.path("data").unwrap_or_else(|| DATA.into()),
        app: options.path("app").unwrap_or_else(app_files::default_folder),
        listen: listen.map_err(bad)?.unwrap_or(LISTEN),
        public_url,
    }))
}

fn read_setup(parser: &mut lexopt::Parser) -> Result<Command, CommandError> {
    let known = ["data", "name", "public-url", "team", "who", "hours", "staff", "root-key-out"];
    let options = Options::read(parser, &known)?;
    Ok(Command::Setup(Box::new(Setup {
        data: options.must_path("data")?,
        name: options.must_text("name")?,
        public_url: checked_url(&options.must_text("public-url")?)?,
        team: options.must_text("team")?,
        who: options.must_text("who")?,
        hours: options.must_text("hours")?,
        staff: options.must_text("staff")?,
        root_key_out: options.must_path("root-key-out")?,
    })))
}

fn read_sign_keyring(parser: &mut lexopt::Parser) -> Result<Command, CommandError> {
    let options = Options::read(parser, &["data", "root-key", "days"])?;
    Ok(Command::SignKeyring {
        data: options.must_path("data")?,
        root_key: options.must_path("root-key")?,
        days: options.days("days")?.unwrap_or(keyring::DAYS),
    })
}

fn read_verify_receipt(arguments: impl Iterator<Item = OsString>) -> Result<Command, CommandError> {
    let parser = &mut lexopt::Parser::from_args(arguments);
    let (options, files) = Options::read_beside_files(parser, &["root", "data"], &[])?;
    let [file] = files.as_slice() else {
        return Err(CommandError::Usage("verify-receipt wants one file, or -".into()));
    };
    let bad = || CommandError::Usage("--root wants a root key, as in an invite link".into());
    let root = options.text("root")?;
    let root = root.map(|text| verify_receipt::read_root(&text).ok_or_else(bad)).transpose()?;
    let data = options.path("data").unwrap_or_else(|| DATA.into());
    Ok(Command::VerifyReceipt { file: file.into(), root, data })
}

/// An address that phones will take in an invite.
fn checked_url(url: &str) -> Result<String, CommandError> {
    let root = SigningKey::from_seed(&[0; 32]).verifying_key();
    let url = url.trim_end_matches('/');
    let link = format!("#join={url}&root={root}");
    let invite = upheld_protocol::Invite::parse(&link);
    invite
        .map(|invite| invite.authority)
        .map_err(|_| CommandError::Usage("--public-url wants https://, a name, and no path".into()))
}

async fn run_serve(serve: Serve) -> Result<(), CommandError> {
    let listener = TcpListener::bind(serve.listen).await?;
    let here = format!("http://{}", listener.local_addr()?);
    let public_url = serve.public_url.as_deref();
    let (authority, sign_in) = Authority::open_or_demonstrate(
        &serve.data,
        public_url.unwrap_or(&here),
        Surroundings::default(),
    )
    .await?;
    let authority = match public_url {
        Some(url) => authority.at(url),
        None => authority,
    };
    let advocate = match &sign_in {
        Some(_) => Some(authority.open_advocate(&serve.data, Surroundings::default()).await?),
        None => None,
    };
    say_where(&authority, sign_in.as_ref()).await?;
    if let Some((advocate, sign_in)) = &advocate {
        say_where_advocate(advocate, sign_in);
    }
    warn_before_expiry(&authority).await?;
    println!("ready");
    let site = Site {
        authority: Arc::new(authority),
        advocate: advocate.map(|(advocate, _)| Arc::new(advocate)),
        app: serve.app,
    };
    server::serve(site, listener, server::told_to_stop()).await?;
    Ok(())
}

/// The lines that other programs read.
async fn say_where(
    authority: &Authority,
    sign_in: Option<&DemonstrationSignIn>,
) -> Result<(), CommandError> {
    println!("app: {}", authority.invite_link());
    if sign_in.is_some() {
        println!("invite: {}", authority.make_invite(None).await?.link);
    }
    println!("inbox: {}/staff", authority.public_url());
    if let Some(sign_in) = sign_in {
        println!("sign in as: {}", sign_in.name);
        println!("passphrase: {}", *sign_in.passphrase);
    }
    Ok(())
}

/// The same of the advocates beside a demonstration.
fn say_where_advocate(advocate: &Authority, sign_in: &DemonstrationSignIn) {
    println!("advocate inbox: {}/staff", advocate.public_url());
    println!("advocate signs in as: {}", sign_in.name);
    println!("advocate passphrase: {}", *sign_in.passphrase);
}

async fn warn_before_expiry(authority: &Authority) -> Result<(), CommandError> {
    let expires_at = authority.keyring().await?.expires_at;
    let left = expires_at.since(authority.now()) / DAY;
    if left < WARN_DAYS {
        tracing::warn!(days_left = left, "the keyring expires soon: run `keyring sign`");
    }
    Ok(())
}

async fn run_setup(setup: Setup) -> Result<(), CommandError> {
    let plan = Plan {
        name: setup.name,
        demonstration: false,
        public_url: setup.public_url,
        teams: vec![TeamPlan::for_everything(setup.team, setup.who, setup.hours)],
        staff: setup.staff,
    };
    if setup.data.join(crate::authority::DATABASE).exists() {
        return Err(AuthorityError::Founded.into());
    }
    let root = SigningKey::random(&mut system_randomness());
    files::write_key(&setup.root_key_out, &root)?;
    let founded = Authority::found(&setup.data, &plan, &root, Surroundings::default()).await?;
    println!("app: {}", founded.authority.invite_link());
    println!("inbox: {}/staff", founded.authority.public_url());
    println!("sign in as: {}", plan.staff);
    println!("passphrase: {}", *founded.passphrase.shown());
    println!("root key: {}", setup.root_key_out.display());
    eprintln!("The passphrase is not shown again.");
    eprintln!("Take the root key off this computer now, and keep two copies in safe places:");
    eprintln!("it is only needed to sign the keyring, and whoever has it can pretend to be you.");
    Ok(())
}

async fn sign_keyring(data: &Path, root_key: &Path, days: i64) -> Result<(), CommandError> {
    let root = files::read_key(root_key)?;
    let authority = Authority::open(data, Surroundings::default()).await?;
    let until = authority.renew_keyring(&root, days).await?;
    println!("version: {}", authority.keyring().await?.version);
    println!("expires: {}", date(until));
    Ok(())
}

async fn rotate_keys(data: &Path, root_key: &Path, team: Option<&str>) -> Result<(), CommandError> {
    let root = files::read_key(root_key)?;
    let authority = Authority::open(data, Surroundings::default()).await?;
    let version = authority.rotate_keys(&root, team).await?;
    println!("version: {version}");
    println!("expires: {}", date(authority.keyring().await?.expires_at));
    for team in authority.teams().await? {
        let epoch = team.current_key().map_or(0, |key| key.epoch);
        println!("{}: key {epoch}", team.name);
    }
    Ok(())
}

async fn make_invite(data: &Path, public_url: Option<&str>) -> Result<(), CommandError> {
    let authority = Authority::open(data, Surroundings::default()).await?;
    let authority = match public_url {
        Some(url) => authority.at(url),
        None => authority,
    };
    println!("{}", authority.make_invite(None).await?.link);
    Ok(())
}

async fn verify_audit(data: &Path) -> Result<(), CommandError> {
    let authority = Authority::open(data, Surroundings::default()).await?;
    let trail = authority.verify_audit().await??;
    println!("rows: {}", trail.rows.len());
    if let Some(head) = trail.head {
        println!("head: {}", upheld_protocol::bytes::encode(&head.hash));
    }
    println!("the log is whole");
    Ok(())
}

async fn verify_receipt(
    file: &Path,
    root: Option<VerifyingKey>,
    data: &Path,
) -> Result<(), CommandError> {
    let root = match root {
        Some(root) => root,
        None if data.join(crate::authority::DATABASE).exists() => {
            Authority::open(data, Surroundings::default()).await?.invite().root
        }
        None => return Err(CommandError::Usage("--root is missing".into())),
    };
    print!("{}", *verify_receipt::check(file, &root)?);
    Ok(())
}

/// A moment, in UTC.
pub(crate) fn date(at: Timestamp) -> String {
    jiff::Timestamp::from_millisecond(at.0).map_or_else(|_| at.0.to_string(), |at| at.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Command, CommandError> {
        Command::read(line.split_whitespace().map(OsString::from))
    }

    #[test]
    fn nothing_typed_serves_and_options_are_read() {
        let Ok(Command::Serve(serve)) = read("") else { panic!("not serve") };
        assert_eq!((serve.data, serve.listen), (DATA.into(), LISTEN));
        let Ok(Command::Serve(serve)) = read("serve --data /d --listen 127.0.0.1:0") else {
            panic!("not serve")
        };
        assert_eq!((serve.data, serve.listen.port()), ("/d".into(), 0));
        assert!(matches!(read("verify-audit --data /d"), Ok(Command::VerifyAudit { .. })));
        assert!(matches!(read("setup --help"), Ok(Command::Help)));
        let root = SigningKey::from_seed(&[1; 32]).verifying_key();
        let line = format!("verify-receipt --root {root} -");
        let expected =
            Command::VerifyReceipt { file: "-".into(), root: Some(root), data: DATA.into() };
        assert_eq!(read(&line).ok(), Some(expected));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for line in [
            "dance",
            "serve --data",
            "serve --data a --data b",
            "serve --speed 9",
            "serve --public-url http://anyshire.example",
            "setup --data /d",
            "keyring sign --data /d --root-key r --days 0",
            "verify-audit",
            "verify-audit /d",
            "verify-receipt",
            "verify-receipt a b",
            "verify-receipt a --root hello",
            "verify-receipt a -x",
            "invite",
            "keyring rotate --data /d",
            "keyring rotate --data /d --root-key r --days 3",
            "keyring advocate --data /d --root-key r",
            "accredit --national-key k --name n --root hello --address https://a --out f",
            "teams",
            "figures --data /d --quarter 2026-5 --out f",
            "team add --data /d --root-key r --name n --who w --hours h",
            "team add --data /d --root-key r --name n --who w --hours h --staff s --takes pizza",
            "team change --data /d --root-key r",
            "team change --data /d --root-key r --name n --answers-in soon",
            "team change --data /d --root-key r --name n --answers-in 0",
        ] {
            assert!(matches!(read(line), Err(CommandError::Usage(_))), "{line}");
        }
    }
}
