//! The organisations this phone has to do with: the authority it joined, and independent advocates.
//! Where each is, its root, its keyring, and when it was last heard.

use std::rc::Rc;

use rusqlite::{Params, Row, params};
use upheld_protocol::{
    Accreditation, Cursor, Enrolled, Invite, InviteCode, Keyring, LocalPack, ProblemCode, Signed,
    SigningKey, SubmissionId, Timestamp, VerifyingKey,
};

use super::Mailbox;
use crate::{library::NATIONAL, requests::Enrolment, stores::StoreError, sync::left};

/// The mailbox's own number for an organisation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct OrganisationId(pub(super) i64);

/// What an organisation is to this phone.
#[derive(Clone, PartialEq, Debug)]
pub enum Role {
    /// The authority it joined by an invite.
    Authority,
    /// Independent advocates, by the word of the national root.
    Advocate {
        /// That word.
        accreditation: Box<Accreditation>,
        /// The authority's keyring of now names them.
        named: bool,
    },
}

/// An organisation this phone has to do with.
pub struct Joined {
    /// The mailbox's number for it.
    pub id: OrganisationId,
    /// What it is to this phone.
    pub role: Role,
    /// Signs requests: the pseudonym this organisation knows this phone by, and no other does.
    pub device: SigningKey,
    /// How far enrolment has come.
    pub enrolment: Enrolment,
    /// The code to enrol with.
    pub code: Option<InviteCode>,
    /// Where its API is.
    pub address: String,
    /// The root its keyring must be signed by.
    pub root: VerifyingKey,
    /// Its keyring, once it has arrived.
    pub keyring: Option<Rc<Keyring>>,
    /// The keyring's entity tag.
    pub keyring_etag: Option<String>,
    /// When the keyring was last asked for, by the phone's clock.
    pub keyring_checked_at: Option<Timestamp>,
    /// Events after this one are still to come.
    pub cursor: Cursor,
    /// The authority was told that everything up to here is safe.
    pub acknowledged: Cursor,
    /// When it last answered truly, by the phone's clock.
    pub last_heard_at: Option<Timestamp>,
    /// When it asked to wait, and for how many milliseconds.
    pub wait: Option<(Timestamp, i64)>,
    /// The phone was cleared: it is only here until what waits has gone.
    pub leaving: bool,
}

impl Joined {
    /// Whether it asked to wait, and that is not over.
    #[must_use]
    pub fn is_to_wait(&self, now: Timestamp) -> bool {
        self.wait.is_some_and(|(asked, millis)| left(asked, millis, now).is_some())
    }

    /// Whether something new may be written to it.
    #[must_use]
    pub fn is_offered(&self, now: Timestamp) -> bool {
        let by_role = match &self.role {
            Role::Authority => true,
            Role::Advocate { accreditation, named } => *named && accreditation.expires_at >= now,
        };
        by_role && !self.leaving
    }

    /// Its own content pack, if it publishes one. No authority can name the national pack its own.
    #[must_use]
    pub fn local_pack(&self) -> Option<&LocalPack> {
        self.keyring.as_ref()?.pack.as_ref().filter(|pack| pack.id != NATIONAL)
    }
}

const COLUMNS: &str = "address, root, device_seed, code, enrolled IS NOT NULL, enrolment_refused,
    keyring_etag, keyring_checked_at, cursor, acknowledged, last_heard_at, wait_asked_at,
    wait_millis, leaving, keyring, id, accreditation, offered";

