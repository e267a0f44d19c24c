//! What the app is called on a home screen: as the pack says that the authority publishes.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod common;

use std::{fs, path::Path};

use axum::{
    body::Body,
    http::{Request, StatusCode},
};
use common::{Reply, World, signed_pack};
use serde_json::Value;
use upheld_pack::{Icon, Local, Pack, PackId};

/// The app's own files, as they are in `assets/`.
fn with_app(world: &World) {
    let (app, assets) = (world.path().join("app"), Path::new("../assets"));
    fs::create_dir_all(app.join("assets/icons")).unwrap();
    fs::write(app.join("index.html"), "<h1>app</h1>").unwrap();
    let manifest = "manifest.webmanifest";
    fs::copy(assets.join("web").join(manifest), app.join(manifest)).unwrap();
    // Made smaller once, when the app was packaged.
    fs::write(app.join("manifest.webmanifest.br"), "the app's own").unwrap();
    for file in fs::read_dir(assets.join("icons")).unwrap() {
        let file = file.unwrap();
        fs::copy(file.path(), app.join("assets/icons").join(file.file_name())).unwrap();
    }
}

async fn get(world: &World, path: &str) -> Reply {
    let request = Request::get(path).header("accept-encoding", "br").body(Body::empty());
    world.send(request.unwrap()).await
}

/// The next version of the published pack, in which the council has chosen.
async fn publish(world: &World, choose: impl FnOnce(&mut Local)) {
    let id: PackId = "anyshire".parse().unwrap();
    let served = world.authority.packs().release(&id).unwrap().unwrap().unverified().unwrap();
    let bytes = fs::read(world.authority.packs().bytes_file(&id, served.digest)).unwrap();
    let mut pack = Pack::from_bytes(&bytes).unwrap();
    pack.version += 1;
    choose(pack.local.as_mut().unwrap());
    let (signed, bytes) = signed_pack(world, &pack);
    world.authority.publish_pack(&signed, &bytes, None).await.unwrap();
}

#[tokio::test]
async fn a_council_that_has_not_chosen_serves_the_apps_own() {
    let world = World::new().await;
    with_app(&world);
    let own = get(&world, "/manifest.webmanifest").await;
    assert_eq!((own.header("content-encoding"), own.text()), ("br", "the app's own".into()));
}

#[tokio::test]
async fn the_name_and_the_icon_of_the_published_pack_are_in_the_manifest() {
    let world = World::new().await;
    with_app(&world);
    for icon in Icon::ALL {
        publish(&world, |local| {
            local.app_name = Some("Harbour".into());
            local.icon = Some(*icon);
        })
        .await;
        let reply = get(&world, "/manifest.webmanifest").await;
        assert_eq!(reply.status, StatusCode::OK);
        assert_eq!(reply.header("content-type"), "application/manifest+json");
        assert_eq!(reply.header("cache-control"), "no-cache", "it is asked for anew");
        assert_eq!(reply.header("content-encoding"), "");
        assert!(reply.header("content-security-policy").starts_with("default-src 'none'"));
        let manifest: Value = reply.json();
        assert_eq!(
            (&manifest["name"], &manifest["short_name"]),
            (&"Harbour".into(), &"Harbour".into())
        );
        assert_eq!((&manifest["id"], &manifest["display"]), (&"/".into(), &"standalone".into()));
        let icons = manifest["icons"].as_array().unwrap();
        assert!(icons.iter().any(|icon| icon["purpose"] == "maskable"));
        for listed in icons {
            let src = listed["src"].as_str().unwrap();
            let picture = get(&world, src).await;
            assert_eq!(picture.status, StatusCode::OK, "{src}");
            assert_eq!(picture.header("content-type"), listed["type"], "{src}");
            if let Some((side, _)) = listed["sizes"].as_str().unwrap().split_once('x') {
                assert_eq!(side_of(&picture.body).to_string(), side, "{src}");
            }
        }
    }
}

/// How wide a PNG says it is.
fn side_of(png: &[u8]) -> u32 {
    u32::from_be_bytes(png[16..20].try_into().unwrap())
}

#[tokio::test]
async fn only_what_is_chosen_is_changed_and_it_can_be_taken_back() {
    let world = World::new().await;
    with_app(&world);
    publish(&world, |local| local.icon = Some(Icon::Sun)).await;
    let manifest: Value = get(&world, "/manifest.webmanifest").await.json();
    assert_eq!(manifest["name"], "Upheld");
    assert_eq!(manifest["icons"][0]["src"], "/assets/icons/sun.svg");
    publish(&world, |local| (local.icon, local.app_name) = (None, Some("Harbour".into()))).await;
    let manifest: Value = get(&world, "/manifest.webmanifest").await.json();
    assert_eq!(manifest["name"], "Harbour");
    assert_eq!(manifest["icons"][0]["src"], "/icon.svg");
    publish(&world, |local| local.app_name = None).await;
    assert_eq!(get(&world, "/manifest.webmanifest").await.text(), "the app's own");
}

#[tokio::test]
async fn a_pack_that_does_not_hold_leaves_the_apps_own() {
    let world = World::new().await;
    with_app(&world);
    publish(&world, |local| local.app_name = Some("Harbour".into())).await;
    let id: PackId = "anyshire".parse().unwrap();
    fs::write(world.authority.packs().release_file(&id), "{}").unwrap();
    assert_eq!(get(&world, "/manifest.webmanifest").await.text(), "the app's own");
}
