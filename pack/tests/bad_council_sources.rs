//! Each mistake that can be made in what a council publishes is reported, with its file and line.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod support;

use std::fs;
use std::path::Path;

use support::{Copy, line_in};

const LOCAL: &str = "local.md";
const FIGURES: &str = "figures/2026-q3.md";
const SAID: &str = "you-said/02-bags.md";
const BUSES: &str = "consultations/01-buses.md";

/// One change to a file gives one problem, on the line where `at` stood, with these words in it.
#[track_caller]
fn one_problem(file: &str, old: &str, new: &str, at: &str, words: &str) {
    let problem = Copy::of_anyshire().replace(file, old, new).problem();
    assert_eq!(problem.file, file, "{problem}");
    assert_eq!(problem.line, line_in("anyshire", file, at), "{problem}");
    assert!(problem.what.contains(words), "{problem}");
}

#[test]
fn the_copy_itself_is_good() {
    assert_eq!(Copy::of_anyshire().problems(), []);
}

#[test]
fn figures_that_give_somebody_away_or_are_about_nothing() {
    let cases = [
        ("love: yes 45,", "love: yes 43,", "promise-love", "rounded to 5"),
        ("- promise-love:", "- promise-gold:", "promise-love", "there is no entry"),
        ("- promise-love:", "- element-plan:", "promise-love", "is not a promise"),
        ("love: yes 45,", "love: yes lots,", "promise-love", "should look like"),
        ("love: yes 45,", "love: maybe 45,", "promise-love", "should look like"),
        ("love: yes 45,", "love: yes 45, yes 45,", "promise-love", "should look like"),
        ("made_on: 2026", "made_on: 2027", "made_on:", "after the pack was made"),
        ("quarter: 2026 July to September", "quarter:", "quarter:", "is missing"),
    ];
    for (old, new, at, words) in cases {
        one_problem(FIGURES, old, new, at, words);
    }
    let twice =
        Copy::of_anyshire().replace(FIGURES, "- promise-respect:", "- promise-love:").said();
    assert!(twice.contains("this promise stands here twice"), "{twice}");
    let empty = Copy::of_anyshire().without(FIGURES, "# Answers").said();
    assert!(empty.contains("\u{201c}Answers\u{201d} is missing"), "{empty}");
    let same = Copy::of_anyshire().replace(FIGURES, "July to September", "April to June").said();
    assert!(same.contains("another file is about this quarter"), "{same}");
}

#[test]
fn you_said_we_did_without_one_of_its_sides() {
    for heading in ["# You said", "# We did"] {
        let said = Copy::of_anyshire().without(SAID, heading).said();
        assert!(said.contains("is missing or empty"), "{said}");
    }
    let cases = [
        ("on: 2026-06-15", "on: 2027-06-15", "on:", "after the pack was made"),
        ("on: 2026-06-15", "on: June", "on:", "should be a date"),
        ("about: promise-respect", "about: promise-gold", "about:", "there is no entry"),
        ("picture: respect", "picture:", "picture:", "is missing"),
        ("id: anyshire-said-bags", "id: Bags", "id:", "small letters"),
    ];
    for (old, new, at, words) in cases {
        one_problem(SAID, old, new, at, words);
    }
    let twice = Copy::of_anyshire().replace(SAID, "said-bags", "said-late-line").said();
    assert!(twice.contains("another file has this id"), "{twice}");
}

