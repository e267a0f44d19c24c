//! Each mistake an editor can make is reported, with its file and its line, in plain words.

#![allow(clippy::unwrap_used, reason = "a test stops at the first surprise")]

mod support;

use std::fs;
use std::path::Path;

use support::{Copy, line_in};
use upheld_pack::source;

const LOVE: &str = "pledge-2019/promises/01-love.md";
const SHOUT: &str = "helplines/05-shout.md";

/// One change to one file gives one problem in that file, on that line, with these words in it.
#[track_caller]
fn one_problem(file: &str, old: &str, new: &str, line: Option<usize>, words: &str) {
    let problem = Copy::new().replace(file, old, new).problem();
    assert_eq!(problem.file, file, "{problem}");
    assert_eq!(problem.line, line, "{problem}");
    assert!(problem.what.contains(words), "{problem}");
}

/// The line of a file on which some words stand.
fn line_of(file: &str, words: &str) -> Option<usize> {
    line_in("national", file, words)
}

#[test]
fn the_copy_itself_is_good() {
    assert_eq!(Copy::new().problems(), []);
}

#[test]
fn a_missing_field() {
    one_problem(LOVE, "title: More love\n", "", None, "\u{201c}title\u{201d} is missing");
    one_problem(
        LOVE,
        "applies_to: in_care, care_leaver\n",
        "",
        None,
        "\u{201c}applies_to\u{201d} is missing",
    );
    one_problem(
        LOVE,
        "picture: love",
        "picture:",
        line_of(LOVE, "picture:"),
        "\u{201c}picture\u{201d} is missing",
    );
    one_problem(
        LOVE,
        "checked_on: 2026-11-21\n",
        "",
        None,
        "\u{201c}checked_on\u{201d} should be a date",
    );
    let nameless = Copy::new().replace(LOVE, "id: promise-love\n", "").problems();
    assert!(
        nameless
            .iter()
            .any(|p| p.file == LOVE && p.what == "\u{201c}id\u{201d} is missing or empty"),
        "{nameless:#?}"
    );
}

#[test]
fn a_misspelt_key_or_heading() {
    let problems = Copy::new().replace(LOVE, "picture:", "pictuer:").problems();
    assert!(
        problems.iter().any(|p| p.what.contains("\u{201c}pictuer\u{201d} is not known here")),
        "{problems:#?}"
    );
    let problems = Copy::new().replace(LOVE, "# Easy Read", "# Easy Reed").problems();
    assert!(
        problems.iter().any(|p| p.what.contains("\u{201c}Easy Reed\u{201d} is not known here")),
        "{problems:#?}"
    );
}

#[test]
fn a_dangling_link() {
    one_problem(
        LOVE,
        "related: promise-respect",
        "related: promise-gold",
        line_of(LOVE, "related:"),
        "there is no entry \u{201c}promise-gold\u{201d}",
    );
    one_problem(
        LOVE,
        "source: pledge-2019",
        "source: pledge-2020",
        line_of(LOVE, "source:"),
        "there is no source \u{201c}pledge-2020\u{201d}",
    );
}

#[test]
fn a_duplicate_id_is_reported_in_both_files() {
    let problems = Copy::new().replace(SHOUT, "id: shout", "id: samaritans").problems();
    let files: Vec<_> = problems.iter().map(|p| (p.file.as_str(), p.line)).collect();
    assert_eq!(files, [("helplines/04-samaritans.md", Some(2)), (SHOUT, Some(2))]);
    assert!(problems.iter().all(|p| p.what == "another helpline has this id"));
}

#[test]
fn a_number_used_twice_leaves_a_gap() {
    let problems = Copy::new().replace(LOVE, "number: 1", "number: 2").problems();
    let what: Vec<_> = problems.iter().map(|p| p.what.as_str()).collect();
    assert_eq!(
        what,
        [
            "no promise has the number 1",
            "another entry of this kind has this number",
            "another entry of this kind has this number",
        ]
    );
}

#[test]
fn a_choice_that_does_not_exist() {
    one_problem(
        LOVE,
        "status: local_promise",
        "status: promise",
        line_of(LOVE, "status:"),
        "law_not_yet_in_force",
    );
    one_problem(
        LOVE,
        "leads_to: something_is_wrong",
        "leads_to: everything",
        line_of(LOVE, "leads_to:"),
        "\u{201c}everything\u{201d}",
    );
}

