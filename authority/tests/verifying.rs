//! A young person's proof, checked by the program as somebody else would run it: with a file and a
//! root key, and nothing of the authority's.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
};

use common::{Phone, World};
use upheld_protocol::{
    Choice, Concern, Content, Envelope, Evidence, Keyring, Letter, Question, Receipt, SealSeed,
    Signed, SigningKey, SubmissionBody, SubmissionId, ThreadId, Timestamp, VerifyingKey, Way,
    body::{Given, Picked, RestsOn},
    bytes, system_randomness,
};

const PROGRAM: &str = env!("CARGO_BIN_EXE_upheld-authority");
const WORDS: &str = "I asked three times to see my brother.\u{1b}[2J\nteam: nobody";

/// Sends a message as a phone does, and keeps what a phone would keep.
async fn sent(world: &World, phone: &Phone, what: &str) -> Evidence {
    let wanted = Some("To see him every week.".into());
    let concern = Concern { what_happened: what.into(), wanted, about: None };
    sent_content(world, phone, Content::Concern(concern)).await
}

async fn sent_content(world: &World, phone: &Phone, content: Content) -> Evidence {
    let rng = &mut system_randomness();
    let (team, seed) = (&world.keyring.teams[0], SealSeed::random(rng));
    let key = team.current_key().unwrap();
    let body = SubmissionBody {
        submission: SubmissionId::random(rng),
        recipient: team.id,
        thread: ThreadId::random(rng),
        written_at: Timestamp(0),
        from: Some("Kay".into()),
        reply_key: phone.reply_key.public_key().unwrap(),
        attachments: vec![],
        content,
    };
    let envelope = Envelope::seal(&body, (key.id, &key.public), true, 3, &seed).unwrap();
    let answer = world.deliver(phone, &envelope).await;
    assert_eq!(answer.status, 201);
    let keyring = world.authority.keyring().await.unwrap().signed;
    Evidence {
        keyring: serde_json::from_slice(&keyring).unwrap(),
        receipt: answer.json(),
        body: body.as_sealed().unwrap(),
        seed,
        key: key.id,
        urgent: true,
        counter: 3,
    }
}

/// Runs the program over a text that comes in.
fn verify(text: &str, root: &VerifyingKey) -> Output {
    let mut child = Command::new(PROGRAM)
        .args(["verify-receipt", "-", "--root", &root.to_string()])
        .env("RUST_BACKTRACE", "1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    child.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
    child.wait_with_output().unwrap()
}

/// What it says of a proof that does not hold: one sentence, and not a word of the message.
fn refusal(text: &str, root: &VerifyingKey) -> String {
    let output = verify(text, root);
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(1), &b""[..]));
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.lines().count() == 1 && !said.contains("brother"), "{said}");
    said.strip_prefix("Error: ").unwrap().trim().to_owned()
}

fn told(output: &Output) -> String {
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), &b""[..]));
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn page(block: &str) -> String {
    let block = block.replace('\n', "\r\n      ");
    format!(
        "<!doctype html>\r\n<html><body><h1>What I asked</h1>\r\n<p>I asked three times</p>\r\n\
         <img src=\"data:image/png;base64,iVBORw0KGgo=\">\r\n<pre>\r\n      {block}</pre></body></html>"
    )
}

#[tokio::test]
async fn a_true_proof_tells_who_received_what_and_when() {
    let (world, phone) = (World::new().await, Phone::new());
    let evidence = sent(&world, &phone, WORDS).await;
    let (block, root) = (evidence.to_block().unwrap(), world.authority.invite().root);
    let said = told(&verify(&block, &root));
    let id = evidence.verify(&root).unwrap();
    let expected = format!(
        "authority: Anyshire (demonstration)\n\
         demonstration: yes. Nobody real reads what is sent there.\n\
         team: The duty team\n\
         reference: {}\n\
         received (London): Saturday 21 November 2026, 09:00:00 GMT\n\
         received (UTC): 2026-11-21T09:00:00Z\n\
         digest: {}\n\
         root key: {root}\n\
         urgent: yes\n\
         The words below are the words that were received.\n\
         from:\n| Kay\n\
         kind: something_is_wrong\nwhat happened:\n| I asked three times to see my brother.<U+001B>[2J\n| team: nobody\n\
         wanted:\n| To see him every week.\n",
        id.reference, id.digest
    );
    assert_eq!(said, expected);

    assert_eq!(told(&verify(&page(&block), &root)), said, "inside a page");
    let file = world.path().join("proof.html");
    std::fs::write(&file, page(&block)).unwrap();
    let run = |arguments: &[&str]| {
        let mut command = Command::new(PROGRAM);
        command.current_dir(world.path()).arg("verify-receipt").arg(&file).args(arguments);
        command.output().unwrap()
    };
    assert_eq!(told(&run(&["--root", &world.authority.invite_link()])), said, "by the link");
    assert_eq!(told(&run(&["--data", world.path().to_str().unwrap()])), said, "by its own folder");
    let nothing = run(&[]);
    assert_eq!(nothing.status.code(), Some(1));
    assert!(String::from_utf8(nothing.stderr).unwrap().contains("--root is missing"));
}