#[test]
fn a_consultation_that_cannot_be_answered() {
    let never = " | never: Never";
    let cases = [
        ("closes: 2027", "closes: 2025", "closes:", "the last day should be after the first"),
        ("- how_long:", "- how_often:", "- how_", "another question has this id"),
        (never, " | most_days: Never", "- how_often", "two choices have the same id"),
        (never, " | Never", "- how_often", "should look like"),
        (never, " | never:", "- how_often", "have words"),
        ("title: Your bus pass", "title:", "title:", "is missing"),
    ];
    for (old, new, at, words) in cases {
        let problems = Copy::of_anyshire().replace(BUSES, old, new).problems();
        let line = line_in("anyshire", BUSES, at);
        let found = problems.iter().find(|p| p.line == line && p.what.contains(words));
        assert!(found.is_some_and(|problem| problem.file == BUSES), "{new}: {problems:#?}");
    }
    for heading in ["# Plain words", "# Easy Read", "# Questions", "# What happens next"] {
        let said = Copy::of_anyshire().without(BUSES, heading).said();
        assert!(said.contains("is missing or empty"), "{said}");
    }
    let one = "- how_often: How often do you go by bus? | never: Never\n- other:";
    let said = Copy::of_anyshire().replace(BUSES, "- how_often:", one).said();
    assert!(said.contains("two choices or more"), "{said}");
}

#[test]
fn what_a_council_publishes_can_be_read_by_a_child() {
    let hard = "Authorities demonstrate continuity throughout organisational procedures.";
    let cases = [
        (FIGURES, "Each is rounded to 5."),
        (SAID, "It made you feel like rubbish."),
        (SAID, "No one has to pack in a bin bag now."),
        (BUSES, "We may change that age."),
        (BUSES, "We count what you tell us."),
    ];
    for (file, easy) in cases {
        let said = Copy::of_anyshire().replace(file, easy, hard).said();
        assert!(said.contains("too hard to read"), "{file}: {said}");
    }
    let long = "What is it that would help you most of all on all of the days when you go out?";
    one_problem(BUSES, "What would help you more?", long, "- trains:", "15 is the most");
}

#[test]
fn an_app_name_says_nothing_about_care() {
    let named = |name: &str| {
        Copy::of_anyshire().replace(LOCAL, "pledge:", &format!("app_name: {name}\npledge:")).said()
    };
    for good in ["Harbour", "Bwrdd gwyrdd", "Öppen väg", "ሓድሽ", "A", "Abcdefghij Klmnopqrs"]
    {
        assert_eq!(named(good), "", "{good}");
    }
    let unfit = ["Harbour 2", "Our-place", "Our  place", "<b>", "{ app }", "Abcdefghij Klmnopqrst"];
    for name in unfit {
        assert!(named(name).contains("1 to 20 letters"), "{name}");
    }
    let telling = [
        ("My Care", "care"),
        ("CareHub", "care"),
        ("Fosterlings", "foster"),
        ("Anyshire Council", "council"),
        ("Looked After", "looked after"),
        ("Looked after you", "looked after"),
        ("The advocates", "advocate"),
        ("Our Pledge", "pledge"),
        ("Child line", "child"),
    ];
    for (name, word) in telling {
        let said = named(name);
        let expected = format!("local.md, line 5: \u{201c}{word}\u{201d} tells");
        assert!(said.starts_with(&expected), "{name}: {said}");
    }
}

#[test]
fn an_icon_is_one_of_the_family() {
    let icon = |name: &str| {
        Copy::of_anyshire().replace(LOCAL, "pledge:", &format!("icon: {name}\npledge:")).said()
    };
    assert_eq!(icon("leaf"), "");
    let said = icon("crest");
    assert!(said.contains("it should be one of: leaf, wave, star, sun"), "{said}");
}

#[test]
fn a_team_has_only_people_we_know() {
    let said =
        Copy::of_anyshire().replace("teams/05-reviews.md", "roles: iro", "roles: boss").said();
    assert!(said.contains("it should be one of: social_worker,"), "{said}");
}

#[test]
fn a_council_cannot_bring_its_own_clocks_letters_or_roles() {
    let national = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/national");
    let copy = Copy::of_anyshire();
    let files =
        ["clocks/05-stage-3.md", "calendar.md", "letters/10-records.md", "roles/04-advocate.md"];
    for file in files {
        copy.write(file, &fs::read_to_string(national.join(file)).unwrap());
    }
    let said = copy.said();
    for words in ["has clocks", "has a calendar", "has letters", "says what a role is"] {
        assert!(said.contains(&format!("only the national pack {words}")), "{words}: {said}");
    }
}
