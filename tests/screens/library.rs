//! A made-up library, with something of every kind in it.

use upheld_engine::{
    pack::{
        Ages, Area, Audience, Band, Category, Date, EasyLine, Entry, EntryId, Helpline, Kind,
        Local, PledgeStands, Seen, Source, SpeakUp, Status, Team, Topic, TopicId, Word, WordId,
    },
    requests::{
        CouncilView, EntryCard, EntryView, Fetching, Found, HelpView, Hit, Marked, PackCard,
        PacksView, SearchView, TopicCard, TopicView, WordView,
    },
};

use crate::canned::WRITTEN_AT;

/// What the pretend engine has to read besides the pledge.
#[derive(Clone)]
pub struct Library {
    pub topics: Vec<TopicCard>,
    pub topic: TopicView,
    pub words: Vec<Word>,
    pub word: WordView,
    pub council: Option<CouncilView>,
    pub packs: PacksView,
    pub found: SearchView,
    pub help: HelpView,
}

impl Library {
    pub fn new() -> Self {
        Self {
            topics: ["having-a-say", "family-time", "moving-on"].map(topic_card).to_vec(),
            topic: topic_view(),
            word: word_view(),
            words: ["Advocate", "Allowance", "Eligible", "Family time"].map(word).to_vec(),
            council: Some(council()),
            packs: PacksView {
                packs: vec![pack("national", None), pack("anyshire", Some("Anyshire"))],
                fetching: None,
                trouble: None,
                checked_at: Some(WRITTEN_AT),
            },
            found: found(),
            help: HelpView { out_of_hours: Some(out_of_hours()), helplines: vec![help_at_hand()] },
        }
    }
}

pub fn day(text: &str) -> Date {
    text.parse().unwrap()
}

pub fn entry_id(name: &str) -> EntryId {
    name.parse().unwrap()
}

pub fn topic_id(name: &str) -> TopicId {
    name.parse().unwrap()
}

pub fn word_id(name: &str) -> WordId {
    name.parse().unwrap()
}

pub fn card(name: &str, kind: Kind, status: Status) -> EntryCard {
    EntryCard {
        id: entry_id(name),
        kind,
        status: (kind != Kind::HowTo).then_some(status),
        number: 1,
        title: format!("Title of {name}"),
        picture: "love".into(),
        needs_review: false,
    }
}

pub fn topic_card(name: &str) -> TopicCard {
    let title = format!("Topic {}", name.replace('-', " "));
    TopicCard { id: topic_id(name), title, picture: "have-a-say".into() }
}

pub fn easy(picture: Option<&str>, text: &str) -> EasyLine {
    EasyLine { picture: picture.map(str::to_owned), text: text.into() }
}

pub fn entry() -> Entry {
    Entry {
        id: entry_id("promise-love"),
        kind: Kind::Promise,
        status: Some(Status::LocalPromise),
        number: 1,
        key_words: Some("love".into()),
        title: "More love".into(),
        plain: "First plain words.\n\nSecond plain words.".into(),
        easy_read: vec![easy(Some("advocate"), "One easy line."), easy(None, "Another easy line.")],
        steps: vec![],
        if_not: "You can tell someone.".into(),
        leads_to: vec![],
        lead_in: Some("We pledge to:".into()),
        original: Some("promote more **love** in care;".into()),
        legal_words: None,
        source: Some("pledge-2019".into()),
        section: None,
        seen_at: vec![],
        topics: vec![topic_id("having-a-say")],
        applies_to: vec![],
        ages: None,
        categories: vec![],
        bands: vec![],
        area: None,
        call: None,
        address: None,
        picture: "love".into(),
        related: vec![],
        law: vec![],
        no_law: None,
        asked: vec![],
        checked_on: day("2026-11-21"),
        review_by: day("2027-05-21"),
        needs_review: None,
    }
}

pub fn entry_view() -> EntryView {
    EntryView {
        entry: entry(),
        source: Some(Source {
            id: "pledge-2019".into(),
            title: "Draft Pledge".into(),
            publisher: "The Conference".into(),
            published: "October 2019".into(),
            address: Some("www.example.com".into()),
            note: "A note about it.".into(),
        }),
        council: None,
        topics: vec![topic_card("having-a-say")],
        law: vec![card("right-heard", Kind::Right, Status::Law)],
        council_promises: vec![],
        related: vec![card("element-home", Kind::Element, Status::NationalExpectation)],
        past_review: false,
        before: None,
        after: Some(card("promise-respect", Kind::Promise, Status::LocalPromise)),
    }
}

