//! A service as a source file.

use std::path::PathBuf;

use jiff::{ToSpan as _, civil::Date};

use super::{area, service::Service};

/// What stands in every imported file until somebody has been over it.
const NEEDS_REVIEW: &str = "Imported: somebody has to write it in plain words and check it";
const LONGEST_NAME: usize = 40;

/// The document that imported offers name as their source.
pub(super) const SOURCE_TEXT: &str = "\
---
id: open-referral
title: Services near you
publisher: Your council's directory of services
published: Date not known
---

# About this document

This came from a list of services. Nobody has checked it yet.
";

/// A source file that is to be.
pub(super) struct Page {
    /// Its folder in the pack's.
    pub folder: PathBuf,
    /// What it is called, without number and ending.
    pub name: String,
    title: String,
    header: Vec<(&'static str, String)>,
    sections: Vec<(&'static str, String)>,
    helpline: bool,
}

impl Page {
    /// The helpline or the local offer that a service is.
    pub fn of(service: &Service, today: Date) -> Self {
        if service.is_helpline() {
            Self::helpline(service, today)
        } else {
            Self::offer(service, today)
        }
    }

    fn helpline(service: &Service, today: Date) -> Self {
        let header = vec![
            ("call", service.call().unwrap_or_default()),
            ("text", service.text().unwrap_or_default()),
            ("hours", service.hours(today).unwrap_or_default()),
            ("cost", service.cost(today).unwrap_or_default()),
            ("seen_at", seen_at(service)),
            ("checked_on", today.to_string()),
            ("needs_review", NEEDS_REVIEW.to_owned()),
        ];
        let who = service.ages().map(|ages| format!("Ages {ages}.")).unwrap_or_default();
        Self {
            folder: "helplines".into(),
            name: name(service),
            title: service.name(),
            header,
            sections: vec![("Who it is for", who), ("Good to know", service.description())],
            helpline: true,
        }
    }

    fn offer(service: &Service, today: Date) -> Self {
        let area = service.area();
        let (topic, picture) = area::topic(area);
        let review_by = today.saturating_add(6.months());
        let header = vec![
            ("area", area.to_string()),
            ("source", "open-referral".to_owned()),
            ("seen_at", seen_at(service)),
            ("applies_to", "in_care, care_leaver".to_owned()),
            ("ages", service.ages().unwrap_or_default()),
            ("call", service.call().unwrap_or_default()),
            ("address", service.address().unwrap_or_default()),
            ("leads_to", "support".to_owned()),
            ("picture", picture.to_owned()),
            ("checked_on", today.to_string()),
            ("review_by", review_by.to_string()),
            ("needs_review", NEEDS_REVIEW.to_owned()),
        ];
        let more = [("Open", service.hours(today)), ("It costs", service.cost(today))];
        let more = more.into_iter().filter_map(|(what, text)| Some(format!("{what}: {}.", text?)));
        let plain: Vec<String> = [service.description()].into_iter().chain(more).collect();
        Self {
            folder: ["topics", topic, "local_offers"].iter().collect(),
            name: name(service),
            title: service.name(),
            header,
            sections: vec![
                ("Plain words", plain.join("\n\n")),
                ("Easy Read", String::new()),
                ("If this is not happening", String::new()),
            ],
            helpline: false,
        }
    }

    /// The file's text.
    pub fn text(&self, name: &str, number: u32) -> String {
        let mut text = String::from("---\n");
        let first = if self.helpline {
            vec![("id", name.to_owned()), ("name", self.title.clone())]
        } else {
            let id = format!("offer-{name}");
            vec![("id", id), ("number", number.to_string()), ("title", self.title.clone())]
        };
        for (key, value) in first.iter().chain(&self.header).filter(|(_, value)| !value.is_empty())
        {
            text.push_str(&format!("{key}: {value}\n"));
        }
        text.push_str("---\n");
        for (heading, body) in &self.sections {
            // A number sign at the beginning of a line would make a heading.
            let body = body.trim_start_matches(['#', ' ']);
            text.push_str(format!("\n# {heading}\n\n{body}").trim_end());
            text.push('\n');
        }
        text
    }
}

fn seen_at(service: &Service) -> String {
    let address = service.address();
    address.map(|address| format!("{address} ({})", service.year())).unwrap_or_default()
}

/// A name for a file and an id: small letters, digits and single hyphens.
fn name(service: &Service) -> String {
    let letters = service.name().to_lowercase();
    let parts = letters.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut name = String::new();
    for part in parts.filter(|part| !part.is_empty()) {
        if !name.is_empty() && name.len() + part.len() >= LONGEST_NAME {
            break;
        }
        name.push_str(if name.is_empty() { "" } else { "-" });
        name.push_str(part);
    }
    name.truncate(LONGEST_NAME);
    if name.is_empty() { "service".to_owned() } else { name }
}
