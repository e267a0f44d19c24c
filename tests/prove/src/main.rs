//! Runs the parts one after the other, and says in one line what came of it.

use std::{
    alloc::System,
    path::{Path, PathBuf},
    process::ExitCode,
    time::{Duration, Instant},
};

use anyhow::{Context as _, bail};
use lexopt::{Arg, Parser, ValueExt as _};
use upheld_prove::{
    attachments, behind_the_lock, crash_points, kills,
    luck::Luck,
    matrix,
    model::{self, Without},
    oracle::Violation,
    packs,
    power::Synchronous,
    power_cuts, private, processes,
    world::Tally,
};
use zeroizing_alloc::ZeroAlloc;

/// As in the app: what is freed is wiped. `--private` looks whether that is enough.
#[global_allocator]
static MEMORY: ZeroAlloc<System> = ZeroAlloc(System);

const HELP: &str = "\
upheld-prove: breaks the mailbox, and tells whether a message was lost or doubled.

  --seeds N        random stories to tell (400 unless --minutes is given)
  --minutes M      go on for so long
  --seed S         tell only the story of this seed
  --from S         the first seed (0)
  --only PART      matrix, crash-points, power-cuts, packs, lock, kills, attachments,
                   model or private
  --kills N        how often real processes are killed (30)
  --authority PATH the program upheld-authority; without it no real process is killed
  --single N       only the N-th single crash point
  --pair N         only the N-th pair of crash points
  --without WHAT   room, clock or restores: look behind a fault that is known
  --accept         take the table of faults as it is now
  --private        only what files, logs and memory tell of a person; ends with a sum of its own
";

/// So many stories, and so many pairs of crash points, take a few minutes.
const SEEDS: u64 = 400;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    Matrix,
    CrashPoints,
    PowerCuts,
    Packs,
    Lock,
    Kills,
    Attachments,
    Model,
    Private,
}

#[derive(Default)]
struct Options {
    seeds: Option<u64>,
    minutes: Option<f64>,
    seed: Option<u64>,
    from: u64,
    only: Option<Part>,
    single: Option<usize>,
    pair: Option<usize>,
    without: Without,
    accept: bool,
    kills: Option<u64>,
    authority: Option<PathBuf>,
}

fn options() -> anyhow::Result<Option<Options>> {
    let mut options = Options::default();
    let mut parser = Parser::from_env();
    while let Some(arg) = parser.next()? {
        match arg {
            Arg::Long("seeds") => options.seeds = Some(parser.value()?.parse()?),
            Arg::Long("minutes") => options.minutes = Some(parser.value()?.parse()?),
            Arg::Long("seed") => options.seed = Some(parser.value()?.parse()?),
            Arg::Long("from") => options.from = parser.value()?.parse()?,
            Arg::Long("single") => options.single = Some(parser.value()?.parse()?),
            Arg::Long("pair") => options.pair = Some(parser.value()?.parse()?),
            Arg::Long("accept") => options.accept = true,
            Arg::Long("private") => options.only = Some(Part::Private),
            Arg::Long("kills") => options.kills = Some(parser.value()?.parse()?),
            Arg::Long("authority") => options.authority = Some(parser.value()?.into()),
            Arg::Long("only") => options.only = Some(part(&parser.value()?.string()?)?),
            Arg::Long("without") => leave_out(&mut options.without, &parser.value()?.string()?)?,
            Arg::Long("help") | Arg::Short('h') => return Ok(None),
            other => return Err(other.unexpected().into()),
        }
    }
    Ok(Some(options))
}

fn part(name: &str) -> anyhow::Result<Part> {
    Ok(match name {
        "matrix" => Part::Matrix,
        "crash-points" => Part::CrashPoints,
        "power-cuts" => Part::PowerCuts,
        "packs" => Part::Packs,
        "lock" => Part::Lock,
        "kills" => Part::Kills,
        "attachments" => Part::Attachments,
        "model" => Part::Model,
        "private" => Part::Private,
        other => bail!("there is no part called {other}"),
    })
}

fn leave_out(without: &mut Without, what: &str) -> anyhow::Result<()> {
    match what {
        "room" => without.room = true,
        "clock" => without.clock = true,
        "restores" => without.restores = true,
        other => bail!("stories cannot be told without {other}"),
    }
    Ok(())
}