/// A right with everything a right can have.
pub fn right_view() -> EntryView {
    let mut view = entry_view();
    view.entry = Entry {
        id: entry_id("right-adviser"),
        kind: Kind::Right,
        status: Some(Status::Law),
        key_words: None,
        title: "A personal adviser for you".into(),
        plain: "Your council has to give you a *personal adviser*.\n\nThey help you plan.".into(),
        leads_to: vec![SpeakUp::Support, SpeakUp::Advocate, SpeakUp::SomethingIsWrong],
        lead_in: None,
        original: None,
        legal_words: Some("Children Act 1989, section 23C: the words of the law.".into()),
        section: Some("section 23C".into()),
        seen_at: vec![
            Seen {
                address: "http://www.legislation.gov.uk/ukpga/1989/41/section/23C".into(),
                year: "2025".into(),
            },
            Seen { address: "https://www.example.org/page".into(), year: "year not known".into() },
        ],
        applies_to: vec![Audience::InCare, Audience::CareLeaver],
        ages: Some(Ages { from: Some(16), to: Some(25) }),
        categories: vec![Category::Eligible, Category::FormerRelevant],
        needs_review: Some("We could not see if the new law has changed this.".into()),
        ..entry()
    };
    view.law.clear();
    view.council_promises = vec![local_card("my-adviser")];
    view.before = Some(card("right-heard", Kind::Right, Status::Law));
    view.after = None;
    view
}

pub fn how_to_view() -> EntryView {
    let mut view = right_view();
    view.entry = Entry {
        id: entry_id("how-to-ask"),
        kind: Kind::HowTo,
        status: None,
        title: "Ask for an advocate".into(),
        steps: vec![
            "Tell someone you trust.".into(),
            "Say: \u{201c}I want an advocate.\u{201d}".into(),
        ],
        leads_to: vec![SpeakUp::Advocate],
        legal_words: None,
        section: None,
        seen_at: vec![],
        source: None,
        needs_review: None,
        ..view.entry
    };
    (view.source, view.council_promises) = (None, vec![]);
    view
}

pub fn offer_view() -> EntryView {
    let mut view = entry_view();
    view.entry = Entry {
        id: entry_id("offer-bus"),
        kind: Kind::LocalOffer,
        title: "Free bus pass".into(),
        area: Some(Area::Participation),
        call: Some("01632 960001".into()),
        address: Some("https://anyshire.example/bus".into()),
        ages: Some(Ages { from: Some(18), to: None }),
        original: None,
        lead_in: None,
        ..view.entry
    };
    view.council = Some("Anyshire".into());
    view.law.clear();
    view
}

pub fn local_card(name: &str) -> EntryCard {
    card(name, Kind::LocalPromise, Status::LocalPromise)
}

/// A topic with every weight on it.
pub fn topic_view() -> TopicView {
    let right = |status: Status| {
        let name = format!("right-{}", status.name().replace('_', "-"));
        (status, vec![card(&name, Kind::Right, status)])
    };
    let mut by_weight: Vec<_> = Status::ALL.iter().copied().map(right).collect();
    by_weight[0].1[0].needs_review = true;
    by_weight[0].1.push(card("right-second", Kind::Right, Status::Law));
    by_weight[5].1[0].kind = Kind::Promise;
    TopicView {
        topic: Topic {
            id: topic_id("having-a-say"),
            number: 1,
            title: "Having a say".into(),
            picture: "have-a-say".into(),
            plain: "People must ask what *you* want.".into(),
            easy_read: vec![easy(Some("speak-up"), "People must ask you.")],
        },
        by_weight,
        council_promises: vec![local_card("we-ask-you")],
        council_offers: vec![card("offer-group", Kind::LocalOffer, Status::LocalPromise)],
        how_tos: vec![card("how-to-ask", Kind::HowTo, Status::Law)],
        before: None,
        after: Some(topic_card("family-time")),
    }
}

pub fn word(name: &str) -> Word {
    Word {
        id: word_id(&format!("word-{}", name.to_lowercase().replace(' ', "-"))),
        word: name.into(),
        legal: (name == "Family time").then(|| "contact".into()),
        also: vec![],
        plain: format!("What {name} means."),
        easy_read: vec![easy(None, &format!("{name} in short."))],
        related: vec![],
    }
}

pub fn word_view() -> WordView {
    WordView {
        word: word("Family time"),
        related: vec![card("right-family", Kind::Right, Status::Law)],
    }
}

