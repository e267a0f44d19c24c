use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Icon, Role};

/// Whose pack it is: a council and the people to reach there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Local {
    /// The council's name.
    pub council: String,
    /// Where it is, in plain words.
    pub area: String,
    /// Its page for young people.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub website: Option<String>,
    /// How its pledge stands.
    pub pledge: PledgeStands,
    /// Who it is and what it does, in plain words.
    pub about: String,
    /// The helpline of this pack that answers at night and at weekends.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub out_of_hours: Option<String>,
    /// What the app is called on the phones of its young people: letters and single spaces.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The app's icon there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub icon: Option<Icon>,
    /// Who can be reached there.
    pub teams: Vec<Team>,
}

/// How a council's pledge stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PledgeStands {
    /// It is made, and in this pack.
    Agreed,
    /// It is being written.
    BeingWritten,
    /// There is none.
    None,
}

/// A team of the council.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Team {
    /// Its short name inside the pack.
    pub id: String,
    /// Its place, from 1.
    pub number: u32,
    /// Its name in words a child knows.
    pub name: String,
    /// Who is in it.
    pub who: String,
    /// Who works there, where somebody may look for them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub roles: Vec<Role>,
    /// What they do.
    pub what: String,
    /// The number to call.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub call: Option<String>,
    /// The number to text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The address to write to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// When somebody is there.
    pub hours: String,
    /// How soon they promise to answer.
    pub answers_in: String,
    /// When somebody last looked.
    pub checked_on: Date,
}
