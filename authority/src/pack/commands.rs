//! `pack …`: what the people who write, sign and publish packs type.

use std::{
    ffi::OsString,
    path::{Path, PathBuf},
};

use upheld_pack::{Pack, source};
use upheld_protocol::{
    Digest, LocalPack, Offer, Release, ReleaseError, SignedRelease, Signers, SigningKey,
    VerifyingKey, release::MOST_PACK_BYTES, system_randomness,
};

use super::{
    DAYS, PackFault, fits, open_referral,
    published::{read_pack, read_release, write_release},
    unsigned, verify,
};
use crate::{
    Authority, Surroundings,
    cli::{CommandError, date},
    clock::{Clock as _, SystemClock},
    keys::files::{self, Readers},
    options::Options,
};

/// The most bytes of a file of signers, or of services, that are read.
const MOST_JSON_BYTES: u64 = 64 * 1024 * 1024;

/// A command about packs, as it was typed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum PackCommand {
    /// Make a signer's key.
    Keygen(PathBuf),
    /// Make a pack of its source files.
    Build {
        /// The source files.
        source: PathBuf,
        /// Where the pack goes.
        out: PathBuf,
        /// The national pack's source files, for a council's own pack.
        beside: Option<PathBuf>,
    },
    /// Sign a release.
    Sign {
        /// The pack and its release.
        files: Files,
        /// The signer's key.
        key: PathBuf,
        /// For how many days it is good.
        days: Option<i64>,
    },
    /// Check a pack and its release.
    Verify {
        /// The pack and its release.
        files: Files,
        /// Who may have signed it.
        trusted: Trusted,
    },
    /// Name the authority's own pack in its keyring.
    Trust {
        /// The data folder.
        data: PathBuf,
        /// The root key's file.
        root_key: PathBuf,
        /// The pack and its signers.
        pack: LocalPack,
    },
    /// Serve a pack.
    Publish {
        /// The pack and its release.
        files: Files,
        /// The data folder.
        data: PathBuf,
        /// Who signs a pack that is not the authority's own.
        signers: Option<PathBuf>,
    },
    /// Make source files of services.
    ImportOpenReferral {
        /// The services.
        file: PathBuf,
        /// The source files' folder.
        out: PathBuf,
        /// Whether files that are there are replaced.
        force: bool,
    },
}

/// A pack and the release beside it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Files {
    pack: PathBuf,
    release: PathBuf,
}

/// Where it is said who may sign.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Trusted {
    /// In the keyring of the authority in this data folder.
    Keyring(PathBuf),
    /// In this file.
    File(PathBuf),
}

impl PackCommand {
    /// Reads what stands behind `pack`.
    ///
    /// # Errors
    /// When it is no such command.
    pub(crate) fn read(
        arguments: impl IntoIterator<Item = OsString>,
    ) -> Result<Self, CommandError> {
        let mut arguments = arguments.into_iter();
        let word = arguments.next().unwrap_or_default().to_string_lossy().into_owned();
        let parser = &mut lexopt::Parser::from_args(arguments);
        let mut read =
            |known: &[&str], flags: &[&str]| Options::read_beside_files(parser, known, flags);
        match word.as_str() {
            "keygen" => Ok(Self::Keygen(one_file(read(&[], &[])?.1)?)),
            "build" => {
                let (options, source) = read(&["out", "beside"], &[])?;
                let (out, beside) = (options.must_path("out")?, options.path("beside"));
                Ok(Self::Build { source: one_file(source)?, out, beside })
            }
            "sign" => {
                let (options, pack) = read(&["key", "days", "release"], &[])?;
                let (key, days) = (options.must_path("key")?, options.days("days")?);
                Ok(Self::Sign { files: Files::named(pack, &options)?, key, days })
            }
            "verify" => {
                let (options, pack) = read(&["release", "data", "signers"], &[])?;
                let trusted = Trusted::named(&options)?;
                Ok(Self::Verify { files: Files::named(pack, &options)?, trusted })
            }
            "trust" => {
                let (options, keys) = read(&["data", "root-key", "id", "threshold"], &[])?;
                let (data, root_key) = (options.must_path("data")?, options.must_path("root-key")?);
                Ok(Self::Trust { data, root_key, pack: local_pack(&options, keys)? })
            }
            "publish" => {
                let (options, pack) = read(&["release", "data", "signers"], &[])?;
                let (data, signers) = (options.must_path("data")?, options.path("signers"));
                Ok(Self::Publish { files: Files::named(pack, &options)?, data, signers })
            }
            "import-open-referral" => {
                let (options, file) = read(&["out"], &["force"])?;
                let (out, force) = (options.must_path("out")?, options.has("force"));
                Ok(Self::ImportOpenReferral { file: one_file(file)?, out, force })
            }
            other => Err(CommandError::Usage(format!("there is no command “pack {other}”"))),
        }
    }

