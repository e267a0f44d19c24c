//! Questions that change nothing.

use upheld_protocol::{SubmissionId, Team};

use super::{Engine, readers::Reader};
use crate::{
    mailbox::Role,
    requests::{AdvocateView, AuthorityView, Draft, HomeView, MessagesView, Refusal, TeamView},
    stores::StoreError,
    vault::Vault,
};

impl Engine {
    pub(super) fn home(&self) -> Result<HomeView, StoreError> {
        let joined = self.joined()?;
        let open = match self.door.vault() {
            Ok(vault) => self.home_when_open(vault)?,
            Err(_) => [0; 5],
        };
        let [drafts, waiting, need_you, unread, late] = open;
        Ok(HomeView {
            joining: joined.as_ref().is_some_and(|joined| joined.keyring.is_none()),
            authority: self.authority_view()?,
            drafts,
            waiting,
            need_you,
            unread,
            late,
            deleting: self.erasing,
            guise: self.library.guise()?,
            edition: self.library.edition(),
            notices: self.phone.notices()?,
        })
    }

    /// Drafts, messages that wait, messages that need their writer, replies not read, answers that
    /// are late.
    fn home_when_open(&self, vault: &Vault) -> Result<[u32; 5], StoreError> {
        let (in_line, need_you) = self.mailbox.counts()?;
        let not_relayed = vault.not_relayed()?.iter().map(Vec::len).sum::<usize>();
        let not_relayed = u32::try_from(not_relayed).unwrap_or(u32::MAX);
        let drafts = u32::try_from(vault.drafts()?.len()).unwrap_or(u32::MAX);
        Ok([drafts, in_line + not_relayed, need_you, vault.unread(None)?, self.late(vault)?])
    }

    fn authority_view(&self) -> Result<Option<AuthorityView>, StoreError> {
        let Some(joined) = self.joined()? else { return Ok(None) };
        let Some(keyring) = joined.keyring else { return Ok(None) };
        let readers = self.readers_shown()?;
        let of = |id| readers.iter().filter(move |it| it.organisation == id);
        Ok(Some(AuthorityView {
            name: keyring.name.clone(),
            demonstration: keyring.demonstration,
            teams: of(joined.id).map(|reader| team_view(&reader.team)).collect(),
            answer_characters: keyring.limits.answer_characters,
            expired: keyring.expires_at < self.outside.clock.now(),
            enrolment: joined.enrolment,
            attachments: keyring.limits.attachments,
            attachment_bytes: keyring.limits.attachment_bytes,
            advocate: self.advocate_view(&readers)?,
        }))
    }

    /// Who could be written to is nobody's business while it is locked.
    fn readers_shown(&self) -> Result<Vec<Reader>, StoreError> {
        if self.door.is_open() { self.readers() } else { Ok(Vec::new()) }
    }

    fn advocate_view(&self, readers: &[Reader]) -> Result<Option<AdvocateView>, StoreError> {
        let now = self.outside.clock.now();
        let advocate = self.mailbox.organisations()?.into_iter().find_map(|one| match &one.role {
            Role::Advocate { accreditation, .. } if one.is_offered(now) => {
                Some((one.id, accreditation.clone()))
            }
            _ => None,
        });
        Ok(advocate.map(|(id, said)| AdvocateView {
            name: said.name,
            demonstration: said.demonstration,
            teams: readers
                .iter()
                .filter(|reader| reader.organisation == id)
                .map(|reader| team_view(&reader.team))
                .collect(),
        }))
    }

    pub(super) fn draft(&self, id: SubmissionId) -> Result<Draft, Refusal> {
        self.door.vault()?.draft(id)?.ok_or(Refusal::NotFound)
    }

    pub(super) fn messages(&self) -> Result<MessagesView, StoreError> {
        Ok(MessagesView {
            messages: self.conversations()?,
            delivery: self.posts.delivery(self.mailbox.authority()?.as_ref()),
            attachments_waiting: self.mailbox.attachments_waiting()?,
        })
    }
}

fn team_view(team: &Team) -> TeamView {
    TeamView {
        id: team.id,
        name: team.name.clone(),
        who: team.who.clone(),
        hours: team.hours.clone(),
        takes: team.takes.clone(),
        workers: team.workers.clone(),
        answers_in: team.answers_in,
    }
}
