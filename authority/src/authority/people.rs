//! Who is in which team: staff vouch for each other, and take each other out.

use upheld_protocol::{KeyId, Team, TeamId, sealing::PrivateKey};

use super::{
    Authority, AuthorityError, Session,
    members::{key_copies, new_member},
};
use crate::{
    audit::Action,
    keys::Passphrase,
    store::{Joining, Member, MemberId, Person, StoreError, TakenOut},
};

/// So often it is begun again when the team got a new key meanwhile.
const TRIES: u32 = 3;
/// The longest name, in characters.
const LONGEST_NAME: usize = 80;

/// A team, and who is in it.
#[derive(Clone, Debug)]
pub struct TeamPeople {
    /// The team.
    pub team: Team,
    /// Who is in it, by name.
    pub people: Vec<Person>,
}

/// What became of adding a colleague to a team.
#[derive(Clone, Debug)]
pub enum Joined {
    /// They are new here: how they sign in, to be shown once.
    Newcomer(Passphrase),
    /// They sign in already, and can open what this team can from now on.
    Colleague,
    /// They were in it before.
    ThereBefore,
    /// This is no name: empty, too long, or with signs that are no letters.
    NoName,
    /// Whoever asked is not in this team.
    NotYours,
}

impl Authority {
    /// The teams this person is in, each with who is in it.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn own_teams(&self, session: &Session) -> Result<Vec<TeamPeople>, AuthorityError> {
        self.open_team_keys(session).await?;
        let teams = self.store.teams().await?;
        let own = session.teams(&teams);
        let mut all = Vec::new();
        for team in teams.into_iter().filter(|team| own.contains(&team.id)) {
            let people = self.store.people(team.id).await?;
            all.push(TeamPeople { team, people });
        }
        Ok(all)
    }

    /// Adds a colleague to a team this person is in: they can open all that this person can open
    /// of it.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub async fn add_colleague(
        &self,
        session: &Session,
        team: TeamId,
        name: &str,
    ) -> Result<Joined, AuthorityError> {
        let name = name.trim();
        let long = name.chars().count() > LONGEST_NAME;
        if name.is_empty() || long || name.chars().any(char::is_control) {
            return Ok(Joined::NoName);
        }
        for _ in 0..TRIES {
            self.open_team_keys(session).await?;
            let Some(keys) = self.keys_of(session, team).await? else {
                return Ok(Joined::NotYours);
            };
            let known = self.store.member(name.to_owned()).await?;
            let people = self.store.people(team).await?;
            if known.as_ref().is_some_and(|known| people.iter().any(|one| one.id == known.id)) {
                return Ok(Joined::ThereBefore);
            }
            if let Some(joined) = self.join(session, team, (name, known), &keys).await? {
                return Ok(joined);
            }
        }
        Err(StoreError::Conflict(0).into())
    }

    /// The keys of a team that this person holds; none when they are not in it any more.
    async fn keys_of(
        &self,
        session: &Session,
        team: TeamId,
    ) -> Result<Option<Vec<(KeyId, PrivateKey)>>, AuthorityError> {
        let teams = self.store.teams().await?;
        let people = self.store.people(team).await?;
        let there = people.iter().any(|one| one.id == session.member);
        let team = teams.into_iter().find(|one| one.id == team).filter(|_| there);
        let held = |id: KeyId| Some((id, session.keys.get(&id)?));
        Ok(team.map(|team| team.keys.iter().filter_map(|key| held(key.id)).collect()))
    }

    /// `None` when the team has a newer key by now.
    async fn join(
        &self,
        session: &Session,
        team: TeamId,
        (name, known): (&str, Option<Member>),
        keys: &[(KeyId, PrivateKey)],
    ) -> Result<Option<Joined>, AuthorityError> {
        let fresh = self.with_randomness(Passphrase::random);
        let (member, joined, action) = match &known {
            Some(known) => (known.clone(), Joined::Colleague, Action::JoinedTeam),
            None => {
                let made = self.with_randomness(|rng| new_member(name, &fresh, rng))?.0;
                (made, Joined::Newcomer(fresh), Action::MemberAdded)
            }
        };
        let to = (member.id, &member.public);
        let copies = self.with_randomness(|rng| key_copies(to, keys, rng))?;
        let newcomer = known.is_none().then_some(member);
        let joining = Joining { team, newcomer, copies };
        let done = self.store.join(joining, self.entry(session, action)).await?;
        Ok(done.then_some(joined))
    }

    /// Takes somebody out of a team this person is in: their copies of its keys go, and wherever
    /// they are signed in, they are signed out. They may have kept a key: it is time for new ones.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub async fn take_out(
        &self,
        session: &Session,
        team: TeamId,
        member: MemberId,
    ) -> Result<TakenOut, AuthorityError> {
        if self.keys_of(session, team).await?.is_none() {
            return Ok(TakenOut::NotThere);
        }
        let entry = self.entry(session, Action::TakenOutOfTeam);
        let out = self.store.take_out(team, member, entry).await?;
        if out == TakenOut::Done {
            self.sessions.end_all_of(member);
        }
        Ok(out)
    }
}
