//! The independent advocates of the demonstration: an authority of their own in a folder of its own,
//! which the demonstration's national root vouches for.

use std::path::Path;

use upheld_protocol::{Accreditation, SigningKey};

use super::{
    Authority, AuthorityError, DEMONSTRATION_ROOT_KEY, DemonstrationSignIn, Plan, Surroundings,
    TeamPlan, accredit,
    demonstration::{demonstrate, is_founded_in, kept_sign_in_of},
};
use crate::keys::files;

/// Their folder in the council's data folder, and the path that they are reached under.
pub const ADVOCATE: &str = "advocate";
/// For so many days the demonstration's national root vouches for them.
const DAYS: i64 = 365;
/// It does so again when fewer days than this are left.
const RENEWED_BEFORE_DAYS: i64 = 60;

fn plan(public_url: &str) -> Plan {
    let name = "Anyshire advocates (not real)";
    let team = TeamPlan::for_everything(
        name.into(),
        "Two advocates, who do not work for the council. They are not real: this is a \
         demonstration."
            .into(),
        "Monday to Friday, 9am to 5pm. Not on bank holidays.".into(),
    );
    Plan {
        name: name.into(),
        demonstration: true,
        public_url: public_url.into(),
        teams: vec![team],
        staff: "Ada Cole".into(),
    }
}

impl Authority {
    /// Opens the advocates beside this demonstration, in a folder in its own; makes them first if
    /// they are not there. From then on its keyring names them.
    ///
    /// # Errors
    /// When the folder holds something else, or cannot be written.
    pub async fn open_advocate(
        &self,
        data: &Path,
        surroundings: Surroundings,
    ) -> Result<(Self, DemonstrationSignIn), AuthorityError> {
        let folder = data.join(ADVOCATE);
        let address = format!("{}/{ADVOCATE}", self.public_url);
        let (advocate, sign_in) = if is_founded_in(&folder).await? {
            let advocate = Self::open(&folder, surroundings).await?;
            let root = files::read_key(&folder.join(DEMONSTRATION_ROOT_KEY))?;
            advocate.renew_in_time(&root).await?;
            (advocate, kept_sign_in_of(&folder)?)
        } else {
            demonstrate(&folder, &plan(&address), None, surroundings).await?
        };
        let root = files::read_key(&data.join(DEMONSTRATION_ROOT_KEY))?;
        self.name_beside(&root, &advocate, address.clone()).await?;
        Ok((advocate.at(&address), sign_in))
    }

    /// Names the advocates in the keyring, unless it does so already and for long enough.
    async fn name_beside(
        &self,
        root: &SigningKey,
        advocate: &Self,
        address: String,
    ) -> Result<(), AuthorityError> {
        let soon = self.now().plus_days(RENEWED_BEFORE_DAYS);
        let named = self.advocate().await?.is_some_and(|named| {
            named.address == address
                && named.root == advocate.identity.root
                && named.expires_at > soon
        });
        if !named {
            let said = Accreditation {
                name: advocate.identity.name.clone(),
                root: advocate.identity.root,
                address,
                demonstration: true,
                issued_at: self.now(),
                expires_at: self.now().plus_days(DAYS),
            };
            let national = Accreditation::demonstration_root();
            self.name_advocate(root, accredit(&national, &said)?).await?;
        }
        Ok(())
    }
}
