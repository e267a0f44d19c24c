//! Who is who, and how to reach them.

use super::Engine;
use crate::requests::{Answer, LONGEST_PERSON_LINE, PeopleView, Person, Refusal, Request};

impl Engine {
    pub(super) fn ask_about_people(&mut self, request: Request) -> Result<Answer, Refusal> {
        Ok(match request {
            Request::People(_) => Answer::People(self.people()?),
            Request::SavePerson(ask) => Answer::SavePerson(self.save_person(&ask.person)?),
            Request::ForgetPerson(ask) => Answer::ForgetPerson(self.forget_person(ask.id)?),
            other => return self.ask_about_pledge(other),
        })
    }

    fn people(&self) -> Result<PeopleView, Refusal> {
        let mine = self.door.vault()?.people()?;
        let council = self.library.council(self.outside.clock.now())?;
        Ok(PeopleView {
            mine,
            council: council.map(|it| it.local.teams).unwrap_or_default(),
            roles: self.library.roles()?,
        })
    }

    fn save_person(&mut self, person: &Person) -> Result<i64, Refusal> {
        self.refuse_while_locked()?;
        refuse_what_is_no_person(person)?;
        let id = self.door.vault_mut()?.save_person(person)?;
        // The number they had before is to be forgotten.
        self.erase_soon(true);
        Ok(id)
    }

    fn forget_person(&mut self, id: i64) -> Result<(), Refusal> {
        if !self.door.vault_mut()?.forget_person(id)? {
            return Err(Refusal::NotFound);
        }
        self.erase_soon(true);
        Ok(())
    }
}

fn refuse_what_is_no_person(person: &Person) -> Result<(), Refusal> {
    let Person { name, call, text, email, note, .. } = person;
    let lines = [name, call, text, email, note];
    if lines.iter().all(|line| line.trim().is_empty()) {
        return Err(Refusal::PersonEmpty);
    }
    let limit = LONGEST_PERSON_LINE;
    let too_long = |line: &&String| line.chars().nth(limit as usize).is_some();
    match lines.iter().any(too_long) {
        true => Err(Refusal::PersonTooLong { limit }),
        false => Ok(()),
    }
}
