//! What may be published of the answers that came with nobody's name on them.
//!
//! Only whole quarters, each counted for itself: two tables never share an answer, so there is
//! nothing to subtract. Nothing below ten answers, every number rounded to five, no breakdown.

use std::{collections::BTreeMap, fmt, str::FromStr};

use upheld_protocol::{Choice, Timestamp};

use crate::{inbox::times::LONDON, store::Tally};

/// Fewer answers than this to a question, and nothing is said of it.
const FEWEST: u64 = 10;
const ROUNDED_TO: u64 = 5;

/// Three months of a year.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Quarter {
    year: i16,
    number: u8,
}

impl Quarter {
    /// The quarter a moment is in, in England.
    #[must_use]
    pub fn of(at: Timestamp) -> Self {
        let at = jiff::Timestamp::from_millisecond(at.0).unwrap_or_default();
        let date = at.to_zoned(LONDON.clone()).date();
        Self { year: date.year(), number: (date.month().unsigned_abs() - 1) / 3 + 1 }
    }

    /// Its months, such as `2026 July to September`.
    #[must_use]
    pub fn months(self) -> String {
        let months = match self.number {
            1 => "January to March",
            2 => "April to June",
            3 => "July to September",
            _ => "October to December",
        };
        format!("{} {months}", self.year)
    }
}

impl fmt::Display for Quarter {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{}", self.year, self.number)
    }
}

/// Why a text names no quarter.
#[derive(Clone, Copy, PartialEq, Eq, Debug, thiserror::Error)]
#[error("a quarter is written as 2026-3")]
pub struct NoQuarter;

impl FromStr for Quarter {
    type Err = NoQuarter;

    fn from_str(text: &str) -> Result<Self, NoQuarter> {
        let (year, number) = text.split_once('-').ok_or(NoQuarter)?;
        let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let quarter = Self {
            year: year.parse().map_err(|_| NoQuarter)?,
            number: number.parse().map_err(|_| NoQuarter)?,
        };
        let good = year.len() == 4 && digits(year) && number.len() == 1;
        (good && (1..=4).contains(&quarter.number)).then_some(quarter).ok_or(NoQuarter)
    }
}

/// A question, and what may be said of its answers.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Figure {
    /// The promise's or the consultation's id.
    pub about: String,
    /// The question's id in a consultation; none for a promise, which has only one.
    pub question: Option<String>,
    /// The answers with their numbers, rounded; none when they were too few to show.
    pub shown: Option<Vec<(String, u64)>>,
}

/// What may be said of a quarter's answers.
#[must_use]
pub fn publishable(tallies: &[Tally]) -> Vec<Figure> {
    let mut questions: BTreeMap<(&str, &str), Vec<(&str, u64)>> = BTreeMap::new();
    for tally in tallies {
        let question = tally.question.as_deref().unwrap_or_default();
        let answers = questions.entry((&*tally.about, question)).or_default();
        answers.push((&*tally.answer, tally.count));
    }
    let figure = |((about, question), mut answers): ((&str, &str), Vec<(&str, u64)>)| {
        answers.sort_by_key(|(answer, _)| (place(answer), *answer));
        Figure {
            about: about.to_owned(),
            question: Some(question.to_owned()).filter(|question| !question.is_empty()),
            shown: rounded(&answers),
        }
    };
    questions.into_iter().map(figure).collect()
}

/// The numbers, each rounded. None when there are too few answers; nor when so many of them vanish
/// in the rounding that the ten there must be would tell what each number was.
fn rounded(answers: &[(&str, u64)]) -> Option<Vec<(String, u64)>> {
    let total: u64 = answers.iter().map(|(_, count)| count).sum();
    let round = |count: u64| (count + ROUNDED_TO / 2) / ROUNDED_TO * ROUNDED_TO;
    let all = answers.iter().map(|(answer, count)| ((*answer).to_owned(), round(*count)));
    let shown: Vec<_> = all.filter(|(_, count)| *count > 0).collect();
    let sum: u64 = shown.iter().map(|(_, count)| count).sum();
    (total >= FEWEST && sum >= FEWEST).then_some(shown)
}

/// The answers to a promise stand in the order they are offered; all others by their ids.
fn place(answer: &str) -> usize {
    let offered = [Choice::Yes, Choice::SortOf, Choice::No, Choice::NotSure];
    offered.iter().position(|choice| choice.name() == answer).unwrap_or(offered.len())
}

/// The figures about promises, as a source file of the authority's own pack.
#[must_use]
pub fn as_source(quarter: Quarter, figures: &[Figure], now: Timestamp) -> String {
    let made_on = jiff::Timestamp::from_millisecond(now.0).unwrap_or_default();
    let made_on = made_on.to_zoned(LONDON.clone()).date();
    let promises = figures.iter().filter(|figure| figure.question.is_none());
    let lines: String = promises.map(|figure| format!("- {}\n", in_source(figure))).collect();
    format!(
        "---\nquarter: {}\nmade_on: {made_on}\n---\n\n# Answers\n\n{lines}\n# Good to know\n\n\
         Each number is rounded to 5. We leave out what only a few people said. So no one can be \
         found out.\n",
        quarter.months()
    )
}

