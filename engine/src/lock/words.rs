//! The list that three words for a lock are drawn from: BIP-39's English list (2,048 short, common
//! words, no two alike in their first four letters), without those that could hurt a child.
//! Three of them are some 32 bits.

use std::collections::HashSet;
use std::sync::OnceLock;

use bip39::Language;
use upheld_protocol::Randomness;

/// Words of the list that are never drawn.
const LEFT_OUT: &str = include_str!("left-out.txt");

fn list() -> &'static [&'static str] {
    static LIST: OnceLock<Vec<&'static str>> = OnceLock::new();
    LIST.get_or_init(|| {
        let left_out: HashSet<_> = LEFT_OUT.split_whitespace().collect();
        let words = Language::English.word_list().iter().copied();
        words.filter(|word| !left_out.contains(word)).collect()
    })
}

/// Whether a word is on the list.
pub(super) fn is_known(word: &str) -> bool {
    list().binary_search(&word).is_ok()
}

/// Three words, drawn evenly.
#[must_use]
pub fn suggest(random: Randomness<'_>) -> Vec<String> {
    let list = list();
    (0..3).map(|_| list[below(list.len(), random)].to_owned()).collect()
}

/// An even number below a limit: numbers of the last, incomplete round are thrown away.
fn below(limit: usize, random: Randomness<'_>) -> usize {
    let limit = u32::try_from(limit).unwrap_or(u32::MAX);
    let whole_rounds = u32::MAX - u32::MAX % limit;
    loop {
        let drawn = random.next_u32();
        if drawn < whole_rounds {
            return (drawn % limit) as usize;
        }
    }
}

#[cfg(test)]
mod tests {
    use upheld_protocol::system_randomness;

    use super::*;

    #[test]
    fn what_is_drawn_is_on_the_list_and_nothing_hurtful_is() {
        assert!(list().len() > 1800, "{}", list().len());
        let known: HashSet<_> = Language::English.word_list().iter().copied().collect();
        for word in LEFT_OUT.split_whitespace() {
            assert!(known.contains(word), "{word} was never on the list");
            assert!(!is_known(word), "{word}");
        }
        for _ in 0..100 {
            let words = suggest(&mut system_randomness());
            assert_eq!(words.len(), 3);
            assert!(words.iter().all(|word| is_known(word)), "{words:?}");
        }
    }
}
