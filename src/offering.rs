//! Whether words that were typed may mean that somebody needs help now. They may add an offer of
//! help to a screen, and nothing else: nobody hears of it, and nothing is kept.

/// Whether one of these comes up in a text: words, or several words in a row, one to a line.
#[must_use]
pub fn comes_up(text: &str, list: &str) -> bool {
    let text = words(text);
    let in_a_row = |wanted: &[String]| {
        !wanted.is_empty() && text.windows(wanted.len()).any(|here| here == wanted)
    };
    list.lines().any(|line| in_a_row(&words(line)))
}

/// The words of a text, all in small letters.
fn words(text: &str) -> Vec<String> {
    let text = text.replace(['\'', '’'], "").to_lowercase();
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::comes_up;

    const LIST: &str = "hit\nkill myself\nself harm\nnot safe\n";

    #[test]
    fn words_count_as_wholes_and_in_a_row() {
        for text in ["He HIT me.", "i want to kill\nmyself", "self-harm", "It is not… safe", "hit"]
        {
            assert!(comes_up(text, LIST), "{text}");
        }
        for text in
            ["white", "We hitched a ride", "kill time by myself", "safe, not scared", "", "…"]
        {
            assert!(!comes_up(text, LIST), "{text}");
        }
    }

    #[test]
    fn an_empty_list_offers_nothing() {
        assert!(!comes_up("He hit me", "") && !comes_up("He hit me", " \n\n"));
    }
}