impl Mailbox {
    /// Joins an authority, with the key to be known by there. Joining the same one again changes
    /// nothing, except that a new code is tried.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn join(&mut self, invite: &Invite, device: &SigningKey) -> Result<(), StoreError> {
        let code = invite.code.as_ref().map(ToString::to_string);
        self.connection.execute(
            "INSERT INTO organisation (root, address, device_seed, code) VALUES (?1, ?2, ?3, ?4)
             ON CONFLICT (root) DO UPDATE SET code = excluded.code, enrolment_refused = NULL
             WHERE excluded.code IS NOT NULL AND excluded.code IS NOT code",
            params![invite.root.to_string(), invite.authority, *device.seed(), code],
        )?;
        let stay = "UPDATE organisation SET leaving = 0, role = 'authority', accreditation = NULL
                    WHERE root = ?1 AND (leaving = 1 OR role = 'advocate')";
        self.connection.execute(stay, [invite.root.to_string()])?;
        Ok(())
    }

    /// From now on these advocates can be written to and no others, or none. The key is for those
    /// who are new here; an older word for the same ones changes nothing that a newer one said.
    ///
    /// # Errors
    /// When the store cannot be written; it is then as it was.
    pub fn name_advocate(
        &mut self,
        named: Option<(&Accreditation, &SigningKey)>,
    ) -> Result<(), StoreError> {
        self.together(|mailbox| {
            let root = named.map(|(accreditation, _)| accreditation.root.to_string());
            let others = "UPDATE organisation SET offered = 0
                          WHERE role = 'advocate' AND offered = 1 AND root IS NOT ?1";
            mailbox.connection.execute(others, [&root])?;
            let Some((accreditation, device)) = named else { return Ok(()) };
            mailbox.keep_advocate(accreditation, device)?;
            let offer = "UPDATE organisation SET offered = 1, leaving = 0
                         WHERE root = ?1 AND role = 'advocate' AND (offered = 0 OR leaving = 1)";
            mailbox.connection.execute(offer, [&root])?;
            Ok(())
        })
    }

    /// Keeps advocates, without their being offered: those of before, in a mailbox made anew, say.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_advocate(
        &mut self,
        accreditation: &Accreditation,
        device: &SigningKey,
    ) -> Result<(), StoreError> {
        if let Some(Joined { role: Role::Advocate { accreditation: held, .. }, .. }) =
            self.organisation_of_root(&accreditation.root)?
            && held.issued_at >= accreditation.issued_at
        {
            return Ok(());
        }
        self.connection.execute(
            "INSERT INTO organisation (root, address, device_seed, role, accreditation)
             VALUES (?1, ?2, ?3, 'advocate', ?4)
             ON CONFLICT (root) DO UPDATE SET address = excluded.address,
                 accreditation = excluded.accreditation
             WHERE role = 'advocate'",
            params![
                accreditation.root.to_string(),
                accreditation.address.trim_end_matches('/'),
                *device.seed(),
                serde_json::to_string(accreditation)?,
            ],
        )?;
        Ok(())
    }

    /// The authority joined, if any.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn authority(&self) -> Result<Option<Joined>, StoreError> {
        Ok(self.organisations_where("role = 'authority'", [])?.into_iter().next())
    }

    /// All there are, the authority and those of before too, in the order they were met.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn organisations(&self) -> Result<Vec<Joined>, StoreError> {
        self.organisations_where("1", [])
    }

    /// One of them; `None` when it is not here any more.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn organisation(&self, id: OrganisationId) -> Result<Option<Joined>, StoreError> {
        Ok(self.organisations_where("id = ?1", [id.0])?.into_iter().next())
    }

    /// The one with this root; `None` when it is not here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn organisation_of_root(&self, root: &VerifyingKey) -> Result<Option<Joined>, StoreError> {
        Ok(self.organisations_where("root = ?1", [root.to_string()])?.into_iter().next())
    }

    /// The one that a submission in the outbox is for; `None` when it is not there.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn organisation_of(&self, id: SubmissionId) -> Result<Option<Joined>, StoreError> {
        let which = "id = (SELECT organisation FROM outbox WHERE outbox.id = ?1)";
        Ok(self.organisations_where(which, [id.as_bytes()])?.into_iter().next())
    }

    fn organisations_where(
        &self,
        which: &str,
        params: impl Params,
    ) -> Result<Vec<Joined>, StoreError> {
        let query = format!("SELECT {COLUMNS} FROM organisation WHERE {which} ORDER BY id");
        let mut statement = self.connection.prepare_cached(&query)?;
        let rows = statement.query_map(params, |row| {
            let keyring: Option<String> = row.get(14)?;
            Ok((JoinedRow::read(row)?, keyring))
        })?;
        rows.map(|row| {
            let (row, keyring) = row?;
            let joined = row.into_joined()?;
            let keyring = keyring.map(|json| self.read_keyring(json, &joined)).transpose()?;
            Ok(Joined { keyring, ..joined })
        })
        .collect()
    }

    /// Reads a keyring that was kept; the same one as last time is not read and checked again.
    fn read_keyring(&self, json: String, of: &Joined) -> Result<Rc<Keyring>, StoreError> {
        let mut read = self.keyrings_read.borrow_mut();
        match read.get(&of.id) {
            Some((held, keyring)) if *held == json => Ok(keyring.clone()),
            _ => {
                let signed: Signed<Keyring> = serde_json::from_str(&json)?;
                let keyring = Rc::new(signed.verify([&of.root]).map_err(|_| StoreError::Row)?);
                read.insert(of.id, (json, keyring.clone()));
                Ok(keyring)
            }
        }
    }

    /// The authority knows this phone now: keeps its word for it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn enrolled(
        &mut self,
        by: OrganisationId,
        signed: &Signed<Enrolled>,
    ) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET enrolled = ?2, enrolment_refused = NULL
                      WHERE id = ?1";
        self.connection.execute(update, params![by.0, serde_json::to_string(signed)?])?;
        Ok(())
    }

    /// The authority may have forgotten this phone: the code it was invited with is shown again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn enrol_again(&mut self, by: OrganisationId) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET enrolled = NULL WHERE id = ?1 AND code IS NOT NULL";
        self.connection.execute(update, [by.0])?;
        Ok(())
    }

    /// The authority did not take the code.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn enrolment_refused(
        &mut self,
        by: OrganisationId,
        why: ProblemCode,
    ) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET enrolment_refused = ?2 WHERE id = ?1";
        self.connection.execute(update, params![by.0, serde_json::to_string(&why)?])?;
        Ok(())
    }

    /// The organisation was told that everything up to here is safe on this phone.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn acknowledged(&mut self, by: OrganisationId, to: &Cursor) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET acknowledged = ?2 WHERE id = ?1";
        self.connection.execute(update, params![by.0, to.as_str()])?;
        Ok(())
    }

    /// Keeps a keyring that was verified.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_keyring(
        &mut self,
        of: OrganisationId,
        signed: &Signed<Keyring>,
        etag: Option<&str>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let Some(joined) = self.organisation(of)? else { return Ok(()) };
        let new = signed.verify([&joined.root]).map_err(|_| StoreError::Row)?;
        let savepoint = self.connection.savepoint()?;
        if joined.keyring.is_some_and(|past| !names_all_keys_of(&new, &past)) {
            let keep = "INSERT INTO past_keyring (signed, organisation)
                        SELECT keyring, id FROM organisation
                        WHERE id = ?1 AND keyring IS NOT NULL";
            savepoint.execute(keep, [of.0])?;
        }
        savepoint.execute(
            "UPDATE organisation SET keyring = ?2, keyring_etag = ?3, keyring_checked_at = ?4
             WHERE id = ?1",
            params![of.0, serde_json::to_string(signed)?, etag, now.0],
        )?;
        Ok(savepoint.commit()?)
    }

    /// An organisation's keyring of now, and those of before with keys that it leaves out; the
    /// latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn keyrings(&self, of: OrganisationId) -> Result<Vec<Signed<Keyring>>, StoreError> {
        let query = "SELECT keyring FROM organisation WHERE id = ?1 AND keyring IS NOT NULL
                     UNION ALL
                     SELECT signed FROM (SELECT signed FROM past_keyring
                                         WHERE organisation = ?1 ORDER BY seq DESC)";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([of.0], |row| row.get::<_, String>(0))?;
        rows.map(|json| Ok(serde_json::from_str(&json?)?)).collect()
    }

    /// The keyring held is still the current one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keyring_is_current(
        &mut self,
        of: OrganisationId,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET keyring_checked_at = ?2 WHERE id = ?1";
        self.connection.execute(update, params![of.0, now.0])?;
        Ok(())
    }

    /// The organisation answered truly.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn heard(&mut self, from: OrganisationId, now: Timestamp) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET last_heard_at = ?2 WHERE id = ?1";
        self.connection.execute(update, params![from.0, now.0])?;
        Ok(())
    }

    /// The organisation asked to wait.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn asked_to_wait(
        &mut self,
        by: OrganisationId,
        millis: i64,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let update = "UPDATE organisation SET wait_asked_at = ?2, wait_millis = ?3 WHERE id = ?1";
        self.connection.execute(update, params![by.0, now.0, millis])?;
        Ok(())
    }
}

