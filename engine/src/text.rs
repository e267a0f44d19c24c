//! Small things about text.

/// How many characters of a message a list shows.
const BEGINNING: usize = 80;

/// The beginning of a text for a list: its first line, cut at a word with an ellipsis when long.
#[must_use]
pub fn beginning(text: &str) -> String {
    let line = text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default();
    let Some((cut, _)) = line.char_indices().nth(BEGINNING) else { return line.to_owned() };
    let head = &line[..cut];
    let whole_words = head.rfind(' ').map_or(head, |space| &head[..space]);
    format!("{whole_words}…")
}

/// The length of a text as people are told it: Unicode scalar values.
#[must_use]
pub fn characters(text: &str) -> u32 {
    u32::try_from(text.chars().count()).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_beginning_is_one_short_line_of_whole_words() {
        assert_eq!(beginning("\n  Hello there \nmore"), "Hello there");
        assert_eq!(beginning(""), "");
        let long = beginning(&"wörd ".repeat(40));
        assert!(long.ends_with("wörd…") && characters(&long) <= 81);
        assert_eq!(characters(&beginning(&"x".repeat(500))), 81);
    }
}
