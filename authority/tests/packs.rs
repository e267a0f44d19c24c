//! Packs as phones get them, and as the demonstration publishes its own.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::{fs, sync::Arc};

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use common::{FakeClock, Reply, START, World, signed_pack};
use upheld_authority::{AuthorityError, Surroundings, keys::files, pack::PackFault};
use upheld_pack::{Pack, PackId};
use upheld_protocol::{
    Digest, Keyring, LocalPack, Offer, PACK_MEDIA_TYPE, Release, ReleaseError, Signed,
    SignedRelease, Signers, SigningKey, Timestamp,
};

const DAY: i64 = 24 * 60 * 60 * 1000;

async fn get(world: &World, path: &str, field: Option<(&str, &str)>) -> Reply {
    let mut request = Request::get(path);
    if let Some((name, value)) = field {
        request = request.header(name, value);
    }
    world.send(request.body(Body::empty()).unwrap()).await
}

async fn newest(world: &World) -> Keyring {
    let stored = world.authority.keyring().await.unwrap();
    let signed: Signed<Keyring> = serde_json::from_slice(&stored.signed).unwrap();
    signed.verify([&world.authority.invite().root]).unwrap()
}

/// What a phone makes of what is served.
async fn served(world: &World) -> (Release, Vec<u8>) {
    let LocalPack { id, signers } = newest(world).await.pack.unwrap();
    let signed: SignedRelease = get(world, &format!("/v1/packs/{id}"), None).await.json();
    let Ok(Offer::Newer(release)) = signed.offer(&signers, &id, None, world.authority.now()) else {
        panic!("the release is refused")
    };
    let bytes = get(world, &format!("/v1/packs/{id}/{}", release.digest), None).await.body;
    assert!(release.is_of(&bytes));
    (release, bytes)
}

/// The pack of the demonstration in another version, signed by two of its keys.
fn another(world: &World, bytes: &[u8], version: u32) -> (SignedRelease, Vec<u8>) {
    let pack = Pack::from_bytes(bytes).unwrap();
    signed_pack(world, &Pack { version, ..pack })
}

#[tokio::test]
async fn the_demonstration_publishes_its_councils_pack() {
    let world = World::new().await;
    assert_eq!(world.keyring.version, 1, "the first keyring names the pack");
    let (release, bytes) = served(&world).await;
    let pack = Pack::from_bytes(&bytes).unwrap();
    assert_eq!(pack.local.unwrap().council, world.keyring.name);
    assert_eq!(release.expires_at, START.plus_days(90));
    assert_eq!(world.keyring.pack.unwrap().signers.threshold, 2);
}

#[tokio::test]
async fn a_release_is_asked_for_anew_and_seldom_sent() {
    let world = World::new().await;
    let release = get(&world, "/v1/packs/anyshire", None).await;
    assert_eq!(release.header("content-type"), "application/json");
    assert_eq!(release.header("cache-control"), "no-cache");
    let tag = release.header("etag");
    let again = get(&world, "/v1/packs/anyshire", Some(("if-none-match", tag))).await;
    assert_eq!((again.status, again.body.len()), (StatusCode::NOT_MODIFIED, 0));
    let other = get(&world, "/v1/packs/anyshire", Some(("if-none-match", "\"x\""))).await;
    assert_eq!(other.status, StatusCode::OK);
}

#[tokio::test]
async fn a_pack_is_kept_for_good_and_fetched_in_parts() {
    let world = World::new().await;
    let (release, bytes) = served(&world).await;
    let path = format!("/v1/packs/anyshire/{}", release.digest);
    let whole = get(&world, &path, None).await;
    assert_eq!((whole.status, whole.header("content-type")), (StatusCode::OK, PACK_MEDIA_TYPE));
    assert_eq!(whole.header("cache-control"), "public, max-age=31536000, immutable");

    let rest = get(&world, &path, Some((header::RANGE.as_str(), "bytes=1000-"))).await;
    assert_eq!(rest.status, StatusCode::PARTIAL_CONTENT);
    assert_eq!(rest.body, bytes[1000..]);
    let length = bytes.len();
    assert_eq!(rest.header("content-range"), format!("bytes 1000-{}/{length}", length - 1));

    let range = format!("bytes={length}-");
    let beyond = get(&world, &path, Some((header::RANGE.as_str(), &range))).await;
    assert_eq!(beyond.status, StatusCode::RANGE_NOT_SATISFIABLE);
    assert_eq!(beyond.header("content-range"), format!("bytes */{length}"));
    assert_eq!(beyond.header("content-type"), "application/problem+json");
    assert_ne!(beyond.header("cache-control"), whole.header("cache-control"));
}

