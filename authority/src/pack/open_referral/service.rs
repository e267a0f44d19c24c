//! A service as Open Referral UK writes it (HSDS 3). Only what a pack can hold is read; whatever is
//! missing or `null` is empty.

use jiff::civil::Date;
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use upheld_pack::Area;

use super::area;

/// Services for people older than this are not for young people.
const OLDEST: f64 = 25.0;
/// Words that tell a helpline.
const HELPLINE: &[&str] =
    &["helpline", "help line", "advice line", "text line", "listening line", "hotline", "crisis"];

/// One service. Dates and times are ISO 8601 text; ages are years.
#[derive(Clone, Debug, Deserialize)]
pub struct Service {
    #[serde(default, deserialize_with = "or_empty")]
    name: String,
    #[serde(default, deserialize_with = "or_empty")]
    description: String,
    #[serde(default, deserialize_with = "or_empty")]
    url: String,
    #[serde(default, deserialize_with = "or_empty")]
    status: String,
    /// Deprecated in favour of `cost_options`, and still in use.
    #[serde(default, deserialize_with = "or_empty", alias = "fees_description")]
    fees: String,
    #[serde(default)]
    minimum_age: Value,
    #[serde(default)]
    maximum_age: Value,
    #[serde(default, deserialize_with = "or_empty")]
    assured_date: String,
    #[serde(default, deserialize_with = "or_empty")]
    last_modified: String,
    #[serde(default, deserialize_with = "or_empty")]
    phones: Vec<Phone>,
    #[serde(default, deserialize_with = "or_empty")]
    contacts: Vec<Contact>,
    #[serde(default, deserialize_with = "or_empty")]
    service_at_locations: Vec<AtLocation>,
    #[serde(default, deserialize_with = "or_empty")]
    schedules: Vec<Schedule>,
    #[serde(default, deserialize_with = "or_empty")]
    cost_options: Vec<CostOption>,
    #[serde(default, deserialize_with = "or_empty")]
    attributes: Vec<Attribute>,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Phone {
    #[serde(default, deserialize_with = "or_empty")]
    number: String,
    #[serde(default, rename = "type", deserialize_with = "or_empty")]
    kind: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Contact {
    #[serde(default, deserialize_with = "or_empty")]
    phones: Vec<Phone>,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct AtLocation {
    #[serde(default, deserialize_with = "or_empty")]
    phones: Vec<Phone>,
    #[serde(default, deserialize_with = "or_empty")]
    contacts: Vec<Contact>,
    #[serde(default, deserialize_with = "or_empty")]
    schedules: Vec<Schedule>,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Schedule {
    #[serde(default, deserialize_with = "or_empty")]
    valid_to: String,
    #[serde(default, deserialize_with = "or_empty")]
    byday: String,
    #[serde(default, deserialize_with = "or_empty")]
    opens_at: String,
    #[serde(default, deserialize_with = "or_empty")]
    closes_at: String,
    #[serde(default, deserialize_with = "or_empty")]
    description: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct CostOption {
    #[serde(default, deserialize_with = "or_empty")]
    valid_to: String,
    #[serde(default, deserialize_with = "or_empty")]
    option: String,
    #[serde(default)]
    amount: Value,
    #[serde(default, deserialize_with = "or_empty")]
    amount_description: String,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct Attribute {
    #[serde(default, deserialize_with = "or_empty")]
    taxonomy_term: TaxonomyTerm,
}

#[derive(Clone, Debug, Default, Deserialize)]
struct TaxonomyTerm {
    #[serde(default, deserialize_with = "or_empty")]
    name: String,
}

fn or_empty<'de, D: Deserializer<'de>, T: Default + Deserialize<'de>>(
    from: D,
) -> Result<T, D::Error> {
    Option::deserialize(from).map(Option::unwrap_or_default)
}

impl Service {
    /// Its name, as plain text.
    pub fn name(&self) -> String {
        plain(&self.name)
    }

    /// What it is, as plain text.
    pub fn description(&self) -> String {
        plain(&self.description)
    }

    /// Why it is nothing for a pack, if it is not.
    pub fn unfit(&self) -> Option<&'static str> {
        if self.name().is_empty() {
            return Some("it has no name");
        }
        if !matches!(self.status.as_str(), "" | "active") {
            return Some("it is not active");
        }
        if number(&self.minimum_age).is_some_and(|age| age > OLDEST) {
            return Some("it is not for young people");
        }
        (self.call().is_none() && self.text().is_none()).then_some("it has no phone number")
    }

    /// The number to call.
    pub fn call(&self) -> Option<String> {
        self.phone(|kind| !matches!(kind, "sms" | "text" | "textphone" | "fax"))
    }

    /// The number to text.
    pub fn text(&self) -> Option<String> {
        self.phone(|kind| matches!(kind, "sms" | "text"))
    }

    fn phone(&self, wanted: impl Fn(&str) -> bool) -> Option<String> {
        let at_locations = &self.service_at_locations;
        let contacts = self.contacts.iter();
        let contacts = contacts.chain(at_locations.iter().flat_map(|at| &at.contacts));
        let phones = self.phones.iter().chain(contacts.flat_map(|contact| &contact.phones));
        let mut phones = phones.chain(at_locations.iter().flat_map(|at| &at.phones));
        phones.find_map(|phone| {
            let wanted = wanted(phone.kind.to_lowercase().as_str());
            Some(national_number(&phone.number)).filter(|number| wanted && !number.is_empty())
        })
    }

    /// Whether somebody calls it for help there and then, rather than going to it.
    pub fn is_helpline(&self) -> bool {
        let about = format!("{} {}", self.name(), self.terms().join(" ")).to_lowercase();
        HELPLINE.iter().any(|sign| about.contains(sign))
    }

    /// Which part of the local offer it is.
    pub fn area(&self) -> Area {
        let (terms, name, description) = (self.terms(), self.name(), self.description());
        let terms = terms.iter().map(String::as_str);
        area::of(terms.chain([name.as_str(), description.as_str()]))
    }

    fn terms(&self) -> Vec<String> {
        self.attributes.iter().map(|one| plain(&one.taxonomy_term.name)).collect()
    }

    /// For which ages, as a pack writes them.
    pub fn ages(&self) -> Option<String> {
        // Nobody asks for more than a hundred years: it stands for no end.
        let years = |age: &Value| number(age).filter(|age| (1.0..100.0).contains(age));
        let shown = |age: Option<f64>| age.map(|age| format!("{age:.0}")).unwrap_or_default();
        let from = years(&self.minimum_age).map(f64::ceil);
        let to = years(&self.maximum_age).map(f64::floor);
        (from.is_some() || to.is_some()).then(|| format!("{}-{}", shown(from), shown(to)))
    }

    /// When somebody is there, as far as that is still true today.
    pub fn hours(&self, today: Date) -> Option<String> {
        let elsewhere = self.service_at_locations.iter().flat_map(|at| &at.schedules);
        let schedules = self.schedules.iter().chain(elsewhere);
        let holds = schedules.filter(|schedule| !is_past(&schedule.valid_to, today));
        joined(holds.filter_map(Schedule::hours))
    }

    /// What it costs, as far as that is still true today.
    pub fn cost(&self, today: Date) -> Option<String> {
        let holds = self.cost_options.iter().filter(|cost| !is_past(&cost.valid_to, today));
        joined(holds.filter_map(CostOption::shown))
            .or_else(|| Some(plain(&self.fees)).filter(|fees| !fees.is_empty()))
    }

    /// Its page, if it has one on the web.
    pub fn address(&self) -> Option<String> {
        let url = self.url.trim();
        let web = url.starts_with("https://") || url.starts_with("http://");
        // In a source file, commas and brackets stand between addresses.
        let escaped = || url.replace(',', "%2C").replace('(', "%28").replace(')', "%29");
        (web && !url.contains(char::is_whitespace)).then(escaped)
    }

    /// The year in which somebody last looked at what it says.
    pub fn year(&self) -> String {
        let years = [&self.assured_date, &self.last_modified].map(|date| date.get(..4));
        let mut years = years.into_iter().flatten();
        let year = years.find(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
        year.unwrap_or("year not known").to_owned()
    }
}

impl Schedule {
    fn hours(&self) -> Option<String> {
        let description = plain(&self.description);
        if !description.is_empty() {
            return Some(description);
        }
        let (opens, closes) = (time(&self.opens_at)?, time(&self.closes_at)?);
        let days =
            self.byday.split(',').map(|day| day_name(day.trim())).collect::<Option<Vec<_>>>();
        Some(format!("{}, {opens} to {closes}", days?.join(", ")))
    }
}

impl CostOption {
    fn shown(&self) -> Option<String> {
        let amount = match number(&self.amount)? {
            0.0 => "Free".to_owned(),
            whole if whole.fract() == 0.0 => format!("£{whole:.0}"),
            amount => format!("£{amount:.2}"),
        };
        let (per, who) = (plain(&self.amount_description), plain(&self.option));
        let per = if per.is_empty() { per } else { format!(" {per}") };
        let who = if who.is_empty() { who } else { format!(" ({who})") };
        Some(format!("{amount}{per}{who}"))
    }
}

/// Text without HTML, on one line, and with nothing in it that moves a terminal's cursor.
fn plain(text: &str) -> String {
    let text = nanohtml2text::html2text(text);
    let kept = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter });
    kept.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Digits and spaces, as it is dialled in England. Empty when it is no such number.
fn national_number(number: &str) -> String {
    let number = number.trim().replace("(0)", "");
    let number = match number.strip_prefix("+44").or_else(|| number.strip_prefix("0044")) {
        Some(rest) => format!("0{}", rest.trim_start()),
        None => number,
    };
    let spaced = number.replace(['-', '(', ')', '.'], " ");
    let digits = spaced.bytes().all(|byte| byte.is_ascii_digit() || byte == b' ');
    if digits { spaced.split_whitespace().collect::<Vec<_>>().join(" ") } else { String::new() }
}

fn number(value: &Value) -> Option<f64> {
    value.as_f64().or_else(|| value.as_str()?.trim().parse().ok())
}

fn is_past(date: &str, today: Date) -> bool {
    date.get(..10).and_then(|date| date.parse::<Date>().ok()).is_some_and(|date| date < today)
}

/// `18:30:00Z` as `6.30pm`.
fn time(text: &str) -> Option<String> {
    let (hour, minute) = (text.get(..2)?.parse::<u8>().ok()?, text.get(3..5)?.parse::<u8>().ok()?);
    let half = if hour % 24 < 12 { "am" } else { "pm" };
    let hour = if hour % 12 == 0 { 12 } else { hour % 12 };
    Some(if minute == 0 { format!("{hour}{half}") } else { format!("{hour}.{minute:02}{half}") })
}

/// A day of the week; none for the second Monday of a month, or anything else.
fn day_name(day: &str) -> Option<&'static str> {
    Some(match day {
        "MO" => "Monday",
        "TU" => "Tuesday",
        "WE" => "Wednesday",
        "TH" => "Thursday",
        "FR" => "Friday",
        "SA" => "Saturday",
        "SU" => "Sunday",
        _ => return None,
    })
}

fn joined(texts: impl Iterator<Item = String>) -> Option<String> {
    let mut texts: Vec<String> = texts.collect();
    texts.dedup();
    (!texts.is_empty()).then(|| texts.join("; "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_become_those_that_are_dialled_here() {
        for (written, dialled) in [
            ("+44 1632 960123", "01632 960123"),
            ("+44 (0)1632 960-123", "01632 960 123"),
            ("(01632) 960123", "01632 960123"),
            ("01632 960123 ext 4", ""),
            ("call us", ""),
        ] {
            assert_eq!(national_number(written), dialled, "{written}");
        }
    }

    #[test]
    fn times_are_told_as_people_tell_them() {
        for (written, told) in
            [("09:00", "9am"), ("18:30:00Z", "6.30pm"), ("12:00:00", "12pm"), ("00:15", "12.15am")]
        {
            assert_eq!(time(written).as_deref(), Some(told));
        }
        assert_eq!(time("noon"), None);
    }

    #[test]
    fn text_is_left_without_markup_and_orders_to_a_terminal() {
        assert_eq!(
            plain("<p>Talk &amp; <b>text</b>\u{1b}[2J</p>\n<p>Free</p>"),
            "Talk & text [2J Free"
        );
    }
}