#[test]
fn a_date_that_does_not_exist() {
    one_problem(
        LOVE,
        "review_by: 2027-05-21",
        "review_by: 2027-02-30",
        line_of(LOVE, "review_by:"),
        "should be a date",
    );
    one_problem(
        LOVE,
        "review_by: 2027-05-21",
        "review_by: 2026-11-21",
        line_of(LOVE, "review_by:"),
        "after the day it was checked",
    );
}

#[test]
fn a_sentence_that_is_too_long() {
    let long = "This one has more words in it than you can say in one go, so no.";
    one_problem(
        LOVE,
        "That can be a kind word or a hug.",
        &format!("Yes. {long}"),
        line_of(LOVE, "That can be"),
        "this sentence has 16 words; 15 is the most",
    );
    let easy = "You can see that this line has one word too many.";
    one_problem(
        LOVE,
        "It is OK to say no.\n\n# If",
        &format!("{easy}\n\n# If"),
        line_of(LOVE, "] It is OK"),
        "this sentence has 11 words; 10 is the most",
    );
    one_problem(
        LOVE,
        "They can show it with a kind hug.",
        "It can be a hug. Or not.",
        line_of(LOVE, "They can show"),
        "one sentence to a line",
    );
}

#[test]
fn too_many_sentences() {
    one_problem(
        LOVE,
        "That can be a kind word or a hug.",
        "It can be a word. It can be a hug. It can be a cup of tea.",
        line_of(LOVE, "# Plain"),
        "there are 6 sentences",
    );
}

#[test]
fn a_text_that_is_too_hard() {
    let problems = Copy::new()
        .replace(
            LOVE,
            "That can be a kind word or a hug.",
            "Genuine affection demonstrates appreciation, encouragement and consideration.",
        )
        .problems();
    assert!(
        problems.iter().any(|p| p.file == LOVE && p.what.contains("too hard to read")),
        "{problems:#?}"
    );
}

#[test]
fn a_word_we_do_not_use() {
    one_problem(
        LOVE,
        "That can be a kind word",
        "In a placement it can be a kind word",
        line_of(LOVE, "That can be"),
        "\u{201c}placement\u{201d} is a word we do not use",
    );
    let bracketed = Copy::new();
    bracketed.replace(
        LOVE,
        "That can be a kind word",
        "At home (a *placement*) it can be a kind word",
    );
    assert_eq!(bracketed.problems(), []);
}

#[test]
fn a_promise_that_sounds_like_a_law() {
    one_problem(
        LOVE,
        "should show you that they care",
        "must show you that they care",
        line_of(LOVE, "should show"),
        "sound like a law",
    );
}

#[test]
fn an_original_that_was_tidied() {
    one_problem(
        LOVE,
        "positive physical affection",
        "physical affection",
        line_of(LOVE, "# Original"),
        "not the exact words",
    );
    one_problem(
        LOVE,
        "lead_in: Specifically, we pledge",
        "lead_in: We pledge",
        line_of(LOVE, "lead_in:"),
        "not the exact words",
    );
    one_problem(
        LOVE,
        "key_words: love",
        "key_words: care",
        line_of(LOVE, "key_words:"),
        "**care** in bold",
    );
}

#[test]
fn a_helpline_without_a_number_or_without_evidence() {
    one_problem(SHOUT, "text: 85258\n", "", None, "no number to call and none to text");
    one_problem(SHOUT, "text: 85258", "text: SHOUT", line_of(SHOUT, "text:"), "digits and spaces");
    one_problem(SHOUT, "id: shout", "id: childline", line_of(SHOUT, "id:"), "part of the program");
    one_problem(
        SHOUT,
        "https://giveusashout.org/about-us/faq (2024)",
        "https://giveusashout.org/about-us/faq",
        line_of(SHOUT, "seen_at:"),
        "an address and its year",
    );
    one_problem(
        SHOUT,
        "https://giveusashout.org/about-us/faq",
        "giveusashout.org/about-us/faq",
        line_of(SHOUT, "seen_at:"),
        "should start with https://",
    );
}