#[tokio::test]
async fn what_is_not_published_is_not_there_whatever_the_path_says() {
    let world = World::new().await;
    let (release, _) = served(&world).await;
    let digest = release.digest;
    for path in [
        "/v1/packs/otherside".to_owned(),
        format!("/v1/packs/otherside/{digest}"),
        format!("/v1/packs/anyshire/{}", Digest::of(b"other")),
        "/v1/packs/anyshire/release.json".to_owned(),
        "/v1/packs/anyshire/lock".to_owned(),
        "/v1/packs/anyshire/..%2f..%2froot.key".to_owned(),
        "/v1/packs/..".to_owned(),
        "/v1/packs/%2e%2e%2f".to_owned(),
        "/v1/packs/..%2fpacks%2fanyshire".to_owned(),
        format!("/v1/packs/..%2fpacks%2fanyshire/{digest}"),
        "/v1/packs/%00".to_owned(),
        "/v1/packs/Anyshire".to_owned(),
        format!("/v1/packs/anyshire/{digest}.pack"),
        format!("/v1/packs/anyshire/{digest}/"),
        "/v1/packs/".to_owned(),
    ] {
        let reply = get(&world, &path, None).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert_eq!(reply.header("content-type"), "application/problem+json", "{path}");
        assert_eq!(reply.header("cache-control"), "no-store", "{path}");
    }
    let invalid = get(&world, "/v1/packs/%ff", None).await;
    assert!(invalid.status.is_client_error());
}

#[tokio::test]
async fn a_newer_pack_is_served_without_a_restart_and_never_an_older_one() {
    let world = World::new().await;
    let (first, bytes) = served(&world).await;
    let (signed, newer) = another(&world, &bytes, first.version + 1);
    let offer = world.authority.publish_pack(&signed, &newer, None).await.unwrap();
    assert!(matches!(offer, Offer::Newer(_)));
    let (release, got) = served(&world).await;
    assert_eq!((release.version, &got), (first.version + 1, &newer));
    assert_eq!(
        world.authority.publish_pack(&signed, &newer, None).await.unwrap(),
        Offer::Held,
        "a second time changes nothing"
    );
    let before = format!("/v1/packs/anyshire/{}", first.digest);
    assert_eq!(get(&world, &before, None).await.body, bytes, "who was fetching it can finish");

    let refused = async |signed: &SignedRelease, bytes: &[u8]| {
        let outcome = world.authority.publish_pack(signed, bytes, None).await;
        assert_eq!(served(&world).await.0, release, "what was served is served on");
        outcome.unwrap_err().to_string()
    };
    let (older, bytes) = another(&world, &bytes, first.version);
    assert_eq!(refused(&older, &bytes).await, ReleaseError::Older.to_string());
    let mut changed = Pack::from_bytes(&newer).unwrap();
    changed.title.push('!');
    let (same, bytes) = another(&world, &changed.to_bytes().unwrap(), release.version);
    assert_eq!(refused(&same, &bytes).await, ReleaseError::SameVersionOtherBytes.to_string());
    let (next, bytes) = another(&world, &newer, release.version + 1);
    assert!(refused(&next, &bytes[1..]).await.contains("bytes; this one has"));
    let mut flipped = bytes.clone();
    *flipped.last_mut().unwrap() ^= 1;
    assert_eq!(refused(&next, &flipped).await, PackFault::Digest.to_string());
    let named = world.authority.publish_pack(&next, &bytes, Some(Signers::default())).await;
    assert!(matches!(named, Err(AuthorityError::Pack(PackFault::SignersOfKeyring))));
}

#[tokio::test]
async fn a_publication_that_broke_off_leaves_nothing_in_the_way() {
    let world = World::new().await;
    let (first, bytes) = served(&world).await;
    let (signed, newer) = another(&world, &bytes, first.version + 1);
    let id: PackId = "anyshire".parse().unwrap();
    let packs = world.authority.packs();
    let half = packs.bytes_file(&id, Digest::of(&newer));
    fs::write(&half, &newer[..1000]).unwrap();
    fs::write(half.with_extension("unfinished"), b"half").unwrap();
    fs::write(packs.release_file(&id).with_extension("unfinished"), b"half").unwrap();
    assert_eq!(served(&world).await.0, first);
    world.authority.publish_pack(&signed, &newer, None).await.unwrap();
    assert_eq!(served(&world).await.1, newer);
}

#[tokio::test]
async fn the_demonstrations_pack_is_signed_again_before_it_expires() {
    let mut world = World::new().await;
    let (first, _) = served(&world).await;
    world.clock.forward(50 * DAY);
    world = world.reopened(None).await;
    assert_eq!(served(&world).await.0, first, "it is good for long enough");
    world.clock.forward(20 * DAY);
    world = world.reopened(None).await;
    let (renewed, _) = served(&world).await;
    assert_eq!(renewed.expires_at, world.authority.now().plus_days(90));
    assert_eq!((renewed.version, renewed.digest), (first.version, first.digest));
    world.clock.forward(400 * DAY);
    world = world.reopened(None).await;
    assert!(served(&world).await.0.expires_at > world.authority.now(), "after a long pause too");
}