fn in_source(figure: &Figure) -> String {
    let Some(shown) = &figure.shown else {
        return format!("{}: too few", figure.about);
    };
    let answers: Vec<_> = shown.iter().map(|(answer, count)| format!("{answer} {count}")).collect();
    format!("{}: {}", figure.about, answers.join(", "))
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use super::*;

    fn tallies(counts: &[u64]) -> Vec<Tally> {
        let answers = ["yes", "sort_of", "no", "not_sure", "other"];
        let tally = |(answer, count): (&str, &u64)| Tally {
            about: "promise-love".into(),
            question: None,
            answer: answer.into(),
            count: *count,
        };
        let all = answers.into_iter().zip(counts).filter(|(_, count)| **count > 0);
        all.map(tally).collect()
    }

    /// What is published of these counts; nothing at all when nobody answered.
    fn table(counts: &[u64]) -> Option<Vec<(String, u64)>> {
        publishable(&tallies(counts)).into_iter().next().and_then(|figure| figure.shown)
    }

    #[test]
    fn a_quarter_is_named_and_knows_its_months() {
        let at = |text: &str| {
            let at: jiff::Timestamp = text.parse().unwrap();
            Quarter::of(Timestamp(at.as_millisecond())).to_string()
        };
        assert_eq!(at("2026-06-30T22:59:59Z"), "2026-2");
        assert_eq!(at("2026-06-30T23:00:00Z"), "2026-3", "summer time");
        assert_eq!(at("2026-12-31T23:59:59Z"), "2026-4");
        let quarter: Quarter = "2026-3".parse().unwrap();
        assert_eq!(quarter.months(), "2026 July to September");
        assert!(quarter < "2027-1".parse().unwrap() && quarter > "2026-2".parse().unwrap());
        for odd in ["", "2026", "2026-0", "2026-5", "2026-03", "+226-1", "26-1", "2026-+1"] {
            assert_eq!(odd.parse::<Quarter>(), Err(NoQuarter), "{odd}");
        }
    }

    #[test]
    fn ten_answers_are_shown_rounded_and_nine_are_not() {
        let named = |shown: &[(&str, u64)]| {
            Some(shown.iter().map(|(answer, count)| ((*answer).to_owned(), *count)).collect())
        };
        assert_eq!(table(&[8, 2]), named(&[("yes", 10)]));
        assert_eq!(table(&[23, 7, 3, 1]), named(&[("yes", 25), ("sort_of", 5), ("no", 5)]));
        assert_eq!(table(&[3, 3, 3]), None, "nine, though rounded they are fifteen");
        assert_eq!(table(&[2, 2, 2, 2, 2]), None, "ten, and each would be known to be two");
        assert_eq!(table(&[]), None);
    }

    /// All that up to twelve people each can have said to so many answers.
    fn all_counts(answers: u32) -> impl Iterator<Item = Vec<u64>> {
        let counts = move |n| (0..answers).map(move |at| n / 13_u64.pow(at) % 13);
        (0..13_u64.pow(answers)).map(move |n| counts(n).collect())
    }

    /// For every number in every table of so many answers: all that it can have been, for whoever
    /// knows the rules and sees the table.
    fn possible(answers: u32) -> BTreeSet<BTreeSet<u64>> {
        let mut by_table: BTreeMap<_, Vec<BTreeSet<u64>>> = BTreeMap::new();
        for counts in all_counts(answers) {
            if let Some(shown) = table(&counts) {
                let none = || vec![BTreeSet::new(); counts.len()];
                let sets = by_table.entry(shown).or_insert_with(none);
                for (set, count) in sets.iter_mut().zip(&counts) {
                    set.insert(*count);
                }
            }
        }
        by_table.into_values().flatten().collect()
    }

    /// An answer is in one quarter only, so whatever a number can have been in one quarter goes with
    /// whatever it can have been in the next.
    #[test]
    fn no_two_quarters_tell_a_number_below_ten_nor_by_subtraction() {
        for answers in 1..=5 {
            let possible = possible(answers);
            assert!(!possible.is_empty());
            for (first, second) in
                possible.iter().flat_map(|one| possible.iter().map(move |two| (one, two)))
            {
                let small = |set: &BTreeSet<u64>| set.iter().any(|count| *count < FEWEST);
                assert!(!small(first) || first.len() > 1, "{answers}: {first:?}");
                let with =
                    |one: &u64| second.iter().map(|two| two.abs_diff(*one)).collect::<Vec<_>>();
                let differences: BTreeSet<u64> = first.iter().flat_map(with).collect();
                let tells = differences.len() == 1 && (small(first) || small(second));
                assert!(!tells, "{answers}: {first:?} and {second:?}");
            }
        }
    }

    #[test]
    fn the_source_file_has_the_promises_and_leaves_out_what_few_said() {
        let mut all = tallies(&[23, 7, 3, 1]);
        let more = |about: &str, question: Option<&str>, count| Tally {
            about: about.into(),
            question: question.map(str::to_owned),
            answer: "yes".into(),
            count,
        };
        all.push(more("promise-voice", None, 4));
        all.push(more("anyshire-consultation-buses", Some("how_often"), 40));
        let quarter = "2026-3".parse().unwrap();
        let at = Timestamp(1_791_763_200_000); // 12 October 2026
        let source = as_source(quarter, &publishable(&all), at);
        let expected = "---\nquarter: 2026 July to September\nmade_on: 2026-10-12\n---\n\n\
                        # Answers\n\n- promise-love: yes 25, sort_of 5, no 5\n\
                        - promise-voice: too few\n\n# Good to know\n\n";
        assert!(source.starts_with(expected), "{source}");
        assert!(!source.contains("buses"));
    }
}
