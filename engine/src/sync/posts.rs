//! One [`Sync`] for every organisation, side by side: what one of them does, fails to do or asks
//! to wait for is nothing to another.

use std::collections::BTreeMap;

use upheld_protocol::{SubmissionId, Timestamp};

use super::{Consequences, Heard, Next, Sync, Ticket, Tickets};
use crate::{
    mailbox::{Joined, Mailbox, OrganisationId},
    outside::Outside,
    requests::Delivery,
    stores::StoreError,
};

/// Where delivery to each organisation stands. May be lost, like each [`Sync`].
#[derive(Default)]
pub struct Posts {
    posts: BTreeMap<OrganisationId, Sync>,
    tickets: Tickets,
}

impl Posts {
    /// Lets go of all but these organisations.
    pub fn keep_only(&mut self, these: &[OrganisationId]) {
        self.posts.retain(|id, _| these.contains(id));
    }

    /// The next calls to one organisation, or how long to wait for one.
    ///
    /// # Errors
    /// When the mailbox cannot be read or an attempt not recorded: nothing is then sent.
    pub fn next(
        &mut self,
        to: OrganisationId,
        mailbox: &mut Mailbox,
        outside: &mut Outside,
    ) -> Result<Next, StoreError> {
        let post = self.posts.entry(to).or_insert_with(|| Sync::with(to));
        post.next(mailbox, outside, &mut self.tickets)
    }

    /// A ticket that no other call has, delivery's or not.
    pub(crate) fn new_ticket(&mut self) -> Ticket {
        self.tickets.next()
    }

    /// Takes what came back from calls under way. What one organisation said and could not be kept
    /// is asked again, and loses nothing of what another said.
    pub fn heard(
        &mut self,
        mut heard: Vec<(Ticket, Heard)>,
        mailbox: &mut Mailbox,
        outside: &mut Outside,
    ) -> Consequences {
        let mut consequences = Consequences::default();
        for post in self.posts.values_mut() {
            let (own, others) = heard.into_iter().partition(|(ticket, _)| post.asked_with(*ticket));
            heard = others;
            match post.heard(own, mailbox, outside) {
                Ok(of_these) => consequences = consequences.and(of_these),
                Err(error) => {
                    tracing::warn!(
                        "What was heard could not be kept, and will be asked again: {error}"
                    );
                    post.could_not_keep(outside);
                }
            }
        }
        consequences
    }

    /// The writer asked, or the connection came back: ends every soft wait.
    ///
    /// # Errors
    /// When the mailbox cannot be written.
    pub fn check_now(&mut self, mailbox: &mut Mailbox) -> Result<(), StoreError> {
        self.posts.values_mut().for_each(Sync::check_now);
        mailbox.end_backoffs()
    }

    /// Whether a submission is on its way right now.
    #[must_use]
    pub fn is_sending(&self, id: SubmissionId) -> bool {
        self.posts.values().any(|post| post.is_sending(id))
    }

    /// Until when nothing at all is tried there, if there is such a wait.
    #[must_use]
    pub fn quiet_until(&self, there: &Joined, now: Timestamp) -> Option<Timestamp> {
        self.posts.get(&there.id)?.quiet_until(there, now)
    }

    /// How delivery to an organisation stands.
    #[must_use]
    pub fn delivery(&self, to: Option<&Joined>) -> Delivery {
        let nothing = Delivery { busy: false, last_heard_at: None, trouble: None };
        let Some(to) = to else { return nothing };
        let last_heard_at = to.last_heard_at.filter(|_| !to.leaving);
        let post = self.posts.get(&to.id).map(Sync::delivery).unwrap_or(nothing);
        Delivery { last_heard_at, ..post }
    }
}
