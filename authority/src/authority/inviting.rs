//! Inviting young people, and knowing their phones again.

use std::net::IpAddr;

use upheld_protocol::{Enrolled, Invite, InviteCode, Signed, Timestamp, VerifyingKey};

use super::{Authority, AuthorityError, Session};
use crate::{
    audit::{Action, Entry},
    store::{Enrolment, InviteId, NewInvite, OpenInvite, Redeemed},
};

/// For so many days an invite is good.
const DAYS: i64 = 14;

/// An invite with its code, which is told only now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct FreshInvite {
    /// What a phone needs, with the code.
    pub invite: Invite,
    /// The same as a link that opens the app.
    pub link: String,
    /// From when on it is too old.
    pub expires_at: Timestamp,
}

impl FreshInvite {
    /// The code, as it is read aloud.
    #[must_use]
    pub fn code(&self) -> String {
        self.invite.code.as_ref().map(ToString::to_string).unwrap_or_default()
    }
}

/// What became of a device that showed a code.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Admitted {
    /// It is known from now on; the signed document.
    New(Vec<u8>),
    /// It came with this code before; the very document of then.
    Again(Vec<u8>),
    /// Another device used this code.
    UsedByAnother,
    /// The code is too old, or was withdrawn.
    Expired,
    /// There is no such code.
    Unknown,
    /// Too many wrong codes came from there: so many seconds to wait.
    SlowDown(u64),
}

impl Authority {
    /// Whether a phone would take an invite that leads here: not to advocates who stand under a
    /// path of another authority. Phones learn of those from its keyring.
    #[must_use]
    pub fn can_invite(&self) -> bool {
        Invite::parse(&self.invite().fragment()).is_ok()
    }

    /// Makes an invite with a fresh code, by a member of staff or by the operator.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn make_invite(&self, by: Option<&Session>) -> Result<FreshInvite, AuthorityError> {
        let code = self.with_randomness(InviteCode::random);
        let made_at = self.now();
        let expires_at = made_at.plus_days(DAYS);
        let new = NewInvite {
            id: self.with_randomness(InviteId::random),
            code: code.hash(&self.invite_secret),
            made_at,
            made_by: by.map(|session| session.member),
            expires_at,
        };
        self.store.add_invite(new, self.entry_by(by, Action::Invited)).await?;
        let invite = Invite { code: Some(code), ..self.invite() };
        Ok(FreshInvite { link: self.link(&invite), invite, expires_at })
    }

    /// The invites that can still be used, newest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub async fn open_invites(&self) -> Result<Vec<OpenInvite>, AuthorityError> {
        Ok(self.store.open_invites(self.now()).await?)
    }

    /// Withdraws an invite; `false` when it was used or withdrawn before.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn withdraw_invite(
        &self,
        session: &Session,
        id: InviteId,
    ) -> Result<bool, AuthorityError> {
        let entry = self.entry(session, Action::InviteWithdrawn);
        Ok(self.store.withdraw_invite(id, entry).await?)
    }

    /// A device shows a code, from an address if that is known. Whatever this answers is durable.
    ///
    /// # Errors
    /// When it could not be stored; then the code is as good as before.
    pub async fn enrol(
        &self,
        device: VerifyingKey,
        code: &InviteCode,
        from: Option<IpAddr>,
    ) -> Result<Admitted, AuthorityError> {
        let most = self.pace.wrong_codes_an_hour;
        if let Err(seconds) = self.wrong_codes.check(from, most, self.now())
            && !self.store.is_invited(device).await?
        {
            return Ok(Admitted::SlowDown(seconds));
        }
        let admitted = self.redeem(device, code).await?;
        if admitted == Admitted::Unknown && most.is_some() {
            self.wrong_codes.count(from, self.now());
        }
        Ok(admitted)
    }

    async fn redeem(
        &self,
        device: VerifyingKey,
        code: &InviteCode,
    ) -> Result<Admitted, AuthorityError> {
        let at = self.now();
        let document = Signed::new(&Enrolled { device, enrolled_at: at }, &self.receipt_key)?;
        let document = serde_json::to_vec(&document)?;
        let code = code.hash(&self.invite_secret);
        let enrolment = Enrolment { code, device, at, document: document.clone() };
        Ok(match self.store.redeem(enrolment).await? {
            Redeemed::New => Admitted::New(document),
            Redeemed::Again(first) => Admitted::Again(first),
            Redeemed::UsedByAnother => Admitted::UsedByAnother,
            Redeemed::Expired => Admitted::Expired,
            Redeemed::Unknown => Admitted::Unknown,
        })
    }

    fn entry_by(&self, by: Option<&Session>, action: Action) -> Entry {
        let member = by.map(|session| session.member);
        Entry { at: self.now(), member, action, submission: None }
    }
}