#[test]
fn an_entry_too_few() {
    let copy = Copy::new();
    fs::remove_file(copy.path().join("framework-2007/elements/19-work.md")).unwrap();
    let problems = copy.problems();
    assert!(
        problems.iter().any(
            |p| p.file == "pack.md" && p.what == "there should be 19 elements and there are 18"
        ),
        "{problems:#?}"
    );
}

#[test]
fn files_that_are_missing_or_that_nothing_reads() {
    let stray = Copy::new().write("pledge-2019/promisses/11-more.md", "---\n---\n").problem();
    assert!(stray.what.contains("nothing reads this file"), "{stray}");
    let headless = Copy::new().write(SHOUT, "Shout\n").problem();
    assert_eq!((headless.file.as_str(), headless.line), (SHOUT, Some(1)));
    for file in ["pack.md", "words-to-avoid.md"] {
        let copy = Copy::new();
        fs::remove_file(copy.path().join(file)).unwrap();
        let problem = copy.problem();
        assert_eq!((problem.file.as_str(), problem.what.as_str()), (file, "this file is missing"));
    }
    let nowhere = source::read(Path::new("/nowhere/at/all")).unwrap_err();
    assert!(nowhere.to_string().contains("cannot be read"), "{nowhere}");
}

#[test]
fn every_problem_is_reported_and_not_only_the_first() {
    let copy = Copy::new();
    copy.replace(LOVE, "title: More love\n", "").replace(SHOUT, "text: 85258\n", "");
    let problems = copy.problems();
    let files: Vec<_> = problems.iter().map(|p| p.file.as_str()).collect();
    assert_eq!(files, [SHOUT, LOVE]);
    let listed = source::read(copy.path()).unwrap_err().to_string();
    assert!(listed.starts_with("2 things to put right:\n  helplines/"), "{listed}");
}

const VOICE: &str = "pledge-2019/promises/10-voice.md";
const COMPLAIN: &str = "topics/complaints/rights/01-you-can-complain.md";
const HOW_TO: &str = "topics/complaints/how_tos/01-make-a-complaint.md";
const CLOSE: &str = "topics/new-law/rights/02-new-law-staying-close.md";
const ELIGIBLE: &str = "guide/outcomes/02-eligible.md";

#[test]
fn a_promise_names_the_law_behind_it_or_says_why_there_is_none() {
    let said = Copy::new().without(VOICE, "law:").said();
    assert!(said.contains("name either the law behind it"), "{said}");
    let copy = Copy::new();
    copy.replace(LOVE, "no_law: ", "law: promise-respect\nno_law: ");
    let said = copy.said();
    assert!(said.contains("name either the law behind it"), "{said}");
    assert!(said.contains("\u{201c}promise-respect\u{201d} is not law"), "{said}");
}

#[test]
fn a_right_shows_where_it_was_seen_or_what_is_in_doubt() {
    let said = Copy::new().without(COMPLAIN, "seen_at:").said();
    assert!(said.contains("\u{201c}seen_at\u{201d} is missing"), "{said}");
    let copy = Copy::new();
    copy.without(COMPLAIN, "seen_at:");
    copy.replace(COMPLAIN, "checked_on:", "needs_review: Nobody has seen it.\nchecked_on:");
    assert_eq!(copy.problems(), []);
}

#[test]
fn a_right_is_never_a_local_promise() {
    let copy = Copy::new();
    copy.replace(COMPLAIN, "status: law", "status: local_promise");
    let said = copy.said();
    assert!(said.contains("a local promise is not a right"), "{said}");
}

#[test]
fn a_how_to_has_steps() {
    let said = Copy::new().without(HOW_TO, "# Steps").said();
    assert!(said.contains("\u{201c}Steps\u{201d} is missing"), "{said}");
}

#[test]
fn law_that_has_not_started_says_so_in_both_texts() {
    let copy = Copy::new();
    let path = copy.path().join(CLOSE);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace("not yet", "now")).unwrap();
    let said = copy.said();
    assert!(said.matches("the text should say \u{201c}not yet\u{201d}").count() == 2, "{said}");
}

#[test]
fn a_topic_is_named_as_its_folder_is() {
    let copy = Copy::new();
    copy.replace("topics/complaints/topic.md", "id: complaints", "id: grumbles");
    let said = copy.said();
    assert!(said.contains("its folder is \u{201c}complaints\u{201d}"), "{said}");
    assert!(said.contains("there is no topic \u{201c}complaints\u{201d}"), "{said}");
}

