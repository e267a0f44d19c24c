//! Vouching for independent advocates, and naming them in the keyring.

use std::path::{Path, PathBuf};

use upheld_protocol::{Accreditation, Signed, VerifyingKey};

use super::{CommandError, date};
use crate::{
    Authority, AuthorityError, Surroundings,
    authority::{AdvocateFault, accredit},
    clock::{Clock as _, SystemClock},
    keys::files,
    options::Options,
    verify_receipt,
};

/// For how many days the national root vouches, unless it says otherwise.
const DAYS: i64 = 365;
/// No accreditation is half as long, in bytes.
const LONGEST: u64 = 64 * 1024;

/// Something about the independent advocates.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum AdvocateCommand {
    /// Vouch for them, with the national root.
    Accredit(Box<Accredit>),
    /// Name them in an authority's keyring.
    Name {
        /// The data folder.
        data: PathBuf,
        /// The authority's root key's file.
        root_key: PathBuf,
        /// The file with the national root's word.
        accreditation: PathBuf,
    },
}

/// Whom to vouch for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Accredit {
    national_key: PathBuf,
    name: String,
    root: VerifyingKey,
    address: String,
    days: i64,
    out: PathBuf,
}

impl AdvocateCommand {
    pub(super) fn read_accredit(parser: &mut lexopt::Parser) -> Result<Self, CommandError> {
        let known = ["national-key", "name", "root", "address", "days", "out"];
        let options = Options::read(parser, &known)?;
        let bad = || CommandError::Usage("--root wants a root key, or an invite link".into());
        Ok(Self::Accredit(Box::new(Accredit {
            national_key: options.must_path("national-key")?,
            name: options.must_text("name")?,
            root: verify_receipt::read_root(&options.must_text("root")?).ok_or_else(bad)?,
            address: options.must_text("address")?.trim_end_matches('/').to_owned(),
            days: options.days("days")?.unwrap_or(DAYS),
            out: options.must_path("out")?,
        })))
    }

    pub(super) fn read_name(parser: &mut lexopt::Parser) -> Result<Self, CommandError> {
        let options = Options::read(parser, &["data", "root-key", "accreditation"])?;
        Ok(Self::Name {
            data: options.must_path("data")?,
            root_key: options.must_path("root-key")?,
            accreditation: options.must_path("accreditation")?,
        })
    }

    pub(super) async fn run(self) -> Result<(), CommandError> {
        match self {
            Self::Accredit(accredit) => accredit.run(),
            Self::Name { data, root_key, accreditation } => {
                let accreditation = read(&accreditation)?;
                let authority = Authority::open(&data, Surroundings::default()).await?;
                let root = files::read_key(&root_key)?;
                let version = authority.name_advocate(&root, accreditation).await?;
                println!("version: {version}");
                if let Some(advocate) = authority.advocate().await? {
                    println!("advocate: {}", advocate.name);
                    println!("expires: {}", date(advocate.expires_at));
                }
                Ok(())
            }
        }
    }
}

impl Accredit {
    fn run(self) -> Result<(), CommandError> {
        let Self { national_key, name, root, address, days, out } = self;
        let issued_at = SystemClock.now();
        let expires_at = issued_at.plus_days(days);
        let said =
            Accreditation { name, root, address, demonstration: false, issued_at, expires_at };
        let signed = accredit(&files::read_key(&national_key)?, &said)?;
        let json = serde_json::to_vec_pretty(&signed).map_err(AuthorityError::from)?;
        files::write_over(&out, &json, files::Readers::Anybody)?;
        println!("expires: {}", date(expires_at));
        Ok(())
    }
}

fn read(file: &Path) -> Result<Signed<Accreditation>, AuthorityError> {
    let bytes = files::read_up_to(file, LONGEST)?.ok_or(AdvocateFault::NotOne)?;
    Ok(serde_json::from_slice(&bytes).map_err(|_| AdvocateFault::NotOne)?)
}
