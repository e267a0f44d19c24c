//! The demonstration: it makes itself in an empty folder, and keeps itself up to date.

use std::path::Path;

use upheld_protocol::{Choice, Randomness, SigningKey, Way};
use zeroize::Zeroizing;

use super::{
    Authority, AuthorityError, DEMONSTRATION_ROOT_KEY, Plan, RECEIPT_KEY, Surroundings, TeamPlan,
    demonstration_pack::DemonstrationPack,
    founding::{found_with, is_founded, kept_key},
};
use crate::keys::{KeyError, Passphrase, files, keyring};

/// Where a demonstration keeps how to sign in, in its data folder.
const SIGN_IN_FILE: &str = "demonstration-sign-in.txt";
/// A demonstration renews its keyring by itself when fewer days than this are left.
const RENEWED_BEFORE_DAYS: i64 = 60;
const DAY: i64 = 24 * 60 * 60 * 1000;

/// How to sign in to a demonstration.
#[derive(Clone)]
pub struct DemonstrationSignIn {
    /// The name.
    pub name: String,
    /// The passphrase, as it is shown.
    pub passphrase: Zeroizing<String>,
}

impl Plan {
    /// The authority that a first start without any set-up makes.
    #[must_use]
    pub fn demonstration(public_url: &str) -> Self {
        Self {
            name: "Anyshire (demonstration)".into(),
            demonstration: true,
            public_url: public_url.into(),
            teams: demonstration_teams(),
            staff: "Sam Okafor".into(),
        }
    }
}

fn demonstration_teams() -> Vec<TeamPlan> {
    let team = |name: &str, who: &str, takes: &[Way], workers: Choice, answers_in| TeamPlan {
        name: name.into(),
        who: format!("{who}. They are not real: this is a demonstration."),
        hours: "Monday to Friday, 9am to 5pm. Not on bank holidays.".into(),
        takes: takes.to_vec(),
        workers: vec![workers],
        answers_in: Some(answers_in),
    };
    let duty = [
        Way::SomethingIsWrong,
        Way::Reach,
        Way::WhoIsMyWorker,
        Way::GoodNews,
        Way::ChangeWorker,
        Way::SomethingElse,
    ];
    let moving_on = [Way::Support, Way::Reach];
    let have_your_say =
        [Way::SomethingIsWrong, Way::Review, Way::Records, Way::Stage2, Way::Stage3];
    vec![
        team("The duty team", "Two social workers and a manager", &duty, Choice::SocialWorker, 5),
        team(
            "The moving on team",
            "Personal advisers, for young people who are leaving care",
            &moving_on,
            Choice::PersonalAdviser,
            5,
        ),
        team(
            "The have your say team",
            "Reviewing officers and the complaints manager",
            &have_your_say,
            Choice::Iro,
            3,
        ),
    ]
}

impl Authority {
    /// Opens the authority in a data folder; in an empty one, makes a demonstration first. Tells
    /// how to sign in if it is a demonstration.
    ///
    /// # Errors
    /// When the folder holds something else, or cannot be written.
    pub async fn open_or_demonstrate(
        data: &Path,
        public_url: &str,
        mut surroundings: Surroundings,
    ) -> Result<(Self, Option<DemonstrationSignIn>), AuthorityError> {
        if is_founded_in(data).await? {
            let authority = Self::open(data, surroundings).await?;
            if !authority.identity.demonstration {
                return Ok((authority, None));
            }
            let pack = authority.with_randomness(|rng| DemonstrationPack::kept(data, rng))?;
            authority.renew_demonstration(&data.join(DEMONSTRATION_ROOT_KEY), &pack).await?;
            authority.publish_demonstration(&pack).await?;
            let sign_in = kept_sign_in_of(data)?;
            return Ok((authority.at(public_url), Some(sign_in)));
        }
        let pack = DemonstrationPack::kept(data, &mut *surroundings.randomness)?;
        let plan = Plan::demonstration(public_url);
        let (made, sign_in) = demonstrate(data, &plan, Some(&pack), surroundings).await?;
        made.publish_demonstration(&pack).await?;
        Ok((made.at(public_url), Some(sign_in)))
    }

