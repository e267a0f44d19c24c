//! Compiles the national pack from its source files into the engine.

use std::{env, fs, path::Path, process::ExitCode};

fn main() -> ExitCode {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../content/national");
    println!("cargo:rerun-if-changed={}", source.display());
    match compile(&source) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn compile(source: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let pack = upheld_pack::source::read(source)?;
    println!("cargo:rustc-env=UPHELD_NATIONAL_VERSION={}", pack.version);
    let out = Path::new(&env::var("OUT_DIR")?).join("national.pack");
    Ok(fs::write(out, pack.to_bytes()?)?)
}
