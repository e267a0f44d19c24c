//! The wire between phone and authority, which can do to a call whatever a wire can do.

use std::collections::{BTreeMap, BTreeSet};

use upheld_engine::sync::{Call, Heard, Response};
use upheld_protocol::{Digest, PROBLEM_MEDIA_TYPE, Problem, ProblemCode, SubmissionId};

use crate::authority::{Answer, Council, CouncilError};

/// A call as it crosses the wire.
#[derive(Clone)]
pub struct Request {
    /// The method.
    pub method: &'static str,
    /// The whole address.
    pub url: String,
    /// Header fields.
    pub headers: Vec<(&'static str, String)>,
    /// The body.
    pub body: Vec<u8>,
}

impl From<Call> for Request {
    fn from(call: Call) -> Self {
        let Call { method, url, headers, body, .. } = call;
        Self { method: method.as_str(), url, headers, body }
    }
}

impl Request {
    /// Which submission it puts.
    #[must_use]
    pub fn submission(&self) -> Option<SubmissionId> {
        self.url.split_once("/v1/submissions/").and_then(|(_, id)| id.parse().ok())
    }
}

/// What the wire does to a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Fate {
    /// Nothing.
    Passes,
    /// Nobody can be reached.
    NoConnection,
    /// It is lost on the way.
    RequestLost,
    /// It arrives, and the answer is lost.
    AnswerLost,
    /// It arrives twice; the second answer is heard.
    Twice,
    /// It arrives, and a copy of it arrives once more much later.
    LateCopy,
    /// It breaks off for the phone, and arrives much later.
    Late,
    /// A Wi-Fi log-in page answers with status 200.
    Portal,
    /// A redirect elsewhere.
    Redirected,
    /// It arrives, and only half of the answer comes back, as if it were whole.
    Half,
    /// Too many requests; to be tried again after so many seconds.
    SlowDown(u32),
    /// Out of order; to be tried again after so many seconds.
    Unavailable(u32),
    /// A proxy's error page.
    BadGateway,
}

impl Fate {
    /// Every fate, with example times.
    pub const ALL: [Self; 13] = [
        Self::Passes,
        Self::NoConnection,
        Self::RequestLost,
        Self::AnswerLost,
        Self::Twice,
        Self::LateCopy,
        Self::Late,
        Self::Portal,
        Self::Redirected,
        Self::Half,
        Self::SlowDown(120),
        Self::Unavailable(30),
        Self::BadGateway,
    ];
}

/// The wire.
#[derive(Default)]
pub struct Wire {
    /// Every byte that crossed it.
    pub crossed: Vec<u8>,
    /// The digests under which each submission was seen.
    pub digests: BTreeMap<SubmissionId, BTreeSet<[u8; 32]>>,
    /// How many calls left the phone.
    pub calls: u64,
    late: Vec<Request>,
}

impl Wire {
    /// Carries a call to its fate; tells what the phone hears.
    ///
    /// # Errors
    /// When the authority itself breaks.
    pub fn carry(
        &mut self,
        request: Request,
        fate: Fate,
        council: &Council,
    ) -> Result<Heard, CouncilError> {
        if fate == Fate::NoConnection {
            return Ok(Heard::NoConnection);
        }
        self.record(&request);
        Ok(match fate {
            Fate::Passes => heard(self.deliver(&request, council)?),
            Fate::NoConnection => Heard::NoConnection,
            Fate::RequestLost => Heard::Cut,
            Fate::AnswerLost => {
                self.deliver(&request, council)?;
                Heard::Cut
            }
            Fate::Twice => {
                self.deliver(&request, council)?;
                heard(self.deliver(&request, council)?)
            }
            Fate::LateCopy => {
                self.late.push(request.clone());
                heard(self.deliver(&request, council)?)
            }
            Fate::Late => {
                self.late.push(request);
                Heard::Cut
            }
            Fate::Portal => page(200, "<html><title>Free Wi-Fi</title>Please log in.</html>"),
            Fate::Redirected => Heard::Redirected,
            Fate::Half => half(heard(self.deliver(&request, council)?)),
            Fate::SlowDown(seconds) => problem(ProblemCode::SlowDown, seconds),
            Fate::Unavailable(seconds) => problem(ProblemCode::Unavailable, seconds),
            Fate::BadGateway => page(502, "<html>502 Bad Gateway</html>"),
        })
    }

    /// One of the calls that were held up arrives at last. Nobody waits for its answer.
    ///
    /// # Errors
    /// When the authority itself breaks.
    pub fn let_one_arrive(&mut self, which: usize, council: &Council) -> Result<(), CouncilError> {
        if self.late.is_empty() {
            return Ok(());
        }
        let request = self.late.remove(which % self.late.len());
        self.deliver(&request, council).map(drop)
    }

    /// How many calls are held up.
    #[must_use]
    pub fn held_up(&self) -> usize {
        self.late.len()
    }

    fn record(&mut self, request: &Request) {
        self.calls += 1;
        self.crossed.extend_from_slice(request.url.as_bytes());
        for (name, value) in &request.headers {
            self.crossed.extend_from_slice(name.as_bytes());
            self.crossed.extend_from_slice(value.as_bytes());
        }
        self.crossed.extend_from_slice(&request.body);
        if let Some(id) = request.submission() {
            let digest = Digest::of(&request.body).to_bytes();
            self.digests.entry(id).or_default().insert(digest);
        }
    }

    fn deliver(&mut self, request: &Request, council: &Council) -> Result<Answer, CouncilError> {
        let answer = council.answer(request)?;
        self.crossed.extend_from_slice(&answer.body);
        Ok(answer)
    }
}

/// As the engine's own transport reads an answer.
fn heard(answer: Answer) -> Heard {
    if (300..400).contains(&answer.status) && answer.status != 304 {
        return Heard::Redirected;
    }
    let essence = answer.content_type.split(';').next().unwrap_or_default().trim();
    Heard::Answer(Response {
        status: answer.status,
        content_type: essence.to_ascii_lowercase(),
        etag: answer.etag,
        retry_after: answer.retry_after.and_then(|seconds| seconds.parse().ok()),
        body: answer.body,
        ..Response::default()
    })
}

fn page(status: u16, html: &str) -> Heard {
    Heard::Answer(Response {
        status,
        content_type: "text/html".into(),
        body: html.into(),
        ..Response::default()
    })
}

fn half(heard: Heard) -> Heard {
    let Heard::Answer(mut answer) = heard else { return heard };
    answer.body.truncate(answer.body.len() / 2);
    Heard::Answer(answer)
}

fn problem(code: ProblemCode, seconds: u32) -> Heard {
    let problem = Problem::from(code);
    Heard::Answer(Response {
        status: problem.status,
        content_type: PROBLEM_MEDIA_TYPE.into(),
        retry_after: Some(seconds),
        body: serde_json::to_vec(&problem).unwrap_or_default(),
        ..Response::default()
    })
}
