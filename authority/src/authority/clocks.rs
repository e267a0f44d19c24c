//! By when a conversation should be answered. The times are data of the national pack, which is
//! compiled into this program; they run from the day of our receipt.

use std::sync::LazyLock;

use upheld_pack::{Calendar, Clock, ClockName, Date, Due, Pack, Source, due, london_date};
use upheld_protocol::{Clocked, Timestamp};

/// The national pack, of which only the times are kept. A test makes sure that they are there.
static TIMES: LazyLock<Times> = LazyLock::new(|| {
    let pack = Pack::from_bytes(include_bytes!(concat!(env!("OUT_DIR"), "/national.pack")));
    pack.map(Times::of).unwrap_or_default()
});

#[derive(Default)]
struct Times {
    clocks: Vec<Clock>,
    calendar: Option<Calendar>,
    sources: Vec<Source>,
}

impl Times {
    fn of(pack: Pack) -> Self {
        Self { clocks: pack.clocks, calendar: pack.calendar, sources: pack.sources }
    }
}

/// A clock that runs.
#[derive(Clone, Copy, Debug)]
pub struct Running {
    /// The rule it runs by.
    pub clock: &'static Clock,
    /// The document the rule is from.
    pub source: Option<&'static Source>,
    /// The day of our receipt.
    pub from: Date,
    /// By which days.
    pub due: Due,
    /// The day it should be done by is over.
    pub late: bool,
}

impl Running {
    /// The clock for this, as it stands now.
    #[must_use]
    pub fn of(clocked: Clocked, received_at: Timestamp, now: Timestamp) -> Option<Self> {
        let name = match clocked {
            Clocked::Stage1 => ClockName::Stage1,
            Clocked::Stage2 => ClockName::Stage2,
            Clocked::Stage3 => ClockName::Stage3,
            Clocked::Records => ClockName::Records,
        };
        let clock = TIMES.clocks.iter().find(|clock| clock.name == name)?;
        let source = TIMES.sources.iter().find(|source| source.id == clock.source);
        let from = london_date(received_at.0);
        let due = due(clock, TIMES.calendar.as_ref()?, from);
        Some(Self { clock, source, from, due, late: london_date(now.0) > due.by.date })
    }

    /// The first day on which it was late, if it is.
    #[must_use]
    pub fn late_since(self) -> Option<Date> {
        self.late.then(|| self.due.by.date.tomorrow().unwrap_or(Date::MAX))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_with_a_clock_has_its_time_and_its_source() {
        for clocked in [Clocked::Stage1, Clocked::Stage2, Clocked::Stage3, Clocked::Records] {
            let running = Running::of(clocked, Timestamp(1_795_251_600_000), Timestamp(0)).unwrap();
            assert!(running.source.is_some() && !running.late, "{clocked:?}");
        }
    }
}
