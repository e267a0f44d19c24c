//! The content pack: the pledge, what it means in plain words, and who can help.
//!
//! People edit Markdown files in a folder. [`source::read`] turns that folder into a [`Pack`], or
//! says everything that is wrong with it, file by file and line by line. [`Pack::to_bytes`] makes
//! the one file the app carries, and [`Pack::from_bytes`] reads it back and refuses a broken one.

mod check;
mod compiled;
mod due;
mod model;
mod page;
mod problem;
mod readability;
mod sentences;
pub mod source;

pub use compiled::{FORMAT, PackError};
pub use due::{Day, Due, day_after, due, london, london_date};
pub use jiff::civil::Date;
pub use model::{
    Ages, Answer, AnswerId, Answers, Area, Audience, Band, Calendar, Category, Clock, ClockName,
    Consultation, ConsultationId, ConsultationQuestion, Counted, EasyLine, Entry, EntryId, Figures,
    Guide, Helpline, Icon, Kind, Length, Letter, LetterName, Local, NotAnId, Outcome, OutcomeId,
    Pack, PackId, PledgeStands, Question, QuestionId, Role, RoleInfo, Seen, Source, SpeakUp,
    Status, Team, Topic, TopicId, Translation, Unit, Withdrawn, Word, WordId, YouSaid,
};
pub use problem::{Problem, Problems};
pub use sentences::sentences;
