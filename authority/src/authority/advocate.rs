//! The independent advocates that the keyring names, by the word of the national root.

use upheld_protocol::{Accreditation, Invite, Keyring, Signed, SigningKey};

use super::{Authority, AuthorityError};
use crate::keys::keyring;

/// Why an accreditation is not put in the keyring, or not made.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum AdvocateFault {
    /// The file is something else.
    #[error("this is not a signed accreditation")]
    NotOne,
    /// One is a demonstration and the other is not.
    #[error("a demonstration goes with a demonstration, and what is real with what is real")]
    OnlyADemonstration,
    /// It had expired.
    #[error("the accreditation has expired")]
    Expired,
    /// Phones would not go there.
    #[error("the address wants https://, a name, and maybe a path, without a slash at the end")]
    Address,
}

/// Makes an accreditation. A demonstration is what the demonstration's root signs, and nothing
/// else.
///
/// # Errors
/// When the address is none that phones would go to, or it cannot be written.
pub fn accredit(
    national: &SigningKey,
    said: &Accreditation,
) -> Result<Signed<Accreditation>, AuthorityError> {
    let said = Accreditation { demonstration: speaks_for_demonstrations(national), ..said.clone() };
    origin_of(&said.address).ok_or(AdvocateFault::Address)?;
    Ok(Signed::new(&said, national)?)
}

fn speaks_for_demonstrations(national: &SigningKey) -> bool {
    national.verifying_key() == Accreditation::demonstration_root().verifying_key()
}

impl Authority {
    /// Signs a keyring that names the independent advocates. Tells the keyring's version.
    ///
    /// Which national root has signed is for phones to judge, by the root that they pin: a server
    /// that pinned one could only be wrong about it.
    ///
    /// # Errors
    /// When phones could not believe it, this is not the root that they were given, or the store
    /// cannot be written.
    pub async fn name_advocate(
        &self,
        root: &SigningKey,
        accreditation: Signed<Accreditation>,
    ) -> Result<u64, AuthorityError> {
        let said = read(&accreditation)?;
        if said.demonstration != self.identity.demonstration {
            return Err(AdvocateFault::OnlyADemonstration.into());
        }
        if said.expires_at < self.now() {
            return Err(AdvocateFault::Expired.into());
        }
        origin_of(&said.address).ok_or(AdvocateFault::Address)?;
        let teams = self.store.teams().await?;
        let change = |keyring: &mut Keyring| {
            keyring.teams = teams;
            keyring.advocate = Some(accreditation);
        };
        let keyring = self.next_keyring(root, keyring::DAYS, change).await?;
        let version = keyring.version;
        self.store.add_keyring(keyring).await?;
        Ok(version)
    }

    /// What the newest keyring says of the independent advocates.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn advocate(&self) -> Result<Option<Accreditation>, AuthorityError> {
        let named = self.opened_keyring().await?.advocate;
        Ok(named.as_ref().map(read).transpose()?)
    }

    /// Where a page of the app must be able to reach the independent advocates, if that is
    /// elsewhere than here.
    pub(crate) async fn origin_of_advocate(&self) -> Option<String> {
        let advocate = self.advocate().await.ok().flatten()?;
        let origin = origin_of(&advocate.address)?;
        (origin_of(&self.public_url) != Some(origin)).then(|| origin.to_owned())
    }
}

/// What an accreditation says, whoever signed it.
fn read(signed: &Signed<Accreditation>) -> Result<Accreditation, AdvocateFault> {
    signed.unverified().map_err(|_| AdvocateFault::NotOne)
}

/// The scheme, name and port of an address that phones go to; none when they would not, or when it
/// could not stand in a header.
fn origin_of(address: &str) -> Option<&str> {
    let scheme = address.find("://")? + 3;
    let end = address[scheme..].find('/').map_or(address.len(), |at| scheme + at);
    let (origin, path) = address.split_at(end);
    let fits = |c: char| c.is_ascii_alphanumeric() || "-._~/".contains(c);
    let good_path = path.chars().all(fits) && !path.ends_with('/');
    // The same addresses as in an invite; there, they have no path.
    let root = Accreditation::demonstration_root().verifying_key();
    let reached = Invite::parse(&format!("#join={origin}&root={root}")).is_ok();
    let in_header = origin.chars().all(|c| c.is_ascii_alphanumeric() || "-.:/[]".contains(c));
    (reached && in_header && good_path).then_some(origin)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_what_stands_before_the_path_and_nothing_odd_is_one() {
        for (address, origin) in [
            ("https://voices.example", Some("https://voices.example")),
            ("https://voices.example:8443/post-box", Some("https://voices.example:8443")),
            ("http://127.0.0.1:7878/advocate", Some("http://127.0.0.1:7878")),
            ("https://voices.example/", None),
            ("http://voices.example", None),
            ("https://voices.example;script-src *", None),
            ("https://a.example/b?c", None),
            ("https://*", None),
            ("voices.example", None),
        ] {
            assert_eq!(origin_of(address), origin, "{address}");
        }
    }
}