/// What all the runs came to.
#[derive(Default)]
struct Sum {
    seeds: u64,
    crash_points: u64,
    tally: Tally,
    lost: u64,
    doubled: u64,
    violated: u64,
}

impl Sum {
    fn add(&mut self, tally: Tally) {
        self.tally.kills += tally.kills;
        self.tally.power_cuts += tally.power_cuts;
        self.tally.enqueued += tally.enqueued;
        self.tally.accepted += tally.accepted;
    }

    fn take(&mut self, told: Result<Tally, (Violation, String)>, again: &str) {
        match told {
            Ok(tally) => self.add(tally),
            Err((violation, story)) => {
                self.violated += 1;
                self.lost += u64::from(violation.clause.is_loss());
                self.doubled += u64::from(violation.clause.is_doubling());
                println!("VIOLATED {violation}{story}\n  again: scripts/prove {again}");
            }
        }
    }

    fn line(&self) -> String {
        let Tally { kills, power_cuts, enqueued, accepted, .. } = self.tally;
        let lost = self.lost + enqueued.saturating_sub(accepted);
        let doubled = self.doubled + accepted.saturating_sub(enqueued);
        let violated = match self.violated {
            0 => String::new(),
            violated => format!(" violated={violated}"),
        };
        format!(
            "seeds={} crash_points={} kills={kills} power_cuts={power_cuts} enqueued={enqueued} \
             accepted={accepted} lost={lost} doubled={doubled}{violated}",
            self.seeds, self.crash_points
        )
    }

    fn is_clean(&self) -> bool {
        self.violated == 0 && self.tally.enqueued == self.tally.accepted
    }
}

/// Until when a part may go on, and how many runs it is meant to make.
struct Budget {
    until: Option<Instant>,
    runs: u64,
}

impl Budget {
    fn is_spent(&self, runs: u64) -> bool {
        runs >= self.runs || self.until.is_some_and(|until| Instant::now() >= until)
    }
}

/// Tells now and then how far it is.
struct Progress {
    part: &'static str,
    told_at: Instant,
    started: Instant,
}

impl Progress {
    fn of(part: &'static str) -> Self {
        let now = Instant::now();
        Self { part, told_at: now, started: now }
    }

    fn tell(&mut self, runs: u64, of: &str) {
        if self.told_at.elapsed() > Duration::from_secs(10) {
            self.told_at = Instant::now();
            eprintln!("{}: {runs}{of}", self.part);
        }
    }

    fn end(&self, runs: u64, of: &str) {
        let took = self.started.elapsed();
        let each = took.as_secs_f64() * 1000.0 / runs.max(1) as f64;
        eprintln!("{}: {runs}{of} in {:.1} s, {each:.1} ms each", self.part, took.as_secs_f64());
    }
}

struct Prover {
    options: Options,
    started: Instant,
    sum: Sum,
}

impl Prover {
    fn wants(&self, part: Part) -> bool {
        self.options.only.is_none_or(|only| only == part)
    }

    /// The part may use the time up to this share of the whole.
    fn budget(&self, share: f64, runs: u64) -> Budget {
        let time = self.options.minutes.map(|minutes| {
            let share = if self.options.only.is_some() { 1.0 } else { share };
            self.started + Duration::from_secs_f64(minutes * 60.0 * share)
        });
        let timed = time.is_some() && self.options.seeds.is_none();
        Budget { until: time, runs: if timed { u64::MAX } else { runs } }
    }

    fn matrix(&mut self) {
        let progress = Progress::of("matrix");
        let told = matrix::check(self.options.accept);
        progress.end(1, " table");
        let told = told.map(|()| Tally::default()).map_err(|violation| (violation, String::new()));
        self.sum.take(told, "--only matrix");
    }

