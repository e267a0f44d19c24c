//! What the operator says of teams: adding one, and changing what it is there for.

use upheld_protocol::{
    Choice, KeyId, Keyring, Randomness, SigningKey, Team, TeamId, TeamKey, Way,
    sealing::{PrivateKey, PublicKey},
};

use super::{
    Authority, AuthorityError,
    members::{key_copies, new_member},
};
use crate::{
    audit::{Action, Entry},
    keys::{KeyError, Passphrase, keyring},
    store::{Member, MemberId, NewTeam, Person, StoreError},
};

/// A team before it has a key.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct TeamPlan {
    /// Its name in words a child knows.
    pub name: String,
    /// Who is in it.
    pub who: String,
    /// When somebody is there.
    pub hours: String,
    /// What it is there for; without any, it takes everything.
    pub takes: Vec<Way>,
    /// Whose workers are in it.
    pub workers: Vec<Choice>,
    /// Within how many working days it says it answers.
    pub answers_in: Option<u16>,
}

impl TeamPlan {
    /// A team that takes everything and promises no time.
    #[must_use]
    pub fn for_everything(name: String, who: String, hours: String) -> Self {
        Self { name, who, hours, takes: Vec::new(), workers: Vec::new(), answers_in: None }
    }

    /// Makes a team say of itself what is planned.
    pub(super) fn describe(self, team: &mut Team) {
        let Self { name: _, who, hours, takes, workers, answers_in } = self;
        *team = Team { who, hours, takes, workers, answers_in, ..team.clone() };
    }

    /// The team with its first key, and the private half of that.
    pub(super) fn begun(
        &self,
        rng: Randomness<'_>,
    ) -> Result<(Team, Vec<(KeyId, PrivateKey)>), KeyError> {
        let (id, key_id, key) = (TeamId::random(rng), KeyId::random(rng), PrivateKey::random(rng));
        let public = key.public_key().map_err(|_| KeyError::Failed)?;
        let team = Team {
            id,
            name: self.name.clone(),
            who: self.who.clone(),
            hours: self.hours.clone(),
            keys: vec![TeamKey { id: key_id, epoch: 1, public }],
            takes: self.takes.clone(),
            workers: self.workers.clone(),
            answers_in: self.answers_in,
        };
        Ok((team, vec![(key_id, key)]))
    }
}

impl Authority {
    /// Adds a team with its first member, and signs a keyring with it. Gives the passphrase of
    /// somebody who was not among the staff before, to be shown once; whoever was signs in as ever.
    ///
    /// # Errors
    /// When this is not the root that phones were given, there is a team of this name, or the
    /// store cannot be written.
    pub async fn add_team(
        &self,
        root: &SigningKey,
        plan: &TeamPlan,
        staff: &str,
    ) -> Result<Option<Passphrase>, AuthorityError> {
        if self.teams().await?.iter().any(|team| team.name == plan.name) {
            return Err(AuthorityError::TeamNameTaken);
        }
        if let Some(member) = self.store.member(staff.trim().to_owned()).await? {
            self.begin_team(root, plan, None, &[(member.id, member.public)]).await?;
            return Ok(None);
        }
        let passphrase = self.with_randomness(Passphrase::random);
        let (member, _) = self.with_randomness(|rng| new_member(staff, &passphrase, rng))?;
        let holder = (member.id, member.public);
        self.begin_team(root, plan, Some(member), &[holder]).await?;
        Ok(Some(passphrase))
    }

    /// Adds a team whose key these people hold.
    pub(super) async fn begin_team(
        &self,
        root: &SigningKey,
        plan: &TeamPlan,
        newcomer: Option<Member>,
        holders: &[(MemberId, PublicKey)],
    ) -> Result<(), AuthorityError> {
        let (team, keys) = self.with_randomness(|rng| plan.begun(rng))?;
        let mut copies = Vec::new();
        for (member, public) in holders {
            copies.extend(self.with_randomness(|rng| key_copies((*member, public), &keys, rng))?);
        }
        let mut teams = self.store.teams().await?;
        teams.push(team.clone());
        let change = |keyring: &mut Keyring| keyring.teams = teams;
        let keyring = self.next_keyring(root, keyring::DAYS, change).await?;
        let new = NewTeam { team, newcomer, copies };
        let entry = self.entry_of_operator(Action::TeamAdded);
        match self.store.add_teams(vec![new], keyring, entry).await {
            Err(StoreError::Conflict(_)) => Err(AuthorityError::NameTaken),
            other => Ok(other?),
        }
    }

    /// Changes what is said of the team of this name, and signs a keyring that says so. Its name
    /// and its keys stay.
    ///
    /// # Errors
    /// When this is not the root that phones were given, there is no such team, or the store
    /// cannot be written.
    pub async fn change_team(
        &self,
        root: &SigningKey,
        name: &str,
        change: impl FnOnce(&mut Team),
    ) -> Result<(), AuthorityError> {
        let mut teams = self.store.teams().await?;
        let team = teams.iter_mut().find(|team| team.name == name);
        let team = team.ok_or(AuthorityError::NoSuchTeam)?;
        let (id, name, keys) = (team.id, team.name.clone(), team.keys.clone());
        change(team);
        *team = Team { id, name, keys, ..team.clone() };
        let changed = team.clone();
        let change = |keyring: &mut Keyring| keyring.teams = teams;
        let keyring = self.next_keyring(root, keyring::DAYS, change).await?;
        let entry = self.entry_of_operator(Action::TeamChanged);
        Ok(self.store.change_team(changed, keyring, entry).await?)
    }

    /// Who is in a team, by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn people_in(&self, team: TeamId) -> Result<Vec<Person>, AuthorityError> {
        Ok(self.store.people(team).await?)
    }

    fn entry_of_operator(&self, action: Action) -> Entry {
        Entry { at: self.now(), member: None, action, submission: None }
    }
}
