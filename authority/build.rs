//! Compiles the demonstration's own pack, and the national pack with its clocks, from their source
//! files into the authority.

use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content");
    let (national, anyshire) = (content.join("national"), content.join("anyshire"));
    for source in [&national, &anyshire] {
        println!("cargo:rerun-if-changed={}", source.display());
    }
    match compile(&national, &anyshire) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn compile(national: &Path, anyshire: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let beside = upheld_pack::source::read(national)?;
    let pack = upheld_pack::source::read_beside(anyshire, &beside, national)?;
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("national.pack"), beside.to_bytes()?)?;
    Ok(fs::write(Path::new(&out).join("anyshire.pack"), pack.to_bytes()?)?)
}