    /// Does it.
    ///
    /// # Errors
    /// When it could not be done.
    pub(crate) async fn run(self) -> Result<(), CommandError> {
        match self {
            Self::Keygen(file) => keygen(&file),
            Self::Build { source, out, beside } => build(&source, &out, beside.as_deref()),
            Self::Sign { files, key, days } => sign(&files, &key, days),
            Self::Verify { files, trusted } => check(&files, &trusted).await,
            Self::Trust { data, root_key, pack } => trust(&data, &root_key, pack).await,
            Self::Publish { files, data, signers } => {
                publish(&files, &data, signers.as_deref()).await
            }
            Self::ImportOpenReferral { file, out, force } => import(&file, &out, force),
        }
    }
}

impl Files {
    fn named(pack: Vec<OsString>, options: &Options) -> Result<Self, CommandError> {
        let pack = one_file(pack)?;
        let beside = || pack.with_extension("release.json");
        Ok(Self { release: options.path("release").unwrap_or_else(beside), pack })
    }

    fn read(&self) -> Result<(Vec<u8>, SignedRelease), PackFault> {
        let release = read_release(&self.release)?;
        let missing = || PackFault::NotARelease(self.release.clone());
        Ok((read_pack(&self.pack)?, release.ok_or_else(missing)?))
    }
}

impl Trusted {
    fn named(options: &Options) -> Result<Self, CommandError> {
        match (options.path("data"), options.path("signers")) {
            (Some(data), None) => Ok(Self::Keyring(data)),
            (None, Some(file)) => Ok(Self::File(file)),
            _ => Err(CommandError::Usage("say either --data or --signers".into())),
        }
    }

    /// The pack that is wanted and who may sign it.
    async fn local_pack(&self, signed: &SignedRelease) -> Result<LocalPack, CommandError> {
        match self {
            Self::Keyring(data) => {
                let authority = Authority::open(data, Surroundings::default()).await?;
                Ok(authority.local_pack().await?.ok_or(PackFault::NobodyTrusted)?)
            }
            Self::File(file) => {
                let id = signed.unverified().map_err(PackFault::from)?.pack;
                Ok(LocalPack { id, signers: read_signers(file)? })
            }
        }
    }
}

fn one_file(files: Vec<OsString>) -> Result<PathBuf, CommandError> {
    match <[OsString; 1]>::try_from(files) {
        Ok([file]) => Ok(file.into()),
        Err(_) => Err(CommandError::Usage("this command wants one file or folder".into())),
    }
}

fn local_pack(options: &Options, keys: Vec<OsString>) -> Result<LocalPack, CommandError> {
    let bad = || CommandError::Usage("--threshold wants a number".into());
    let threshold = options.must_text("threshold")?.parse().map_err(|_| bad())?;
    let bad = || CommandError::Usage("a signer is named by a public key".into());
    let key = |key: OsString| key.to_str().and_then(|key| key.parse().ok()).ok_or_else(bad);
    let keys = keys.into_iter().map(key).collect::<Result<Vec<VerifyingKey>, _>>()?;
    Ok(LocalPack { id: options.must_text("id")?, signers: Signers { threshold, keys } })
}

fn read_signers(file: &Path) -> Result<Signers, CommandError> {
    let json = files::read_up_to(file, MOST_JSON_BYTES)?.unwrap_or_default();
    let bad = |_| CommandError::Usage(format!("{} does not name signers", file.display()));
    serde_json::from_slice(&json).map_err(bad)
}

fn keygen(file: &Path) -> Result<(), CommandError> {
    let key = SigningKey::random(&mut system_randomness());
    files::write_key(file, &key)?;
    println!("public key: {}", key.verifying_key());
    eprintln!("Keep {} to yourself, and never beside another signer's key.", file.display());
    Ok(())
}

fn build(dir: &Path, out: &Path, beside: Option<&Path>) -> Result<(), CommandError> {
    let read = match beside {
        None => source::read(dir).map_err(|problems| (dir, problems)),
        Some(national) => {
            source::read(national).map_err(|problems| (national, problems)).and_then(|pack| {
                source::read_beside(dir, &pack, national).map_err(|problems| (dir, problems))
            })
        }
    };
    let pack = read.map_err(|(dir, problems)| {
        problems.iter().for_each(|problem| println!("{}/{problem}", dir.display()));
        CommandError::ToPutRight(problems.iter().len())
    })?;
    let bytes = pack.to_bytes().map_err(PackFault::from)?;
    if bytes.len() > MOST_PACK_BYTES as usize {
        return Err(PackFault::Release(ReleaseError::TooLarge).into());
    }
    files::write_over(out, &bytes, Readers::Anybody)?;
    say_what(&pack.id, pack.version, bytes.len(), Digest::of(&bytes));
    Ok(())
}

