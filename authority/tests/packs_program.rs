//! Packs, as the people who write, sign and publish them use the program.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use tempfile::TempDir;
use upheld_authority::{keys::files, pack};
use upheld_pack::Pack;
use upheld_protocol::{SignedRelease, SigningKey, Timestamp};

const PROGRAM: &str = env!("CARGO_BIN_EXE_upheld-authority");
const CONTENT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../content");
const SERVICES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/samples/open-referral.json");

/// A folder in which three people sign packs, and a real authority publishes them.
struct Desk {
    folder: TempDir,
    signers: Vec<String>,
}

/// What the program said, and whether it did what it was told.
struct Said {
    out: String,
    error: String,
    done: bool,
}

impl Said {
    #[track_caller]
    fn done(self) -> String {
        assert!(self.done, "{}{}", self.out, self.error);
        self.out
    }

    #[track_caller]
    fn refused(self, why: &str) {
        assert!(!self.done && self.error.contains(why), "{}{}", self.out, self.error);
    }
}

impl Desk {
    fn new() -> Self {
        let mut desk = Self { folder: tempfile::tempdir().unwrap(), signers: Vec::new() };
        for key in ["ann.key", "ben.key", "cas.key", "eve.key"] {
            let made = desk.run(&["pack", "keygen", key]).done();
            desk.signers.push(made.trim().strip_prefix("public key: ").unwrap().to_owned());
        }
        let [ann, ben, cas] = [0, 1, 2].map(|at| desk.signers[at].as_str());
        let signers = format!(r#"{{"threshold":2,"keys":["{ann}","{ben}","{cas}"]}}"#);
        fs::write(desk.path("signers.json"), signers).unwrap();
        desk.build("anyshire.pack");
        desk
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn run(&self, arguments: &[&str]) -> Said {
        let ran = Command::new(PROGRAM).current_dir(&self.folder).args(arguments).output().unwrap();
        Said {
            out: String::from_utf8(ran.stdout).unwrap(),
            error: String::from_utf8(ran.stderr).unwrap(),
            done: ran.status.success(),
        }
    }

    fn build(&self, out: &str) -> String {
        let (anyshire, national) = (format!("{CONTENT}/anyshire"), format!("{CONTENT}/national"));
        self.run(&["pack", "build", &anyshire, "--beside", &national, "--out", out]).done()
    }

    /// The pack, in whatever version its source files have.
    fn pack(&self) -> Pack {
        Pack::from_bytes(&fs::read(self.path("anyshire.pack")).unwrap()).unwrap()
    }

    /// The pack in its next version.
    fn next_version(&self, out: &str) {
        let mut pack = self.pack();
        pack.version += 1;
        fs::write(self.path(out), pack.to_bytes().unwrap()).unwrap();
    }

    fn sign(&self, pack: &str, key: &str) -> Said {
        self.run(&["pack", "sign", pack, "--key", key])
    }

    fn verify(&self, pack: &str) -> Said {
        self.run(&["pack", "verify", pack, "--signers", "signers.json"])
    }

    fn publish(&self, pack: &str) -> Said {
        self.run(&["pack", "publish", pack, "--data", "data"])
    }

    fn found(&self) {
        let setup = "setup --data data --public-url https://anyshire.example --team Duty --who Two \
                     --hours 9-5 --staff Sam --root-key-out root.key --name Anyshire";
        self.run(&setup.split_whitespace().collect::<Vec<_>>()).done();
    }

    fn trust(&self) -> String {
        let options = ["--data", "data", "--root-key", "root.key", "--id", "anyshire"];
        let signers = self.signers[..3].iter().map(String::as_str).collect::<Vec<_>>();
        let trust = ["pack", "trust", "--threshold", "2"];
        // A key may begin with a dash.
        self.run(&[&trust[..], &options, &["--"], &signers].concat()).done()
    }
}

#[test]
fn three_people_sign_a_pack_and_the_authority_publishes_it() {
    let desk = Desk::new();
    desk.found();
    let built = desk.build("again.pack");
    let begins = format!("pack: anyshire\nversion: {}\nbytes: ", desk.pack().version);
    assert!(built.starts_with(&begins), "{built}");
    let same = |name: &str| fs::read(desk.path(name)).unwrap();
    assert_eq!(same("anyshire.pack"), same("again.pack"), "the same files give the same bytes");

    assert!(desk.sign("anyshire.pack", "ann.key").done().ends_with("signed by: 1\n"));
    assert!(desk.sign("anyshire.pack", "cas.key").done().ends_with("signed by: 2\n"));
    assert!(desk.verify("anyshire.pack").done().contains("signed by: 2 of 3\n"));
    desk.publish("anyshire.pack").refused("not the authority's own pack");
    assert!(desk.trust().starts_with("version: 2\n"));
    let checked = desk.run(&["pack", "verify", "anyshire.pack", "--data", "data"]).done();
    assert!(checked.ends_with("the pack and its release hold\n"), "{checked}");
    assert!(desk.publish("anyshire.pack").done().ends_with("published\n"));
    assert_eq!(desk.publish("anyshire.pack").done(), "this is served already\n");

    desk.next_version("second.pack");
    for key in ["ben.key", "cas.key"] {
        desk.sign("second.pack", key).done();
    }
    desk.publish("second.pack").done();
    desk.publish("anyshire.pack").refused("older than the one held");
    let release = fs::read(desk.path("data/packs/anyshire/release.json")).unwrap();
    assert_eq!(release, fs::read(desk.path("second.release.json")).unwrap());
}

#[test]
fn two_different_signers_must_have_signed_these_very_bytes() {
    let desk = Desk::new();
    desk.sign("anyshire.pack", "ann.key").done();
    desk.verify("anyshire.pack").refused("1 of 2 signatures hold");
    assert!(desk.sign("anyshire.pack", "ann.key").done().ends_with("signed by: 1\n"));
    desk.verify("anyshire.pack").refused("1 of 2 signatures hold");
    desk.sign("anyshire.pack", "eve.key").done();
    desk.verify("anyshire.pack").refused("1 of 2 signatures hold");
    desk.sign("anyshire.pack", "ben.key").done();
    desk.verify("anyshire.pack").done();

    let whole = fs::read(desk.path("anyshire.pack")).unwrap();
    let with = |bytes: &[u8]| fs::write(desk.path("anyshire.pack"), bytes).unwrap();
    with(&whole[..whole.len() - 1]);
    desk.verify("anyshire.pack").refused("this one has");
    desk.sign("anyshire.pack", "cas.key").refused("this one has");
    let mut changed = whole.clone();
    changed[whole.len() / 2] ^= 1;
    with(&changed);
    desk.verify("anyshire.pack").refused("their digest is another");
    desk.sign("anyshire.pack", "cas.key").refused("their digest is another");
    with(&whole);
    desk.verify("anyshire.pack").done();
}

#[test]
fn what_is_expired_or_of_another_pack_is_named_so() {
    let desk = Desk::new();
    desk.found();
    desk.trust();
    let (bytes, version) = (fs::read(desk.path("anyshire.pack")).unwrap(), desk.pack().version);
    let keys = ["ann.key", "ben.key"].map(|name| files::read_key(&desk.path(name)).unwrap());
    let write = |mut signed: SignedRelease, keys: &[SigningKey]| {
        keys.iter().for_each(|key| signed.sign(key));
        let json = serde_json::to_vec(&signed).unwrap();
        fs::write(desk.path("anyshire.release.json"), json).unwrap();
    };
    let now = Timestamp(jiff::Timestamp::now().as_millisecond());
    write(pack::unsigned("anyshire", version, &bytes, now.plus_days(-91), 90).unwrap(), &keys);
    desk.verify("anyshire.pack").refused("has expired");
    desk.publish("anyshire.pack").refused("has expired");
    desk.sign("anyshire.pack", "cas.key").refused("has expired");

    write(pack::unsigned("otherside", version, &bytes, now, 90).unwrap(), &keys);
    desk.verify("anyshire.pack").refused("another pack");
    desk.run(&["pack", "verify", "anyshire.pack", "--data", "data"]).refused("another pack");
    let publish = ["pack", "publish", "anyshire.pack", "--data", "data"];
    desk.run(&[&publish[..], &["--signers", "signers.json"]].concat()).refused("another pack");
    write(pack::unsigned("anyshire", version + 1, &bytes, now, 90).unwrap(), &keys);
    desk.publish("anyshire.pack").refused("another version");
    assert!(!desk.path("data/packs/anyshire/release.json").exists());
}

#[test]
fn another_pack_is_published_with_signers_that_are_named() {
    let desk = Desk::new();
    desk.found();
    let national = format!("{CONTENT}/national");
    desk.run(&["pack", "build", &national, "--out", "national.pack"]).done();
    for key in ["ann.key", "ben.key"] {
        desk.sign("national.pack", key).done();
    }
    desk.publish("national.pack").refused("--signers");
    let publish = ["pack", "publish", "national.pack", "--data", "data"];
    desk.run(&[&publish[..], &["--signers", "signers.json"]].concat()).done();
    assert!(desk.path("data/packs/national/release.json").exists());
}

#[test]
fn what_is_wrong_with_the_source_files_is_said_line_by_line() {
    let desk = Desk::new();
    copy(&Path::new(CONTENT).join("anyshire"), &desk.path("mine"));
    let duty = desk.path("mine/teams/01-duty.md");
    let text = fs::read_to_string(&duty).unwrap();
    fs::write(&duty, text.replace("answers_in: 2 working days\n", "anwers_in: 2 days\n")).unwrap();
    let national = format!("{CONTENT}/national");
    let said = desk.run(&["pack", "build", "mine", "--beside", &national, "--out", "mine.pack"]);
    assert!(said.out.contains("mine/teams/01-duty.md, line "), "{}", said.out);
    said.refused("things to put right: 2");
    assert!(!desk.path("mine.pack").exists());
    desk.run(&["pack", "build", "nowhere", "--out", "mine.pack"]).refused("things to put right");
}

#[test]
fn a_command_that_is_not_one_is_refused() {
    let desk = Desk::new();
    for line in [
        "pack",
        "pack dance",
        "pack keygen",
        "pack build content",
        "pack sign anyshire.pack",
        "pack sign anyshire.pack --key ann.key --days 0",
        "pack verify anyshire.pack",
        "pack verify anyshire.pack --data d --signers s",
        "pack publish anyshire.pack",
        "pack trust --data d --root-key r --id x --threshold two",
        "pack trust --data d --root-key r --id x --threshold 1 key",
        "pack import-open-referral services.json",
    ] {
        desk.run(&line.split_whitespace().collect::<Vec<_>>()).refused("Try --help");
    }
    desk.run(&["pack", "keygen", "ann.key"]).refused("is there already");
    desk.sign("anyshire.pack", "anyshire.pack").refused("");
    desk.sign("anyshire.pack", "ann.key").done();
    let days = ["pack", "sign", "anyshire.pack", "--key", "ben.key", "--days", "30"];
    desk.run(&days).refused("--days is for the first signer");
    let help = desk.run(&["--help"]).done();
    for word in ["build", "keygen", "sign", "verify", "trust", "publish", "import-open-referral"] {
        assert!(help.contains(&format!("upheld-authority pack {word} ")), "{word}");
    }
}

#[test]
fn services_become_source_files_for_somebody_to_finish() {
    let desk = Desk::new();
    copy(&Path::new(CONTENT).join("anyshire"), &desk.path("mine"));
    let import = ["pack", "import-open-referral", SERVICES, "--out", "mine"];
    let said = desk.run(&import).done();
    assert!(said.contains("left out: Lunch Club for Over 65s: it is not for young people"));
    assert!(said.contains("left out: Old Drop-in: it is not active"), "{said}");

    let read = |name: &str| fs::read_to_string(desk.path("mine").join(name)).unwrap();
    let helpline = read("helplines/02-northmoor-young-people-s-helpline.md");
    let line = |text: &str| assert!(helpline.contains(&format!("{text}\n")), "{helpline}");
    line("id: northmoor-young-people-s-helpline");
    line("name: Northmoor Young People's Helpline");
    line("call: 01632 960301");
    line("text: 07700 900301");
    line("hours: Thursday, Friday, 10am to 6.30pm");
    line("cost: Free");
    line("seen_at: https://northmoor.example.org/help%2Cline (2026)");
    line("needs_review: Imported: somebody has to write it in plain words and check it");
    line("Confidential listening for young people. Staffed by trained volunteers.");

    let lodgings = read("topics/housing/local_offers/02-first-steps-supported-lodgings.md");
    for text in ["number: 2", "area: accommodation", "ages: 16-21", "call: 01632 960302"] {
        assert!(lodgings.contains(&format!("{text}\n")), "{lodgings}");
    }
    assert!(lodgings.contains("Open: Weekdays, 9am to 5pm.\n\nIt costs: £35 a week (Rent).\n"));
    let skating = read("topics/leisure/local_offers/03-skate-club.md");
    assert!(skating.contains("area: participation\n") && skating.contains("\nSkate with us\n"));
    assert!(!skating.contains("ftp:"), "{skating}");

    let edited = desk.path("mine/topics/leisure/local_offers/03-skate-club.md");
    fs::write(&edited, "mine").unwrap();
    assert!(desk.run(&import).done().contains("kept: "));
    assert_eq!(fs::read_to_string(&edited).unwrap(), "mine");
    desk.run(&[&import[..], &["--force"]].concat()).done();
    assert_eq!(fs::read_to_string(&edited).unwrap(), skating);

    let national = format!("{CONTENT}/national");
    let build = desk.run(&["pack", "build", "mine", "--beside", &national, "--out", "mine.pack"]);
    for file in ["02-first-steps-supported-lodgings.md", "03-skate-club.md"] {
        assert!(build.out.contains(file), "{}", build.out);
    }
    assert!(!build.out.contains("is not known here"), "{}", build.out);
    build.refused("things to put right");
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let to = to.join(path.file_name().unwrap());
        if path.is_dir() { copy(&path, &to) } else { fs::copy(&path, &to).map(drop).unwrap() }
    }
}
