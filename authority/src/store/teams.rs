//! What is kept of teams, and of who is in them.

use upheld_protocol::{KeyId, Team, TeamId, TeamKey};

use super::{KeyCopy, Member, MemberId, StoredKeyring};

/// A team that begins, with those who are in it.
#[derive(Clone, Debug)]
pub struct NewTeam {
    /// The team with its first key.
    pub team: Team,
    /// Somebody in it who was not among the staff before.
    pub newcomer: Option<Member>,
    /// Its key, sealed to each who is in it. Never empty.
    pub copies: Vec<KeyCopy>,
}

/// Somebody who joins a team.
#[derive(Clone, Debug)]
pub struct Joining {
    /// The team.
    pub team: TeamId,
    /// Them, when they were not among the staff before.
    pub newcomer: Option<Member>,
    /// The team's keys, sealed to them.
    pub copies: Vec<KeyCopy>,
}

/// Somebody in a team.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Person {
    /// Their id.
    pub id: MemberId,
    /// Their name.
    pub name: String,
}

/// Whether somebody was taken out of a team.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum TakenOut {
    /// They are out.
    Done,
    /// Nobody else could open what they can: they stay.
    LastOne,
    /// They were not in it.
    NotThere,
}

/// The next key of a team.
#[derive(Clone, Debug)]
pub struct NextKey {
    /// The team.
    pub team: TeamId,
    /// The key that was the current one until now.
    pub after: KeyId,
    /// The new key.
    pub key: TeamKey,
    /// It, sealed to each who holds the one before.
    pub copies: Vec<KeyCopy>,
}

/// New keys, and the keyring that tells of them.
#[derive(Clone, Debug)]
pub struct Rotation {
    /// The keys, each of another team.
    pub keys: Vec<NextKey>,
    /// The keyring.
    pub keyring: StoredKeyring,
}
