//! Which plural forms a language has.

use std::collections::BTreeSet;

use fluent_langneg::{NegotiationStrategy, negotiate_languages};
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// The names that are plural forms in some language.
pub const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The plural forms of a language by CLDR, as Fluent itself picks them. `None` if it has no rules.
#[must_use]
pub fn categories(tag: &str) -> Option<BTreeSet<&'static str>> {
    let wanted: LanguageIdentifier = tag.parse().ok()?;
    let known = PluralRules::get_locales(PluralRuleType::CARDINAL);
    let found =
        *negotiate_languages(&[wanted], &known, None, NegotiationStrategy::Lookup).first()?;
    let rules = PluralRules::create(found.clone(), PluralRuleType::CARDINAL).ok()?;
    let whole = (0..=200).chain([1_000_000]).map(|number: i32| number.to_string());
    let broken = (0..=20).map(|number| format!("{number}.5"));
    Some(whole.chain(broken).filter_map(|number| rules.select(number).ok()).map(name).collect())
}

fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_own_forms() {
        let forms = |tag| categories(tag).unwrap().into_iter().collect::<Vec<_>>().join(" ");
        assert_eq!(forms("en"), "one other");
        assert_eq!(forms("cy"), "few many one other two zero");
        assert_eq!(forms("ar"), "few many one other two zero");
        assert_eq!(forms("pl"), "few many one other");
        assert_eq!(forms("uk"), "few many one other");
        assert_eq!(forms("vi"), "other");
        for tag in ["fa-AF", "ps", "ti", "sq"] {
            assert_eq!(forms(tag), "one other", "{tag}");
        }
        assert_eq!(categories("tlh"), None);
    }
}