/// Whether whatever fits one keyring fits the other as well.
fn names_all_keys_of(new: &Keyring, past: &Keyring) -> bool {
    let team_keys = |keyring: &Keyring| -> Vec<_> {
        keyring.teams.iter().flat_map(|team| &team.keys).map(|key| key.id).collect()
    };
    let (new_keys, past_keys) = (team_keys(new), team_keys(past));
    past.receipt_keys.iter().all(|key| new.receipt_keys.contains(key))
        && past_keys.iter().all(|key| new_keys.contains(key))
}

struct JoinedRow {
    address: String,
    root: String,
    device_seed: [u8; 32],
    code: Option<String>,
    enrolled: bool,
    refused: Option<String>,
    keyring_etag: Option<String>,
    keyring_checked_at: Option<i64>,
    cursor: String,
    acknowledged: String,
    last_heard_at: Option<i64>,
    wait_asked_at: Option<i64>,
    wait_millis: i64,
    leaving: bool,
    id: i64,
    accreditation: Option<String>,
    offered: bool,
}

impl JoinedRow {
    fn read(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            address: row.get(0)?,
            root: row.get(1)?,
            device_seed: row.get(2)?,
            code: row.get(3)?,
            enrolled: row.get(4)?,
            refused: row.get(5)?,
            keyring_etag: row.get(6)?,
            keyring_checked_at: row.get(7)?,
            cursor: row.get(8)?,
            acknowledged: row.get(9)?,
            last_heard_at: row.get(10)?,
            wait_asked_at: row.get(11)?,
            wait_millis: row.get(12)?,
            leaving: row.get(13)?,
            id: row.get(15)?,
            accreditation: row.get(16)?,
            offered: row.get(17)?,
        })
    }

    fn into_joined(self) -> Result<Joined, StoreError> {
        let malformed = |_| StoreError::Row;
        let refused = self.refused.map(|why| serde_json::from_str(&why)).transpose()?;
        Ok(Joined {
            id: OrganisationId(self.id),
            role: match self.accreditation {
                None => Role::Authority,
                Some(json) => Role::Advocate {
                    accreditation: serde_json::from_str(&json)?,
                    named: self.offered,
                },
            },
            device: SigningKey::from_seed(&self.device_seed),
            enrolment: match (self.enrolled, refused, &self.code) {
                (true, ..) => Enrolment::Enrolled,
                (false, Some(why), _) => Enrolment::Refused(why),
                (false, None, Some(_)) => Enrolment::UnderWay,
                (false, None, None) => Enrolment::NotInvited,
            },
            code: self.code.map(|code| code.parse().map_err(malformed)).transpose()?,
            address: self.address,
            root: self.root.parse().map_err(malformed)?,
            keyring: None,
            keyring_etag: self.keyring_etag,
            keyring_checked_at: self.keyring_checked_at.map(Timestamp),
            cursor: Cursor::try_from(self.cursor).map_err(malformed)?,
            acknowledged: Cursor::try_from(self.acknowledged).map_err(malformed)?,
            last_heard_at: self.last_heard_at.map(Timestamp),
            wait: self.wait_asked_at.map(|at| (Timestamp(at), self.wait_millis)),
            leaving: self.leaving,
        })
    }
}
