//! Makes text safe to stand in a page, whatever somebody wrote.

/// Text as it stands in an element or in a quoted value. Two dashes side by side are parted, so
/// that no words can pass for the lines around a proof.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + text.len() / 8);
    let mut dash = false;
    for letter in text.chars() {
        match letter {
            '-' if dash => safe.push_str("&#45;"),
            _ => put(letter, &mut safe),
        }
        dash = letter == '-';
    }
    safe
}

/// The same for lines that a computer reads again: their dashes stay.
pub fn escaped_block(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        put(letter, &mut safe);
    }
    safe
}

fn put(letter: char, safe: &mut String) {
    match letter {
        '&' => safe.push_str("&amp;"),
        '<' => safe.push_str("&lt;"),
        '>' => safe.push_str("&gt;"),
        '"' => safe.push_str("&quot;"),
        '\'' => safe.push_str("&#39;"),
        '\n' | '\t' => safe.push(letter),
        // Signs that are not text stand in no page.
        _ if letter.is_control() => {}
        _ => safe.push(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_that_was_written_becomes_a_tag_or_ends_a_value() {
        assert_eq!(
            escaped("<script>alert(\"hi\")</script> & 'so'"),
            "&lt;script&gt;alert(&quot;hi&quot;)&lt;/script&gt; &amp; &#39;so&#39;"
        );
        assert_eq!(escaped("a\u{0}b\u{7}c\r\nd"), "abc\nd");
        assert_eq!(escaped("سلام 🙂 \u{202e}abc"), "سلام 🙂 \u{202e}abc");
    }

    #[test]
    fn words_cannot_pass_for_the_lines_around_a_proof() {
        assert_eq!(escaped("--- a-b"), "-&#45;&#45; a-b");
        assert_eq!(escaped_block("-----BEGIN A-----"), "-----BEGIN A-----");
    }
}