    async fn renew_demonstration(
        &self,
        root: &Path,
        pack: &DemonstrationPack,
    ) -> Result<(), AuthorityError> {
        let root = files::read_key(root)?;
        self.keep_teams(&root, demonstration_teams()).await?;
        let keyring = self.opened_keyring().await?;
        // What an operator trusts in its place, under an id of its own, stays.
        let ours = pack.local();
        if keyring.pack.as_ref().is_none_or(|named| named.id == ours.id && *named != ours) {
            self.trust_pack(&root, pack.local()).await?;
        }
        self.renew_in_time(&root).await
    }

    /// Adds the teams that an earlier version did not have yet, and says of those it had what they
    /// are there for.
    async fn keep_teams(
        &self,
        root: &SigningKey,
        planned: Vec<TeamPlan>,
    ) -> Result<(), AuthorityError> {
        let teams = self.teams().await?;
        let first = teams.first().and_then(|team| team.current_key());
        let everybody = match first {
            Some(key) => self.store.key_holders(key.id).await?,
            None => return Ok(()),
        };
        for plan in planned {
            match teams.iter().find(|team| team.name == plan.name) {
                None => self.begin_team(root, &plan, None, &everybody).await?,
                Some(team) if team.takes.is_empty() && team.workers.is_empty() => {
                    self.change_team(root, &plan.name.clone(), |team| plan.describe(team)).await?
                }
                Some(_) => continue,
            };
        }
        Ok(())
    }

    /// Signs the keyring anew when it expires soon, or says other limits than those enforced.
    pub(super) async fn renew_in_time(&self, root: &SigningKey) -> Result<(), AuthorityError> {
        let keyring = self.opened_keyring().await?;
        let left = keyring.expires_at.since(self.now());
        if keyring.limits != self.limits || left < RENEWED_BEFORE_DAYS * DAY {
            self.renew_keyring(root, keyring::DAYS).await?;
        }
        Ok(())
    }
}

/// Whether there is an authority in a folder, which is made if it is not there.
///
/// # Errors
/// When the folder holds something else, or cannot be made.
pub(super) async fn is_founded_in(data: &Path) -> Result<bool, AuthorityError> {
    files::private_folder(data)?;
    let founded = is_founded(data).await?;
    if !founded && data.join(RECEIPT_KEY).exists() && !data.join(SIGN_IN_FILE).exists() {
        return Err(AuthorityError::DatabaseMissing);
    }
    Ok(founded)
}

/// Makes a demonstration in a folder, and keeps its root and how to sign in beside it.
pub(super) async fn demonstrate(
    data: &Path,
    plan: &Plan,
    pack: Option<&DemonstrationPack>,
    mut surroundings: Surroundings,
) -> Result<(Authority, DemonstrationSignIn), AuthorityError> {
    let rng = &mut *surroundings.randomness;
    let sign_in = kept_sign_in(&data.join(SIGN_IN_FILE), &plan.staff, rng)?;
    let root = kept_key(&data.join(DEMONSTRATION_ROOT_KEY), rng)?;
    let passphrase = Passphrase::typed(&sign_in.passphrase);
    let pack = pack.map(DemonstrationPack::local);
    let made = found_with(data, plan, &root, &passphrase, pack, surroundings).await?;
    Ok((made, sign_in))
}

/// How to sign in to the demonstration in a folder.
pub(super) fn kept_sign_in_of(data: &Path) -> Result<DemonstrationSignIn, KeyError> {
    read_sign_in(&data.join(SIGN_IN_FILE))
}

fn kept_sign_in(
    path: &Path,
    name: &str,
    rng: Randomness<'_>,
) -> Result<DemonstrationSignIn, KeyError> {
    if !path.exists() {
        let passphrase = Passphrase::random(rng).shown();
        let text = format!("sign in as: {name}\npassphrase: {}\n", *passphrase);
        files::write_secret(path, &Zeroizing::new(text))?;
    }
    read_sign_in(path)
}

fn read_sign_in(path: &Path) -> Result<DemonstrationSignIn, KeyError> {
    let text = files::read_secret(path)?;
    let part = |start: &str| text.lines().find_map(|line| line.strip_prefix(start));
    let not_it = || KeyError::NotAKey(path.into());
    Ok(DemonstrationSignIn {
        name: part("sign in as: ").ok_or_else(not_it)?.into(),
        passphrase: Zeroizing::new(part("passphrase: ").ok_or_else(not_it)?.into()),
    })
}