    fn crash_points(&mut self) -> anyhow::Result<()> {
        let seed = self.options.seed.unwrap_or(self.options.from);
        let places = crash_points::places().context("the story does not go well undisturbed")?;
        let singles = crash_points::singles(&places, seed);
        let all_pairs = places.len() * places.len();
        let chosen = self.options.single.is_some() || self.options.pair.is_some();
        let mut progress = Progress::of("crash points");
        for (number, stops) in singles.iter().enumerate() {
            if self.options.single.map_or(!chosen, |single| single == number) {
                let again = format!("--only crash-points --seed {seed} --single {number}");
                self.stop_at(*stops, seed, &again);
                progress.tell(number as u64, " single");
            }
        }
        let budget = self.budget(0.3, self.options.seeds.unwrap_or(SEEDS));
        let most = usize::try_from(budget.runs).unwrap_or(all_pairs);
        let (mut runs, of) = (0, format!(" of {all_pairs} pairs"));
        let pairs = crash_points::sample(places.len(), most, seed);
        let pairs: Vec<usize> = match self.options.pair {
            Some(pair) => vec![pair],
            None if chosen => vec![],
            None => crash_points::shuffled(pairs.collect(), seed),
        };
        for number in pairs {
            if budget.is_spent(runs) {
                break;
            }
            let again = format!("--only crash-points --seed {seed} --pair {number}");
            self.stop_at(crash_points::pair(&places, number, seed), seed, &again);
            runs += 1;
            progress.tell(runs, &of);
        }
        progress.end(runs, &format!("{of}, {} places", places.len()));
        Ok(())
    }

    /// The story of locks, stopped at a tenth as many places as there are stories; all there are
    /// when it is told alone.
    fn lock(&mut self) -> anyhow::Result<()> {
        let seed = self.options.seed.unwrap_or(self.options.from);
        let deaths = behind_the_lock::deaths().context("the story does not go well undisturbed")?;
        let seeds = usize::try_from(self.options.seeds.unwrap_or(SEEDS))?;
        let most = if self.options.only.is_some() { deaths.len() } else { seeds.div_ceil(10) };
        let mut progress = Progress::of("lock");
        let mut runs = 0;
        for death in behind_the_lock::sample(&deaths, most, seed) {
            self.sum.crash_points += 1;
            let told = behind_the_lock::run(death);
            let again = format!("--only lock --seed {seed}");
            self.sum
                .take(told.map_err(|violation| (violation, format!("\n    {death:?}"))), &again);
            runs += 1;
            progress.tell(runs, &format!(" of {}", deaths.len()));
        }
        progress.end(runs, &format!(" of {} places", deaths.len()));
        Ok(())
    }

    /// The power fails while a pack is taken in, at a tenth as many places as there are stories; at
    /// all there are when it is told alone.
    fn packs(&mut self) -> anyhow::Result<()> {
        let seed = self.options.seed.unwrap_or(self.options.from);
        let story = packs::Story::new().context("the story does not go well undisturbed")?;
        let places = story.places();
        let seeds = usize::try_from(self.options.seeds.unwrap_or(SEEDS))?;
        let most = if self.options.only.is_some() { places.len() } else { seeds.div_ceil(10) };
        let mut progress = Progress::of("packs");
        let (mut cuts, mut mixed) = (0, 0);
        let step = places.len().div_ceil(most.max(1)).max(1);
        for place in places.iter().skip(Luck::of(seed).below(step)).step_by(step) {
            let told = story.cut(*place, seed);
            mixed += u64::from(told.is_err());
            cuts += 1;
            let told = told.map(|_| Tally { power_cuts: 1, ..Tally::default() });
            let told = told.map_err(|violation| (violation, format!("\n    {place:?}")));
            self.sum.take(told, &format!("--only packs --seed {seed}"));
            progress.tell(cuts, &format!(" of {}", places.len()));
        }
        progress.end(cuts, &format!(" of {} places", places.len()));
        println!("pack_cuts={cuts} mixed={mixed}");
        Ok(())
    }

    fn stop_at(&mut self, stops: crash_points::Stops, seed: u64, again: &str) {
        self.sum.crash_points += 1;
        let told = crash_points::run(stops, seed);
        self.sum.take(told.map_err(|violation| (violation, format!("\n    {stops:?}"))), again);
    }

    fn stories(
        &mut self,
        part: &'static str,
        budget: &Budget,
        tell: impl Fn(u64) -> Result<Tally, (Violation, String)>,
    ) {
        let mut progress = Progress::of(part);
        let mut runs = 0;
        let (first, most) = match self.options.seed {
            Some(seed) => (seed, 1),
            None => (self.options.from, u64::MAX),
        };
        while runs < most && !budget.is_spent(runs) {
            let seed = first + runs;
            self.sum.take(tell(seed), &format!("--only {part} --seed {seed}"));
            self.sum.seeds += 1;
            runs += 1;
            progress.tell(runs, " stories");
        }
        progress.end(runs, " stories");
    }

