//! x
use upheld_prove::*;
fn main() {
    let part = std::env::args().nth(1).unwrap();
    let from: u64 = std::env::args().nth(2).unwrap().parse().unwrap();
    let to: u64 = std::env::args().nth(3).unwrap().parse().unwrap();
    let start = std::time::Instant::now();
    let mut bad = 0;
    let mut tot = (0, 0, 0, 0);
    let mut take = |label: String, r: Result<world::Tally, String>| match r {
        Err(broken) => {
            println!("{label}: {broken}");
            bad += 1;
            if bad > 6 {
                std::process::exit(1);
            }
        }
        Ok(t) => {
            tot.0 += t.enqueued;
            tot.1 += t.calls;
            tot.2 += t.kills;
            tot.3 += t.power_cuts;
        }
    };
    match part.as_str() {
        "model" => {
            for seed in from..to {
                take(format!("{seed}"), model::run(seed).map_err(|e| e.to_string()));
            }
        }
        "cuts" => {
            for seed in from..to {
                take(
                    format!("{seed}"),
                    power_cuts::run(seed, power::Synchronous::AsTheEngineSays)
                        .map_err(|e| e.to_string()),
                );
            }
        }
        "single" => {
            let p = crash_points::places().unwrap();
            println!("{}", p.len());
            for stops in crash_points::singles(&p, from) {
                take(
                    format!("{stops:?}"),
                    crash_points::run(stops, from).map_err(|e| e.to_string()),
                );
            }
        }
        _ => {
            let p = crash_points::places().unwrap();
            for number in crash_points::sample(p.len(), to as usize, from) {
                let stops = crash_points::pair(&p, number, from);
                take(
                    format!("{stops:?}"),
                    crash_points::run(stops, from).map_err(|e| e.to_string()),
                );
            }
        }
    }
    println!("{tot:?}");
    println!("{:?}", start.elapsed());
}
