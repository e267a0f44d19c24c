//! New keys for a team: what was sealed to earlier ones stays readable.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use axum::http::StatusCode;
use common::{Phone, World, Written};
use upheld_authority::{AuthorityError, authority::SignIn, keys::Passphrase, keys::files};
use upheld_protocol::{Envelope, Keyring, Signed, SigningKey, SubmissionId, system_randomness};

fn root(world: &World) -> SigningKey {
    files::read_key(&world.path().join("root.key")).unwrap()
}

async fn newest(world: &World) -> Keyring {
    let stored = world.authority.keyring().await.unwrap();
    let signed: Signed<Keyring> = serde_json::from_slice(&stored.signed).unwrap();
    signed.verify([&world.authority.invite().root]).unwrap()
}

fn seal(world: &World, keyring: &Keyring, phone: &Phone, text: &str) -> Envelope {
    let team = &keyring.teams[0];
    let key = team.current_key().unwrap();
    let id = SubmissionId::random(&mut system_randomness());
    let to = (team.id, key.id, &key.public);
    phone.write_to(to, world.authority.now(), id, &Written::of(text))
}

#[tokio::test]
async fn what_was_sealed_to_any_earlier_key_is_taken_and_opened() {
    let (world, phone) = (World::new().await, Phone::new());
    let sam = world.browser().await.cookie;
    let mut sealed = vec![seal(&world, &world.keyring, &phone, "to the first key")];
    for (text, team) in [("to the second key", None), ("to the third key", Some("The duty team"))] {
        world.authority.rotate_keys(&root(&world), team).await.unwrap();
        sealed.push(seal(&world, &newest(&world).await, &phone, text));
    }
    let version = world.authority.rotate_keys(&root(&world), None).await.unwrap();
    let keyring = newest(&world).await;
    assert_eq!((version, keyring.version), (4, 4));
    let epochs: Vec<u32> = keyring.teams[0].keys.iter().map(|key| key.epoch).collect();
    assert_eq!(epochs, [1, 2, 3, 4]);
    assert_eq!(keyring.limits, world.keyring.limits);

    let texts = ["to the first key", "to the second key", "to the third key"];
    let mut signed_in_before = world.stranger(sam);
    let mut signed_in_now = world.browser().await;
    for (envelope, text) in sealed.iter().zip(texts) {
        assert_eq!(world.deliver(&phone, envelope).await.status, StatusCode::CREATED, "{text}");
        let id = envelope.address().submission;
        assert!(signed_in_before.open(id).await.text().contains(text), "without signing in again");
        assert!(signed_in_now.open(id).await.text().contains(text));
        assert_eq!(signed_in_before.answer(id, "Thank you.").await.status, StatusCode::SEE_OTHER);
    }
    let trail = world.authority.verify_audit().await.unwrap().unwrap();
    assert_eq!(trail.rows.iter().filter(|row| row.action == "keys-rotated").count(), 3);
}

#[tokio::test]
async fn everybody_who_could_read_still_can_and_nobody_else() {
    let (world, phone) = (World::new().await, Phone::new());
    let sign_in = async |name: &str, passphrase: &str| {
        let passphrase = Passphrase::typed(passphrase);
        match world.authority.sign_in(name, passphrase).await.unwrap() {
            SignIn::Welcome(cookie) => cookie,
            other => panic!("{other:?}"),
        }
    };
    let sam = sign_in(&world.sign_in.name, &world.sign_in.passphrase).await;
    let sam = world.authority.session(&sam).unwrap();
    let alex = world.authority.add_member("Alex Lee", Some(&sam)).await.unwrap();
    let kim = world.authority.add_member("Kim Poe", None).await.unwrap();
    world.authority.rotate_keys(&root(&world), None).await.unwrap();
    let noor = world.authority.add_member("Noor Ali", Some(&sam)).await.unwrap();
    let envelope = seal(&world, &newest(&world).await, &phone, "to the second key");
    world.deliver(&phone, &envelope).await;
    for (name, passphrase, reads) in
        [("Alex Lee", alex, true), ("Kim Poe", kim, false), ("Noor Ali", noor, true)]
    {
        let cookie = sign_in(name, &passphrase.shown()).await;
        let mut browser = world.stranger(Some(format!("upheld-staff={cookie}")));
        let page = browser.open(envelope.address().submission).await.text();
        assert_eq!(page.contains("to the second key"), reads, "{name}");
    }
}

#[tokio::test]
async fn only_with_the_root_and_for_a_team_there_is() {
    let world = World::new().await;
    let other = world.authority.rotate_keys(&SigningKey::from_seed(&[8; 32]), None).await;
    assert!(matches!(other, Err(AuthorityError::OtherRoot)));
    let nobody = world.authority.rotate_keys(&root(&world), Some("Nobody")).await;
    assert!(matches!(nobody, Err(AuthorityError::NoSuchTeam)));
    assert_eq!(newest(&world).await, world.keyring, "nothing changed");
}
