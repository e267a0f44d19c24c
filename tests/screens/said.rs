//! What the pretend engine says of people, of the pledge check and of what the council asks.

use std::collections::BTreeMap;

use upheld_engine::{
    pack::{
        Answer as Listed, Consultation, ConsultationQuestion, Counted, Figures, Kind, Role,
        RoleInfo, Status, YouSaid,
    },
    protocol::Choice,
    requests::{
        Answer, ConsultationView, PeopleView, Person, PledgeAnswer, PledgeCheckView, PromiseCheck,
        Refusal, Request, Sharing,
    },
};

use crate::{
    canned::WRITTEN_AT,
    library::{card, council, day, easy, entry_id},
};

#[derive(Clone)]
pub struct Said {
    pub people: PeopleView,
    pub pledge: PledgeCheckView,
}

impl Said {
    pub fn new() -> Self {
        let promise = |name| PromiseCheck {
            promise: card(name, Kind::Promise, Status::LocalPromise),
            answers: vec![],
        };
        let mut council = council().local.teams;
        council[0].roles = vec![Role::Iro];
        Self {
            people: PeopleView { mine: vec![sam()], council, roles: vec![role()] },
            pledge: PledgeCheckView {
                promises: vec![promise("promise-love"), promise("promise-respect")],
                can_share: true,
                figures: vec![figures()],
                you_said: vec![YouSaid {
                    id: "bags".into(),
                    you_said: "You had to move with bin bags.".into(),
                    we_did: "You get a real bag.".into(),
                    on: day("2026-09-28"),
                    about: vec![],
                    picture: "moving-on".into(),
                }],
                consultations: vec![ConsultationView {
                    consultation: buses(),
                    open: true,
                    answers: BTreeMap::new(),
                    sharing: Sharing::No,
                }],
            },
        }
    }

    pub fn answer(&mut self, request: &Request) -> Option<Result<Answer, Refusal>> {
        Some(Ok(match request {
            Request::People(_) => Answer::People(self.people.clone()),
            Request::SavePerson(ask) => Answer::SavePerson(self.save(ask.person.clone())),
            Request::ForgetPerson(ask) => {
                self.people.mine.retain(|person| person.id != ask.id);
                Answer::ForgetPerson(())
            }
            Request::PledgeCheck(_) => Answer::PledgeCheck(self.pledge.clone()),
            Request::AnswerPromise(ask) => {
                let answer = PledgeAnswer {
                    answer: ask.answer,
                    why: ask.why.clone(),
                    at: WRITTEN_AT,
                    sharing: Sharing::No,
                };
                self.answers(ask.entry.as_str()).insert(0, answer);
                Answer::AnswerPromise(())
            }
            Request::SharePromise(ask) => {
                let sharing = if ask.share { Sharing::Waiting } else { Sharing::No };
                self.answers(ask.entry.as_str())[0].sharing = sharing;
                Answer::SharePromise(())
            }
            Request::AnswerConsultation(ask) => {
                let view = &mut self.pledge.consultations[0];
                view.answers.clone_from(&ask.answers);
                view.sharing = if ask.share { Sharing::Waiting } else { Sharing::No };
                Answer::AnswerConsultation(())
            }
            _ => return None,
        }))
    }

    fn save(&mut self, mut person: Person) -> i64 {
        let known = self.people.mine.iter_mut().find(|one| one.id == person.id);
        match known {
            Some(known) => *known = person.clone(),
            None => {
                person.id = 7;
                self.people.mine.push(person.clone());
            }
        }
        person.id
    }

    /// What was answered about a promise.
    pub fn answers(&mut self, promise: &str) -> &mut Vec<PledgeAnswer> {
        let of_it = |one: &&mut PromiseCheck| one.promise.id == entry_id(promise);
        &mut self.pledge.promises.iter_mut().find(of_it).unwrap().answers
    }
}

pub fn sam() -> Person {
    Person {
        id: 1,
        role: Role::SocialWorker,
        name: "Sam".into(),
        call: "01632 960111".into(),
        text: "07700 900111".into(),
        email: "sam@anyshire.example".into(),
        note: "Not on Fridays".into(),
    }
}

pub fn said(answer: Choice, why: &str, sharing: Sharing) -> PledgeAnswer {
    PledgeAnswer { answer, why: why.into(), at: WRITTEN_AT, sharing }
}

fn role() -> RoleInfo {
    RoleInfo {
        role: Role::Iro,
        title: "Reviewing officer".into(),
        what: "They run your reviews.".into(),
        easy_read: vec![easy(None, "They run reviews.")],
        related: vec![],
        checked_on: day("2026-11-21"),
        needs_review: None,
    }
}

fn figures() -> Figures {
    let counted = |about: &str, yes, no| Counted {
        about: entry_id(about),
        yes,
        sort_of: None,
        no,
        not_sure: None,
    };
    Figures {
        quarter: "2026 July to September".into(),
        made_on: day("2026-10-12"),
        about: vec![
            counted("promise-love", Some(15), Some(10)),
            counted("promise-respect", None, None),
        ],
        note: "We want to do better.".into(),
    }
}

fn buses() -> Consultation {
    let choice =
        |id: &str, words: &str| Listed { id: id.parse().unwrap(), words: words.to_owned() };
    let question = |id: &str, title: &str, choices| ConsultationQuestion {
        id: id.parse().unwrap(),
        title: title.into(),
        choices,
    };
    Consultation {
        id: "buses".parse().unwrap(),
        title: "Your bus pass".into(),
        about: "Your bus pass may change.".into(),
        easy_read: vec![easy(None, "It may change.")],
        opens: day("2026-11-02"),
        closes: day("2027-06-30"),
        what_happens_next: "We count what you tell us.".into(),
        questions: vec![
            question(
                "often",
                "How often do you go?",
                vec![choice("most_days", "Most days"), choice("never", "Never")],
            ),
            question("trains", "Trains too?", vec![choice("yes", "Yes please")]),
        ],
    }
}