fn say_what(pack: &str, version: u32, bytes: usize, digest: Digest) {
    println!("pack: {pack}\nversion: {version}\nbytes: {bytes}\ndigest: {digest}");
}

fn sign(files: &Files, key: &Path, days: Option<i64>) -> Result<(), CommandError> {
    let bytes = read_pack(&files.pack)?;
    let key = files::read_key(key)?;
    let mut signed = match read_release(&files.release)? {
        Some(signed) => begun(signed, &bytes, days, &files.release)?,
        None => {
            let pack = Pack::from_bytes(&bytes).map_err(PackFault::from)?;
            let days = days.unwrap_or(DAYS);
            unsigned(&pack.id, pack.version, &bytes, SystemClock.now(), days)?
        }
    };
    signed.sign(&key);
    write_release(&files.release, &signed, Readers::Anybody)?;
    let release = signed.unverified().map_err(PackFault::from)?;
    say_what(&release.pack, release.version, bytes.len(), release.digest);
    println!("expires: {}", date(release.expires_at));
    println!("signed by: {}", signed.signatures());
    Ok(())
}

/// A release that somebody else began, if it is one to sign.
fn begun(
    signed: SignedRelease,
    bytes: &[u8],
    days: Option<i64>,
    file: &Path,
) -> Result<SignedRelease, CommandError> {
    let release = signed.unverified().map_err(PackFault::from)?;
    fits(&release, bytes)?;
    if release.expires_at < SystemClock.now() {
        return Err(PackFault::Release(ReleaseError::Expired).into());
    }
    if days.is_some() {
        let file = file.display();
        let what = format!("--days is for the first signer; take {file} away to begin anew");
        return Err(CommandError::Usage(what));
    }
    Ok(signed)
}

async fn check(files: &Files, trusted: &Trusted) -> Result<(), CommandError> {
    let (bytes, signed) = files.read()?;
    let LocalPack { id, signers } = trusted.local_pack(&signed).await?;
    let release = verify(&signed, &id, &signers, &bytes, SystemClock.now())?;
    say_release(&release, &signed, &signers);
    println!("the pack and its release hold");
    Ok(())
}

fn say_release(release: &Release, signed: &SignedRelease, signers: &Signers) {
    say_what(&release.pack, release.version, release.bytes as usize, release.digest);
    println!("expires: {}", date(release.expires_at));
    println!("signed by: {} of {}", signed.signed_by(signers).len(), signers.keys.len());
}

async fn trust(data: &Path, root_key: &Path, pack: LocalPack) -> Result<(), CommandError> {
    let root = files::read_key(root_key)?;
    let authority = Authority::open(data, Surroundings::default()).await?;
    println!("version: {}", authority.trust_pack(&root, pack).await?);
    println!("expires: {}", date(authority.keyring().await?.expires_at));
    Ok(())
}

async fn publish(files: &Files, data: &Path, named: Option<&Path>) -> Result<(), CommandError> {
    let (bytes, signed) = files.read()?;
    let named = named.map(read_signers).transpose()?;
    let authority = Authority::open(data, Surroundings::default()).await?;
    let release = match authority.publish_pack(&signed, &bytes, named).await? {
        Offer::Newer(release) | Offer::Renewed(release) => release,
        Offer::Held => {
            println!("this is served already");
            return Ok(());
        }
    };
    say_what(&release.pack, release.version, bytes.len(), release.digest);
    println!("expires: {}", date(release.expires_at));
    println!("published");
    Ok(())
}

fn import(file: &Path, out: &Path, force: bool) -> Result<(), CommandError> {
    let json = files::read_up_to(file, MOST_JSON_BYTES)?.unwrap_or_default();
    let today = jiff::Timestamp::now().to_zoned(jiff::tz::TimeZone::UTC).date();
    let bad = |_| CommandError::Usage(format!("{} does not hold services", file.display()));
    let services = open_referral::read(&json).map_err(bad)?;
    for told in open_referral::write(services, out, today, force)? {
        println!("{told}");
    }
    println!("Nothing here was checked: `pack build` says what to write anew.");
    Ok(())
}
