//! Sentences: what is read aloud, and what is translated, one by one.

use unicode_segmentation::UnicodeSegmentation;

/// The sentences of one paragraph, each with single spaces and none empty.
#[must_use]
pub fn sentences(text: &str) -> Vec<String> {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let sentences = line.split_sentence_bounds().map(str::trim);
    sentences.filter(|sentence| !sentence.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_where_a_reader_takes_a_breath() {
        assert_eq!(
            sentences("You can ask. They must answer!"),
            ["You can ask.", "They must answer!"]
        );
        assert_eq!(
            sentences("Is it fair? “No.” Then say so."),
            ["Is it fair?", "“No.”", "Then say so."]
        );
        assert_eq!(
            sentences("At 9.30 they came. Then\nthey left"),
            ["At 9.30 they came.", "Then they left"]
        );
        assert_eq!(sentences("Wait… what? Yes."), ["Wait… what?", "Yes."]);
        assert_eq!(sentences("لماذا؟ لا أعرف."), ["لماذا؟", "لا أعرف."]);
        assert!(sentences("  \n ").is_empty());
    }

    #[test]
    fn no_word_is_lost() {
        let text = "One (two). Three: *four* – five? “Six!” 7. Eight";
        assert_eq!(sentences(text).join(" "), text);
    }
}
