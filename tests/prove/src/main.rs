//! x
fn main() {
    let from: u64 = std::env::args().nth(1).unwrap().parse().unwrap();
    let to: u64 = std::env::args().nth(2).unwrap().parse().unwrap();
    let start = std::time::Instant::now();
    let mut bad = 0;
    let mut tot = (0, 0, 0, 0);
    for seed in from..to {
        match upheld_prove::model::run(seed) {
            Err(broken) => {
                println!("seed {seed}: {broken}");
                bad += 1;
                if bad > 4 {
                    break;
                }
            }
            Ok(t) => {
                tot.0 += t.enqueued;
                tot.1 += t.calls;
                tot.2 += t.kills;
                tot.3 += t.power_cuts;
            }
        }
    }
    println!("{tot:?}");
    println!("{:?} {bad}", start.elapsed());
}
