//! Who is who, and how to reach them.

use serde::{Deserialize, Serialize};
use upheld_pack::{Role, RoleInfo, Team};

/// Everybody this reader may want to reach.
#[derive(Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct PeopleView {
    /// Those they added, in the order they were added.
    pub mine: Vec<Person>,
    /// The council's teams, from its own pack.
    pub council: Vec<Team>,
    /// What each kind of person is for.
    pub roles: Vec<RoleInfo>,
}

/// Somebody a reader added.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Their number on this phone; 0 for one that is not saved yet.
    pub id: i64,
    /// What they are to the reader.
    pub role: Role,
    /// Their name.
    pub name: String,
    /// The number to call; may be empty.
    pub call: String,
    /// The number to text; may be empty.
    pub text: String,
    /// The address to write to; may be empty.
    pub email: String,
    /// A note; may be empty.
    pub note: String,
}

/// The longest a person's name, number, address or note may be, in characters.
pub const LONGEST_PERSON_LINE: u32 = 200;
