//! x
fn main() {
    let from: u64 = std::env::args().nth(1).unwrap().parse().unwrap();
    let to: u64 = std::env::args().nth(2).unwrap().parse().unwrap();
    let start = std::time::Instant::now();
    let mut bad = 0;
    for seed in from..to {
        if let Err(broken) = upheld_prove::model::run(seed) {
            println!("seed {seed}: {broken}");
            bad += 1;
            if bad > 4 {
                break;
            }
        }
    }
    println!("{:?} {bad}", start.elapsed());
}
