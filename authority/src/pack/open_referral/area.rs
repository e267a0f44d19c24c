//! Which of the six areas of the local offer a service is about, and where it stands.

use upheld_pack::Area;

/// A topic of the national pack where offers of an area stand, and their picture.
pub(super) fn topic(area: Area) -> (&'static str, &'static str) {
    match area {
        Area::Health => ("health", "health"),
        Area::Relationships => ("support-after-18", "together"),
        Area::Education => ("college-and-university", "college"),
        Area::Employment => ("work", "work"),
        Area::Accommodation => ("housing", "home"),
        Area::Participation => ("leisure", "fun"),
    }
}

/// Beginnings of words that tell an area, the more telling areas first.
const SIGNS: &[(Area, &[&str])] = &[
    (Area::Accommodation, &["hous", "accommodation", "homeless", "tenan", "lodging", "landlord"]),
    (Area::Employment, &["employ", "job", "apprentice", "career", "work"]),
    (
        Area::Education,
        &["educat", "school", "college", "universit", "learning", "tutor", "training"],
    ),
    (
        Area::Health,
        &["health", "counsel", "wellbeing", "doctor", "dent", "drug", "alcohol", "therap"],
    ),
    (Area::Relationships, &["mentor", "relationship", "befriend", "famil", "friend", "parent"]),
];

/// The area of the first text that tells one; participation when none does.
pub(super) fn of<'a>(texts: impl IntoIterator<Item = &'a str>) -> Area {
    texts.into_iter().find_map(told_by).unwrap_or(Area::Participation)
}

fn told_by(text: &str) -> Option<Area> {
    let text = text.to_lowercase();
    let words: Vec<&str> = text.split(|letter: char| !letter.is_alphanumeric()).collect();
    let begins = |sign: &&str| words.iter().any(|word| word.starts_with(*sign));
    SIGNS.iter().find(|(_, signs)| signs.iter().any(begins)).map(|(area, _)| *area)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_telling_text_decides() {
        assert_eq!(of(["Mental Health Support", "A job club"]), Area::Health);
        assert_eq!(of(["Other", "A job club"]), Area::Employment);
        assert_eq!(of(["Supported housing", ""]), Area::Accommodation);
        assert_eq!(of(["", "Anything else"]), Area::Participation);
    }
}
