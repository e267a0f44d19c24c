//! Writing what young people answered as a source file of the authority's own pack.

use std::path::PathBuf;

use super::CommandError;
use crate::{
    Authority, Surroundings,
    figures::{Quarter, as_source},
    keys::files,
    options::Options,
};

/// Which quarter, and where to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FiguresCommand {
    data: PathBuf,
    quarter: Quarter,
    out: PathBuf,
}

impl FiguresCommand {
    pub(super) fn read(parser: &mut lexopt::Parser) -> Result<Self, CommandError> {
        let options = Options::read(parser, &["data", "quarter", "out"])?;
        let quarter = options.must_text("quarter")?.parse();
        Ok(Self {
            data: options.must_path("data")?,
            quarter: quarter.map_err(|error| CommandError::Usage(format!("--quarter: {error}")))?,
            out: options.must_path("out")?,
        })
    }

    pub(super) async fn run(self) -> Result<(), CommandError> {
        let authority = Authority::open(&self.data, Surroundings::default()).await?;
        let Some(figures) = authority.figures(self.quarter).await? else {
            return Err(CommandError::NotOver(self.quarter));
        };
        let source = as_source(self.quarter, &figures, authority.now());
        files::write_over(&self.out, source.as_bytes(), files::Readers::Anybody)?;
        println!("{}", self.out.display());
        Ok(())
    }
}
