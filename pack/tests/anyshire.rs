//! The example of a council's own pack: whole enough to be copied.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

use std::path::PathBuf;

use upheld_pack::{Area, Band, Entry, Kind, Pack, source};

fn packs() -> (Pack, Pack) {
    let content = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../content");
    let folder = content.join("national");
    let national = source::read(&folder).unwrap_or_else(|problems| panic!("{problems}"));
    let anyshire = source::read_beside(&content.join("anyshire"), &national, &folder);
    (anyshire.unwrap_or_else(|problems| panic!("{problems}")), national)
}

fn of_kind(pack: &Pack, kind: Kind) -> Vec<&Entry> {
    pack.entries.iter().filter(|entry| entry.kind == kind).collect()
}

#[test]
fn every_national_promise_is_met_by_one_of_its_own() {
    let (anyshire, national) = packs();
    let local = of_kind(&anyshire, Kind::LocalPromise);
    let promises = of_kind(&national, Kind::Promise);
    assert_eq!(promises.len(), 10);
    for promise in promises {
        let met = local.iter().any(|entry| entry.related.contains(&promise.id));
        assert!(met, "{} is met by none", promise.id);
    }
}

#[test]
fn every_age_has_promises_and_every_area_offers() {
    let (anyshire, _) = packs();
    for band in Band::ALL {
        let promises = of_kind(&anyshire, Kind::LocalPromise);
        let count = promises.iter().filter(|entry| entry.bands.contains(band)).count();
        assert!(count >= 3, "{band} has {count} promises");
    }
    for area in Area::ALL {
        let offers = of_kind(&anyshire, Kind::LocalOffer);
        let count = offers.iter().filter(|entry| entry.area == Some(*area)).count();
        assert!(count >= 2, "{area} has {count} offers");
    }
}

#[test]
fn every_number_and_address_is_one_that_nobody_has() {
    let (anyshire, _) = packs();
    let local = anyshire.local.as_ref().unwrap();
    assert!(local.about.contains("does not exist"));
    assert_eq!(local.teams.len(), 6);
    let teams = local.teams.iter().flat_map(|team| [&team.call, &team.text]);
    let helplines = anyshire.helplines.iter().flat_map(|line| [&line.call, &line.text]);
    let offers = anyshire.entries.iter().map(|entry| &entry.call);
    for number in teams.chain(helplines).chain(offers).flatten() {
        // Ofcom keeps these for films and plays.
        let made_up = ["01632 960", "07700 900"].iter().any(|start| number.starts_with(start));
        assert!(made_up, "{number}");
    }
    let emails = local.teams.iter().filter_map(|team| team.email.as_deref());
    assert!(emails.into_iter().all(|email| email.ends_with(".example.org")));
    let pages = anyshire.entries.iter().filter_map(|entry| entry.address.as_deref());
    assert!(pages.into_iter().all(|page| page.starts_with("https://anyshire.example.org/")));
}