#[test]
fn every_set_of_answers_leads_somewhere_and_nothing_is_decided() {
    let copy = Copy::new();
    fs::remove_file(copy.path().join(ELIGIBLE)).unwrap();
    fs::remove_file(copy.path().join("guide/outcomes/01-in-care.md")).unwrap();
    let said = copy.said();
    assert!(said.contains("no outcome follows from: "), "{said}");

    let copy = Copy::new();
    let path = copy.path().join(ELIGIBLE);
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, text.replace(" may ", " will ")).unwrap();
    let said = copy.said();
    assert!(said.contains("an outcome says \u{201c}may\u{201d}"), "{said}");

    let copy = Copy::new();
    copy.replace(ELIGIBLE, "in_care_now = yes", "in_care_now = perhaps; moon = full");
    let said = copy.said();
    assert!(said.contains("has no answer \u{201c}perhaps\u{201d}"), "{said}");
    assert!(said.contains("there is no question \u{201c}moon\u{201d}"), "{said}");
}

#[test]
fn easy_read_has_to_be_easier_than_plain_words() {
    let copy = Copy::new();
    let hard = "# Easy Read\n\n- A responsible authority considers individual circumstances.\n- ";
    copy.replace(COMPLAIN, "# Easy Read\n\n- ", hard);
    let said = copy.said();
    assert!(said.contains("and 3 is the most"), "{said}");
}

#[test]
fn what_is_withdrawn_is_gone_and_says_why() {
    let copy = Copy::new();
    let path = copy.path().join("pack.md");
    let text = fs::read_to_string(&path).unwrap();
    fs::write(&path, format!("{text}\n# Withdrawn\n\n- promise-love, 2026-11-22: No.\n- gone\n"))
        .unwrap();
    let said = copy.said();
    assert!(said.contains("is withdrawn and still there"), "{said}");
    assert!(said.contains("\u{201c}gone\u{201d} should look like"), "{said}");
}

#[test]
fn nobody_else_is_called_childline() {
    let copy = Copy::new();
    copy.replace(SHOUT, "name: Shout", "name: Child-Line");
    let said = copy.said();
    assert!(said.contains("this name is part of the program"), "{said}");
}

const STAGE_1: &str = "clocks/01-stage-1.md";
const CALENDAR: &str = "calendar.md";

#[test]
fn a_clock_that_cannot_be_counted() {
    let at = |words| line_of(STAGE_1, words);
    let cases = [
        ("length: 10 working_days", "length: 10 days", "length:", "should look like"),
        ("length: 10 working_days", "length: 0 working_days", "length:", "one day or more"),
        ("length: 10 working_days", "length:", "length:", "\u{201c}length\u{201d} is missing"),
        ("at_most: 20", "at_most: 10", "at_most:", "longer than 10 working_days"),
        ("at_most: 20 working_days", "at_most: 2 months", "at_most:", "counted the same way"),
        ("source: complaints", "source: grumbles", "source:", "there is no source"),
    ];
    for (old, new, line, words) in cases {
        one_problem(STAGE_1, old, new, at(line), words);
    }
    let said = Copy::new().without(STAGE_1, "# Why it may be longer").said();
    assert!(said.contains("\u{201c}Why it may be longer\u{201d} is missing"), "{said}");
}

#[test]
fn a_clock_says_where_it_was_seen_or_what_is_in_doubt() {
    assert_eq!(Copy::new().without(STAGE_1, "seen_at:").problems(), []);
    let said = Copy::new().without("clocks/05-stage-3.md", "seen_at:").said();
    assert!(said.contains("\u{201c}seen_at\u{201d} is missing"), "{said}");
}

#[test]
fn a_clock_that_is_missing_or_there_twice() {
    let copy = Copy::new();
    copy.replace(STAGE_1, "name: stage_1", "name: stage_2");
    let said = copy.said();
    assert!(said.contains("there is no clock \u{201c}stage_1\u{201d}"), "{said}");
    assert!(said.contains("clocks/03-stage-2.md, line 2: another clock has this name"), "{said}");
}

