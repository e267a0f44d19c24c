//! A language's own name in its own script, drawn, so that it can be read before the letters are
//! there. `assets/fonts/make` draws them.

use dioxus::prelude::*;

/// The name of the language with this BCP 47 tag, as large as the letters around it. Nothing, if
/// there is no such language.
#[component]
pub fn LanguageName(tag: String) -> Element {
    let Some(picture) = picture(&tag) else { return rsx! {} };
    rsx! {
        svg {
            class: "language-name",
            view_box: of(picture, "viewBox"),
            width: of(picture, "width"),
            height: of(picture, "height"),
            role: "img",
            "aria-label": of(picture, "aria-label"),
            lang: tag,
            path { d: of(picture, "d") }
        }
    }
}

/// An attribute in one of our own pictures, which has each only once.
fn of(picture: &'static str, attribute: &str) -> &'static str {
    let value = picture.split_once(&format!(" {attribute}=\"")).map(|(_, rest)| rest);
    value.and_then(|rest| rest.split('"').next()).unwrap_or_default()
}

fn picture(tag: &str) -> Option<&'static str> {
    Some(match tag {
        "en-GB" => include_str!("../../assets/pictures/languages/en-GB.svg"),
        "cy" => include_str!("../../assets/pictures/languages/cy.svg"),
        "ar" => include_str!("../../assets/pictures/languages/ar.svg"),
        "uk" => include_str!("../../assets/pictures/languages/uk.svg"),
        "pl" => include_str!("../../assets/pictures/languages/pl.svg"),
        "fa-AF" => include_str!("../../assets/pictures/languages/fa-AF.svg"),
        "ps" => include_str!("../../assets/pictures/languages/ps.svg"),
        "ti" => include_str!("../../assets/pictures/languages/ti.svg"),
        "vi" => include_str!("../../assets/pictures/languages/vi.svg"),
        "sq" => include_str!("../../assets/pictures/languages/sq.svg"),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_its_name_drawn() {
        let languages: Vec<serde_json::Value> =
            serde_json::from_str(include_str!("../../locales/languages.json")).unwrap();
        assert!(!languages.is_empty());
        for language in languages {
            let (tag, name) = (language["tag"].as_str().unwrap(), &language["own_name"]);
            let drawn = dioxus_ssr::render_element(rsx! { LanguageName { tag } });
            assert!(drawn.contains(&format!("aria-label={name} lang=\"{tag}\"")), "{drawn}");
            assert!(drawn.contains("viewBox=\"") && drawn.contains("em\""), "{drawn}");
            assert!(drawn.contains(" d=\"M"), "{drawn}");
        }
        assert_eq!(dioxus_ssr::render_element(rsx! { LanguageName { tag: "xx" } }), "");
    }
}
