//! What every screen's frame needs, and the authority joined.

use serde::{Deserialize, Serialize};
use upheld_pack::Icon;
use upheld_protocol::{Choice, ProblemCode, TeamId, Way};

/// What the home screen and every screen's frame need. While the vault is locked it tells nothing
/// of what was written: the counts are 0.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct HomeView {
    /// The authority joined, once its keyring has arrived.
    pub authority: Option<AuthorityView>,
    /// An invite was taken, but the keyring has not arrived yet.
    pub joining: bool,
    /// Drafts on this phone.
    pub drafts: u32,
    /// Messages waiting to go.
    pub waiting: u32,
    /// Messages that could not be sent and need the writer.
    pub need_you: u32,
    /// Replies not read yet.
    pub unread: u32,
    /// Conversations whose answer is late.
    pub late: u32,
    /// Something deleted is not gone from the disk yet.
    pub deleting: bool,
    /// What the app is called and looks like from outside.
    pub guise: Guise,
    /// Goes up whenever a pack comes or goes, from 0 at each start.
    pub edition: u32,
    /// What must be said once.
    pub notices: Vec<Notice>,
}

/// What the app is called and looks like from outside, where this young person's council has chosen.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Guise {
    /// Its name: letters and single spaces.
    pub name: Option<String>,
    /// Its icon.
    pub icon: Option<Icon>,
}

/// Something the engine must tell, until the reader has seen it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug, Serialize, Deserialize)]
pub enum Notice {
    /// The mailbox was damaged. It was set aside, and what the vault knew was put back in line.
    MailboxSetAside,
    /// The vault was damaged. It was set aside; drafts and replies in it cannot be shown.
    VaultSetAside,
    /// The library was damaged and was built again; nothing is missing.
    LibraryRebuilt,
}

/// The authority joined.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct AuthorityView {
    /// Its name.
    pub name: String,
    /// Every screen must say that this is a demonstration.
    pub demonstration: bool,
    /// Who can be written to.
    pub teams: Vec<TeamView>,
    /// The most characters in one long answer.
    pub answer_characters: u32,
    /// Its keyring has expired and no newer one has arrived.
    pub expired: bool,
    /// Whether it knows this phone as one it invited.
    pub enrolment: Enrolment,
    /// The most attachments of one message.
    pub attachments: u32,
    /// The most bytes of one attachment.
    pub attachment_bytes: u32,
    /// The independent advocates here, if the national root vouches for any.
    pub advocate: Option<AdvocateView>,
}

/// Independent advocates: another organisation than the authority, which can open nothing that is
/// written to them.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct AdvocateView {
    /// Their name, by the word of the national root.
    pub name: String,
    /// Made for showing and trying.
    pub demonstration: bool,
    /// Who can be written to; nobody until their keyring has arrived.
    pub teams: Vec<TeamView>,
}

/// Whether an authority knows this phone as one it invited.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub enum Enrolment {
    /// There was no code: it is written to without being known.
    NotInvited,
    /// There is a code; the authority has not answered yet.
    UnderWay,
    /// It knows this phone: verified.
    Enrolled,
    /// It did not take the code. Messages go all the same.
    Refused(ProblemCode),
}

/// A team that reads.
#[derive(Clone, PartialEq, Debug, Serialize, Deserialize)]
pub struct TeamView {
    /// The team.
    pub id: TeamId,
    /// Its name.
    pub name: String,
    /// Who is in it.
    pub who: String,
    /// When somebody is there.
    pub hours: String,
    /// What it is there for, best first. Without any, it takes everything.
    pub takes: Vec<Way>,
    /// Whose workers are in it: what is about one of them must not go to this team alone.
    pub workers: Vec<Choice>,
    /// Within how many working days it says it answers.
    pub answers_in: Option<u16>,
}