#[test]
fn a_calendar_with_a_slip_in_it() {
    let at = |words| line_of(CALENDAR, words);
    let cases = [
        ("2026-12-28: Box", "2026-12-26: Box", "2026-12-28", "at a weekend"),
        ("2026-05-25: Spr", "2026-05-01: Spr", "2026-05-25", "stand in order"),
        ("2028-12-26: Box", "2029-12-26: Box", "2028-12-26", "outside the calendar"),
        ("2026-12-28: Box", "28 December: Box", "2026-12-28", "should look like"),
    ];
    for (old, new, line, words) in cases {
        one_problem(CALENDAR, old, new, at(line), words);
    }
    let said = Copy::new().replace(CALENDAR, "until: 2028-12-31", "until: 2024-12-31").said();
    assert!(said.contains("the last day should be after the first"), "{said}");
    let copy = Copy::new();
    fs::remove_file(copy.path().join(CALENDAR)).unwrap();
    assert!(copy.problem().what.contains("there is no calendar"));
}

const SUPPORT_21: &str = "letters/04-support-21-to-24.md";
const SUPPORT_25: &str = "letters/05-support-25-and-over.md";
const NOT_SURE: &str = "letters/06-support-not-sure.md";
const SOCIAL_WORKER: &str = "roles/01-social-worker.md";

#[test]
fn a_letter_that_nothing_stands_behind() {
    one_problem(
        SUPPORT_21,
        "rests_on: right-support-asking-starts-it",
        "rests_on: right-gold",
        line_of(SUPPORT_21, "rests_on:"),
        "there is no entry \u{201c}right-gold\u{201d}",
    );
    let said = Copy::new().without(SUPPORT_21, "rests_on:").said();
    assert!(said.contains("a letter that names a rule rests on an entry"), "{said}");
    let said = Copy::new().without(SUPPORT_21, "seen_at:").said();
    assert!(said.contains("\u{201c}seen_at\u{201d} is missing"), "{said}");
    one_problem(
        SUPPORT_21,
        "review_by: 2027",
        "review_by: 2025",
        line_of(SUPPORT_21, "review_by:"),
        "after the day it was checked",
    );
}

#[test]
fn a_letter_that_names_no_rule_does_not_sound_like_one() {
    one_problem(
        SUPPORT_25,
        "Please tell me if you made",
        "You must tell me if you made",
        line_of(SUPPORT_25, "Please tell me if"),
        "sound like a law",
    );
}

#[test]
fn a_letter_without_words_or_with_hard_ones() {
    for heading in ["# What the letter says", "# Good to know"] {
        let said = Copy::new().without(NOT_SURE, heading).said();
        assert!(said.contains("is missing or empty"), "{said}");
    }
    let hard = "Authorities demonstrate continuity throughout organisational procedures.";
    let said =
        Copy::new().replace(NOT_SURE, "You do not have to know the rules to ask.", hard).said();
    assert!(said.contains("too hard to read"), "{said}");
}

#[test]
fn a_letter_or_a_role_that_is_missing_or_there_twice() {
    let said = Copy::new().replace(NOT_SURE, "name: support_not_sure", "name: records").said();
    assert!(said.contains("there is no letter \u{201c}support_not_sure\u{201d}"), "{said}");
    assert!(said.contains("10-records.md, line 2: another letter has this name"), "{said}");
    let said = Copy::new().replace(SOCIAL_WORKER, "role: social_worker", "role: iro").said();
    assert!(said.contains("nothing says who \u{201c}social_worker\u{201d} is"), "{said}");
    assert!(said.contains("social-worker.md, line 2: another file is about this role"), "{said}");
}

#[test]
fn a_role_that_nobody_can_read_about() {
    for heading in ["# What they do", "# Easy Read"] {
        let said = Copy::new().without(SOCIAL_WORKER, heading).said();
        assert!(said.contains("is missing or empty"), "{said}");
    }
    let said = Copy::new().replace(SOCIAL_WORKER, "social_worker", "social_wroker").said();
    assert!(said.contains("it should be one of: social_worker,"), "{said}");
}

#[test]
fn the_national_pack_publishes_nothing_of_a_council() {
    let figures = "---\nquarter: Q\nmade_on: 2026-10-12\n---\n# Answers\n- promise-love: yes 5\n# Good to know\nYes. It is.\n";
    let said = Copy::new().write("figures/q.md", figures).said();
    assert!(said.contains("figures/q.md, line 2: only a council's pack has this"), "{said}");
}