pub fn help_at_hand() -> Helpline {
    Helpline {
        id: "help-at-hand".into(),
        name: "Help at Hand".into(),
        who_for: "Children in care.".into(),
        call: Some("0800 528 0731".into()),
        text: Some("85258".into()),
        hours: None,
        cost: Some("Free".into()),
        bill_note: None,
        note: None,
        seen_at: vec![],
        checked_on: day("2026-11-21"),
        needs_review: Some("Check the hours.".into()),
    }
}

pub fn out_of_hours() -> Helpline {
    Helpline {
        id: "anyshire-night".into(),
        name: "Anyshire at night".into(),
        who_for: "Children in care in Anyshire.".into(),
        call: Some("01632 960999".into()),
        text: None,
        hours: Some("5pm to 9am, and all weekend".into()),
        needs_review: None,
        ..help_at_hand()
    }
}

pub fn local_promise(name: &str, bands: &[Band]) -> Entry {
    Entry {
        id: entry_id(name),
        kind: Kind::LocalPromise,
        title: format!("We {}", name.replace('-', " ")),
        plain: format!("We promise to {}.", name.replace('-', " ")),
        bands: bands.to_vec(),
        original: None,
        lead_in: None,
        ..entry()
    }
}

pub fn council() -> CouncilView {
    let team = |id: &str, number: u32, text: Option<&str>| Team {
        id: id.into(),
        number,
        name: format!("The {id}"),
        who: "two advocates who do not work for the council".into(),
        roles: vec![],
        what: "They help you say what you want.".into(),
        call: Some("01632 960002".into()),
        text: text.map(str::to_owned),
        email: Some("advocates@anyshire.example".into()),
        hours: "Monday to Friday, 9am to 5pm".into(),
        answers_in: "2 working days".into(),
        checked_on: day("2026-11-21"),
    };
    CouncilView {
        local: Local {
            council: "Anyshire".into(),
            area: "In the middle of nowhere.".into(),
            website: Some("https://anyshire.example/care".into()),
            pledge: PledgeStands::Agreed,
            about: "Anyshire looks after you.".into(),
            out_of_hours: Some("anyshire-night".into()),
            app_name: None,
            icon: None,
            teams: vec![team("advocates", 1, Some("07700 900001")), team("listeners", 2, None)],
        },
        out_of_hours: Some(out_of_hours()),
        promises: vec![
            local_promise("read-to-you", &[Band::Under11]),
            local_promise("ask-you-first", &[Band::Under11, Band::From11To14, Band::From15To17]),
            local_promise("help-you-move", &[Band::From15To17, Band::From18]),
        ],
        offers: vec![
            (Area::Education, vec![card("offer-laptop", Kind::LocalOffer, Status::LocalPromise)]),
            (Area::Participation, vec![card("offer-bus", Kind::LocalOffer, Status::LocalPromise)]),
        ],
        pack: pack("anyshire", Some("Anyshire")),
    }
}

pub fn pack(id: &str, council: Option<&str>) -> PackCard {
    PackCard {
        id: id.into(),
        title: format!("Pack {id}"),
        version: 3,
        made_on: day("2026-11-20"),
        council: council.map(str::to_owned),
        built_in: council.is_none(),
        expires_at: council.map(|_| WRITTEN_AT),
        expired: false,
        entries: 120,
    }
}

pub fn fetching() -> Fetching {
    Fetching { pack: "anyshire".into(), done: 40_000, total: 120_500 }
}

fn marked(before: &str, it: &str, after: &str) -> Marked {
    let pieces = [(before, false), (it, true), (after, false)];
    pieces
        .into_iter()
        .filter(|(text, _)| !text.is_empty())
        .map(|(text, it)| (text.into(), it))
        .collect()
}

/// Something of everything that can be found.
pub fn found() -> SearchView {
    let hit = |found, title, excerpt| Hit { found, title, excerpt };
    SearchView {
        hits: vec![
            hit(
                Found::Entry(card("right-family", Kind::Right, Status::Law)),
                marked("See your ", "brother", ""),
                marked("… you and your ", "brother", " can meet …"),
            ),
            hit(
                Found::Entry(card("how-to-see", Kind::HowTo, Status::Law)),
                marked("Ask to see your ", "brother", ""),
                vec![],
            ),
            hit(Found::Word(word_id("word-family-time")), marked("Family time", "", ""), vec![]),
            hit(Found::Topic(topic_card("family-time")), marked("Family", "", ""), vec![]),
            hit(Found::Helpline("help-at-hand".into()), marked("Help at Hand", "", ""), vec![]),
        ],
        instead: vec![("bruvver".into(), "brother".into())],
    }
}
