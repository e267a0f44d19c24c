//! How a screen asks the engine.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Ask, Refusal},
};

use crate::app::News;

/// An answer as a screen holds it: nothing yet, the answer, or why there is none.
pub type Answered<A> = Resource<Result<A, Refusal>>;

/// Asks, and asks again whenever something in the stores changed or a signal the question reads
/// did. The old answer stays until the new one is there.
pub fn use_answer<Q>(question: impl Fn() -> Q + 'static) -> Answered<Q::Answer>
where
    Q: Ask + 'static,
    Q::Answer: 'static,
{
    let engine = use_context::<EngineHandle>();
    let news = use_context::<News>();
    use_resource(move || {
        news.revision.read();
        engine.ask(question())
    })
}