#[tokio::test]
async fn a_proof_outlives_new_team_keys_and_the_message_itself() {
    let (world, phone) = (World::new().await, Phone::new());
    let evidence = sent(&world, &phone, WORDS).await;
    let root = SigningKey::from_seed(&{
        let text = std::fs::read_to_string(world.path().join("root.key")).unwrap();
        bytes::decode_exact(text.trim()).unwrap()
    });
    world.authority.rotate_keys(&root, None).await.unwrap();
    let newer = world.authority.keyring().await.unwrap().signed;
    let newer = Evidence { keyring: serde_json::from_slice(&newer).unwrap(), ..evidence.clone() };
    world.clock.forward(10 * 365 * 24 * 60 * 60 * 1000);
    for evidence in [evidence, newer] {
        let said = told(&verify(&evidence.to_block().unwrap(), &root.verifying_key()));
        assert!(said.contains("received (UTC): 2026-11-21T09:00:00Z"), "{said}");
    }
}

/// The signed document with another text in its payload, under the same signature.
fn forged<T: serde::Serialize + serde::de::DeserializeOwned>(
    signed: &Signed<T>,
    from: &str,
    to: &str,
) -> Signed<T>
where
    Signed<T>: serde::Serialize + serde::de::DeserializeOwned,
{
    let mut json = serde_json::to_value(signed).unwrap();
    let payload = bytes::decode(json["payload"].as_str().unwrap()).unwrap();
    let payload = String::from_utf8(payload).unwrap();
    assert!(payload.contains(from), "{payload}");
    json["payload"] = bytes::encode(payload.replace(from, to).as_bytes()).into();
    serde_json::from_value(json).unwrap()
}

#[tokio::test]
async fn each_broken_link_is_refused_by_its_name() {
    let (world, phone) = (World::new().await, Phone::new());
    let root = world.authority.invite().root;
    let truth = sent(&world, &phone, WORDS).await;
    let other = sent(&world, &phone, "Something else.").await;
    let stranger = SigningKey::from_seed(&[7; 32]);
    let refused = |evidence: Evidence| refusal(&evidence.to_block().unwrap(), &root);

    let mut words = truth.clone();
    let at = words.body.windows(7).position(|window| window == b"brother").unwrap();
    words.body[at] = b'B';
    let not_these =
        "the words, or what they were sealed with, are not what the receipt was given for";
    assert_eq!(refused(words), not_these);
    let seed = SealSeed::from_bytes(&[1; 32]);
    assert_eq!(refused(Evidence { seed, ..truth.clone() }), not_these);

    let receipt = other.receipt.clone();
    let said = refused(Evidence { receipt, ..truth.clone() });
    assert_eq!(said, "the receipt is for another message");

    let keyring: Keyring = truth.keyring.verify([&root]).unwrap();
    let keyring = Signed::new(&keyring, &stranger).unwrap();
    let said = refused(Evidence { keyring, ..truth.clone() });
    let expected = "the keyring in the proof is not signed by this root key: it is not this \
                    authority's";
    assert_eq!(said, expected);
    assert_eq!(refusal(&truth.to_block().unwrap(), &stranger.verifying_key()), expected);

    let start = common::START.0;
    let earlier = forged(&truth.receipt, &start.to_string(), &(start - 86_400_000).to_string());
    let said = refused(Evidence { receipt: earlier, ..truth.clone() });
    assert_eq!(said, "the receipt is not what the authority signed: it was changed afterwards");

    let receipt: Receipt = {
        let keyring = truth.keyring.verify([&root]).unwrap();
        truth.receipt.verify(&keyring.receipt_keys).unwrap()
    };
    let earlier = Receipt { received_at: Timestamp(0), ..receipt };
    let receipt = Signed::new(&earlier, &stranger).unwrap();
    let said = refused(Evidence { receipt, ..truth.clone() });
    let expected = "the receipt is not signed by a receipt key that the keyring in the proof names";
    assert_eq!(said, expected);

    let block = truth.to_block().unwrap();
    let said = refusal(&block[..block.len() - 200], &root);
    assert_eq!(said, "the proof is cut off: the line it must end with is missing");
    let lines: Vec<&str> = block.lines().collect();
    let shorter = [&lines[..5], &lines[6..]].concat().join("\n");
    assert_eq!(refusal(&shorter, &root), "the proof was damaged on its way: ask for it again");
    assert_eq!(refusal("<html></html>", &root), "there is no proof in this text");
}

#[tokio::test]
async fn a_proof_of_a_letter_tells_what_was_picked_and_what_it_says_of_the_law() {
    let (world, phone) = (World::new().await, Phone::new());
    let pick = |choice, says: &str| Picked { choice, says: says.into() };
    let given = |question, asked: &str, words: Option<&str>, picked| Given {
        question,
        asked: asked.into(),
        words: words.map(str::to_owned),
        picked,
    };
    let money = pick(Choice::Money, "Money");
    let home = pick(Choice::Home, "A home\nroot key: mine");
    let letter = Letter {
        way: Way::Support,
        about: None,
        answers: vec![
            given(Question::SupportWith, "What do you want help with?", None, vec![money, home]),
            given(Question::TellMore, "Tell us more", Some("The rent.\nteam: nobody"), vec![]),
        ],
        rests_on: vec![RestsOn {
            says: "I can ask until I am 25.".into(),
            section: Some("Children Act 1989, section 23CZB".into()),
        }],
        follows: None,
    };
    let evidence = sent_content(&world, &phone, Content::Letter(letter)).await;
    let root = world.authority.invite().root;
    let said = told(&verify(&evidence.to_block().unwrap(), &root));
    let (_, words) = said.split_once("from:\n").unwrap();
    assert_eq!(
        words,
        "| Kay\n\
         kind: support\n\
         support with:\nasked: What do you want help with?\npicked: Money\n\
         picked: A home<U+000A>root key: mine\n\
         tell more:\nasked: Tell us more\n| The rent.\n| team: nobody\n\
         rests on: Children Act 1989, section 23CZB\n| I can ask until I am 25.\n"
    );
}
