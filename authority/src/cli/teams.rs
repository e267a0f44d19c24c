//! What an operator says of teams.

use std::path::{Path, PathBuf};

use upheld_protocol::{Choice, SigningKey, Team, Way};

use super::CommandError;
use crate::{Authority, Surroundings, authority::TeamPlan, keys::files, options::Options};

/// Whose workers a team can have in it.
const WORKERS: [Choice; 3] = [Choice::SocialWorker, Choice::PersonalAdviser, Choice::Iro];

/// Something about the teams.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum TeamCommand {
    /// Tell them.
    List {
        /// The data folder.
        data: PathBuf,
    },
    /// Add one.
    Add {
        /// The data folder.
        data: PathBuf,
        /// The root key's file.
        root_key: PathBuf,
        /// The team.
        plan: TeamPlan,
        /// Who is in it first.
        staff: String,
    },
    /// Change what is said of one.
    Change {
        /// The data folder.
        data: PathBuf,
        /// The root key's file.
        root_key: PathBuf,
        /// The team's name.
        name: String,
        /// What is said from now on.
        change: TeamChange,
    },
}

/// What changes of a team; what is `None` stays.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct TeamChange {
    who: Option<String>,
    hours: Option<String>,
    takes: Option<Vec<Way>>,
    workers: Option<Vec<Choice>>,
    answers_in: Option<Option<u16>>,
}

impl TeamCommand {
    pub(super) fn read_list(parser: &mut lexopt::Parser) -> Result<Self, CommandError> {
        let options = Options::read(parser, &["data"])?;
        Ok(Self::List { data: options.must_path("data")? })
    }

    pub(super) fn read_add(parser: &mut lexopt::Parser) -> Result<Self, CommandError> {
        let known =
            ["data", "root-key", "name", "who", "hours", "takes", "workers", "answers-in", "staff"];
        let options = Options::read(parser, &known)?;
        let said = TeamChange::read(&options)?;
        Ok(Self::Add {
            data: options.must_path("data")?,
            root_key: options.must_path("root-key")?,
            plan: TeamPlan {
                name: options.must_text("name")?,
                who: options.must_text("who")?,
                hours: options.must_text("hours")?,
                takes: said.takes.unwrap_or_default(),
                workers: said.workers.unwrap_or_default(),
                answers_in: said.answers_in.flatten(),
            },
            staff: options.must_text("staff")?,
        })
    }

    pub(super) fn read_change(parser: &mut lexopt::Parser) -> Result<Self, CommandError> {
        let known = ["data", "root-key", "name", "who", "hours", "takes", "workers", "answers-in"];
        let options = Options::read(parser, &known)?;
        Ok(Self::Change {
            data: options.must_path("data")?,
            root_key: options.must_path("root-key")?,
            name: options.must_text("name")?,
            change: TeamChange::read(&options)?,
        })
    }

    pub(super) async fn run(self) -> Result<(), CommandError> {
        match self {
            Self::List { data } => tell(&open(&data).await?).await,
            Self::Add { data, root_key, plan, staff } => {
                add(&open(&data).await?, &files::read_key(&root_key)?, &plan, &staff).await
            }
            Self::Change { data, root_key, name, change } => {
                let (authority, root) = (open(&data).await?, files::read_key(&root_key)?);
                authority.change_team(&root, &name, |team| change.make(team)).await?;
                println!("version: {}", authority.keyring().await?.version);
                Ok(())
            }
        }
    }
}

impl TeamChange {
    fn read(options: &Options) -> Result<Self, CommandError> {
        Ok(Self {
            who: options.text("who")?.filter(|text| !text.trim().is_empty()),
            hours: options.text("hours")?.filter(|text| !text.trim().is_empty()),
            takes: names(options, "takes", Way::ALL)?,
            workers: names(options, "workers", &WORKERS)?,
            answers_in: working_days(options)?,
        })
    }

    fn make(self, team: &mut Team) {
        team.who = self.who.unwrap_or_else(|| team.who.clone());
        team.hours = self.hours.unwrap_or_else(|| team.hours.clone());
        team.takes = self.takes.unwrap_or_else(|| team.takes.clone());
        team.workers = self.workers.unwrap_or_else(|| team.workers.clone());
        team.answers_in = self.answers_in.unwrap_or(team.answers_in);
    }
}

/// A list of names with commas between them, all of those that can be meant.
fn names<T: Copy + ToString>(
    options: &Options,
    option: &str,
    known: &[T],
) -> Result<Option<Vec<T>>, CommandError> {
    let read = |name: &str| {
        let one = known.iter().find(|one| one.to_string() == name);
        one.copied().ok_or_else(|| CommandError::Usage(format!("--{option}: what is “{name}”?")))
    };
    let text = options.text(option)?;
    let list = |text: String| {
        let names = text.split(',').map(str::trim).filter(|name| !name.is_empty());
        names.map(read).collect()
    };
    text.map(list).transpose()
}

/// Within how many working days, or that nothing is said of it.
fn working_days(options: &Options) -> Result<Option<Option<u16>>, CommandError> {
    let bad = || CommandError::Usage("--answers-in wants 1 to 365 working days, or none".into());
    let read = |text: String| match text.as_str() {
        "none" => Ok(None),
        days => days.parse().ok().filter(|days| (1..=365).contains(days)).map(Some).ok_or_else(bad),
    };
    options.text("answers-in")?.map(read).transpose()
}

async fn open(data: &Path) -> Result<Authority, CommandError> {
    Ok(Authority::open(data, Surroundings::default()).await?)
}

async fn add(
    authority: &Authority,
    root: &SigningKey,
    plan: &TeamPlan,
    staff: &str,
) -> Result<(), CommandError> {
    let passphrase = authority.add_team(root, plan, staff).await?;
    println!("version: {}", authority.keyring().await?.version);
    match passphrase {
        Some(passphrase) => {
            println!("sign in as: {}", staff.trim());
            println!("passphrase: {}", *passphrase.shown());
            eprintln!("The passphrase is not shown again.");
        }
        None => eprintln!("{} is in the team, and signs in as ever.", staff.trim()),
    }
    Ok(())
}

async fn tell(authority: &Authority) -> Result<(), CommandError> {
    for team in authority.teams().await? {
        let people = authority.people_in(team.id).await?;
        let people: Vec<_> = people.into_iter().map(|person| person.name).collect();
        println!("{}", team.name);
        println!("  who: {}", team.who);
        println!("  hours: {}", team.hours);
        println!("  takes: {}", joined(&team.takes, "everything"));
        println!("  workers: {}", joined(&team.workers, "none"));
        let days = team.answers_in.map_or("not said".into(), |days| format!("{days} working days"));
        println!("  answers in: {days}");
        println!("  people: {}", joined(&people, "nobody"));
    }
    Ok(())
}

fn joined<T: ToString>(names: &[T], none: &str) -> String {
    if names.is_empty() {
        return none.into();
    }
    names.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