#[tokio::test]
async fn a_later_start_publishes_what_is_built_in_when_it_is_newer_and_only_then() {
    let mut world = World::new().await;
    let (built_in, bytes) = served(&world).await;
    let release = world.path().join("packs/anyshire/release.json");
    let (mut old, _) = another(&world, &bytes, 0);
    old.sign(&files::read_key(&world.path().join("pack-1.key")).unwrap());
    fs::write(&release, serde_json::to_vec(&old).unwrap()).unwrap();
    world = world.reopened(None).await;
    assert_eq!(served(&world).await.0.version, built_in.version);

    let (signed, newer) = another(&world, &bytes, built_in.version + 7);
    world.authority.publish_pack(&signed, &newer, None).await.unwrap();
    world = world.reopened(None).await;
    assert_eq!(served(&world).await.0.version, built_in.version + 7, "somebody's own stays");
}

#[tokio::test]
async fn a_demonstration_from_before_packs_learns_of_its_own() {
    let world = World::new().await;
    for name in ["pack-1.key", "pack-2.key", "pack-3.key"] {
        fs::remove_file(world.path().join(name)).unwrap();
    }
    fs::remove_dir_all(world.path().join("packs")).unwrap();
    let signers = world.keyring.pack.clone().unwrap().signers;
    let world = world.reopened(None).await;
    assert_eq!(world.keyring.version, 2);
    assert_ne!(world.keyring.pack.as_ref().unwrap().signers, signers);
    served(&world).await;
}

#[tokio::test]
async fn the_demonstration_leaves_a_pack_alone_that_is_trusted_in_its_place() {
    let world = World::new().await;
    let root = files::read_key(&world.path().join("root.key")).unwrap();
    let keys = [1, 2, 3].map(|seed| SigningKey::from_seed(&[seed; 32]).verifying_key()).to_vec();
    let theirs = LocalPack { id: "otherside".into(), signers: Signers { threshold: 2, keys } };
    world.authority.trust_pack(&root, theirs.clone()).await.unwrap();
    let world = world.reopened(None).await;
    assert_eq!(world.keyring.pack, Some(theirs));
}

#[tokio::test]
async fn the_keyring_keeps_naming_the_pack() {
    let world = World::new().await;
    let root = files::read_key(&world.path().join("root.key")).unwrap();
    let keys = [1, 2, 3].map(|seed| SigningKey::from_seed(&[seed; 32]).verifying_key()).to_vec();
    let pack = LocalPack { id: "otherside".into(), signers: Signers { threshold: 2, keys } };
    world.authority.trust_pack(&root, pack.clone()).await.unwrap();
    world.authority.renew_keyring(&root, 30).await.unwrap();
    world.authority.rotate_keys(&root, None).await.unwrap();
    let keyring = newest(&world).await;
    assert_eq!((keyring.version, keyring.pack), (4, Some(pack.clone())));
    assert_eq!(keyring.limits, world.keyring.limits);

    let twice = Signers { threshold: 2, keys: vec![pack.signers.keys[0]; 2] };
    let never = Signers { threshold: 4, ..pack.signers.clone() };
    let anybody = Signers { threshold: 0, ..pack.signers.clone() };
    for signers in [twice, never, anybody] {
        let outcome =
            world.authority.trust_pack(&root, LocalPack { signers, ..pack.clone() }).await;
        assert!(matches!(outcome, Err(AuthorityError::Pack(PackFault::Threshold))));
    }
    for (id, fault) in [("national", "national"), ("../x", "not an id")] {
        let outcome =
            world.authority.trust_pack(&root, LocalPack { id: id.into(), ..pack.clone() });
        assert!(outcome.await.unwrap_err().to_string().contains(fault));
    }
    let liar = SigningKey::from_seed(&[9; 32]);
    let outcome = world.authority.trust_pack(&liar, pack).await;
    assert!(matches!(outcome, Err(AuthorityError::OtherRoot)));
}

#[tokio::test]
async fn an_expired_release_is_not_published() {
    let world = World::new().await;
    let (first, bytes) = served(&world).await;
    let (signed, newer) = another(&world, &bytes, first.version + 1);
    world.clock.forward(91 * DAY);
    let outcome = world.authority.publish_pack(&signed, &newer, None).await;
    let expired = ReleaseError::Expired.to_string();
    assert_eq!(outcome.unwrap_err().to_string(), expired);
}

#[tokio::test]
async fn two_demonstrations_do_not_share_keys() {
    let clock = Arc::new(FakeClock::at(Timestamp(0)));
    let surroundings = || Surroundings { clock: clock.clone(), ..Surroundings::default() };
    let (one, two) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let one = World::in_surroundings(one, clock.clone(), surroundings()).await;
    let two = World::in_surroundings(two, clock.clone(), surroundings()).await;
    let keys = |world: &World| world.keyring.pack.clone().unwrap().signers.keys;
    assert!(keys(&one).iter().all(|key| !keys(&two).contains(key)));
}