    /// Processes that are really killed, and photos that are really cut.
    fn real_processes(&mut self, authority: &Path) {
        let seed = self.options.seed.unwrap_or(self.options.from);
        if self.wants(Part::Kills) {
            let progress = Progress::of("kills");
            let kills = self.options.kills.unwrap_or(30);
            let told = kills::run(authority, kills, seed);
            progress.end(kills, " kills of real processes");
            self.take_real(told, &format!("--only kills --kills {kills} --seed {seed}"));
        }
        if self.wants(Part::Attachments) {
            let progress = Progress::of("attachments");
            let told = attachments::run(authority, seed);
            let cuts = told.as_ref().map_or(0, |told| told.cuts);
            progress.end(cuts, " connections cut in the middle of a photo");
            let told = told.map(processes::Tally::from);
            self.take_real(told, &format!("--only attachments --seed {seed}"));
        }
    }

    fn take_real(&mut self, told: anyhow::Result<processes::Tally>, again: &str) {
        match told {
            Ok(told) => {
                self.sum.tally.kills += told.kills;
                self.sum.tally.enqueued += told.enqueued as u64;
                self.sum.tally.accepted += told.accepted as u64;
                self.sum.lost += told.lost as u64;
                self.sum.doubled += told.doubled as u64;
                self.sum.violated += u64::from(told.lost + told.doubled > 0);
            }
            Err(error) => {
                self.sum.violated += 1;
                println!("VIOLATED {error:#}\n  again: scripts/prove {again}");
            }
        }
    }

    fn run(&mut self) -> anyhow::Result<()> {
        if self.wants(Part::Matrix) && self.options.seed.is_none() {
            self.matrix();
        }
        if self.wants(Part::CrashPoints) {
            self.crash_points()?;
        }
        let seeds = self.options.seeds.unwrap_or(SEEDS);
        if self.wants(Part::PowerCuts) {
            let alone = self.options.only.is_some();
            let budget = self.budget(0.45, if alone { seeds } else { seeds.div_ceil(5) });
            self.stories("power-cuts", &budget, |seed| {
                let told = power_cuts::run(seed, Synchronous::AsTheEngineSays);
                told.map_err(|violation| (violation, String::new()))
            });
        }
        if self.wants(Part::Packs) {
            self.packs()?;
        }
        if self.wants(Part::Lock) {
            self.lock()?;
        }
        if let Some(authority) = self.options.authority.clone() {
            self.real_processes(&authority);
        }
        if self.wants(Part::Model) {
            let without = self.options.without;
            let budget = self.budget(1.0, seeds);
            self.stories("model", &budget, |seed| {
                model::run(seed, without).map_err(|broken| {
                    let acts = broken.story.iter().map(|act| format!("\n    {act:?}"));
                    (broken.violation, acts.collect())
                })
            });
        }
        Ok(())
    }
}

/// What files, logs and memory tell. Its last line is a sum of its own.
fn private(options: &Options) -> anyhow::Result<ExitCode> {
    let authority = options.authority.as_deref().context("this needs --authority")?;
    let seed = options.seed.unwrap_or(options.from);
    let mut told = private::Told::default();
    let ended = private::run(authority, seed, &mut told);
    for found in &told.found {
        println!("VIOLATED {found}\n  again: scripts/prove --only private --seed {seed}");
    }
    if let Err(error) = ended {
        // Without a sum: what was not looked at cannot count as clean.
        println!("VIOLATED {error:#}\n  again: scripts/prove --only private --seed {seed}");
        return Ok(ExitCode::FAILURE);
    }
    println!("{}\n{}", told.memory_line(), told.line());
    Ok(if told.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// A process of this program may be told to be a phone.
fn phone() -> Option<anyhow::Result<()>> {
    let mut arguments = std::env::args_os().skip(1);
    let what = arguments.next()?;
    let (data, keys) = (arguments.next()?, arguments.next()?);
    (what == "phone").then(|| processes::run_phone(data.as_ref(), keys.as_ref()))
}

fn main() -> anyhow::Result<ExitCode> {
    if let Some(ended) = phone() {
        return ended.map(|()| ExitCode::SUCCESS);
    }
    let Some(options) = options()? else {
        print!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    if options.only == Some(Part::Private) {
        return private(&options);
    }
    let mut prover = Prover { options, started: Instant::now(), sum: Sum::default() };
    prover.run()?;
    println!("{}", prover.sum.line());
    Ok(if prover.sum.is_clean() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
