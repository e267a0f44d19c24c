//! Answers that come with nobody's name on them, and what may be said of them.

use upheld_protocol::{Checkin, CheckinId};

use super::{Authority, AuthorityError};
use crate::{
    figures::{Figure, Quarter, publishable},
    store::{NewCheckin, StoreError},
};

impl Authority {
    /// Takes an answer; one whose id came before counts once. Who sent it is not asked.
    ///
    /// # Errors
    /// When the store cannot be written, or the clock went back into a quarter that is closed.
    pub async fn take_checkin(
        &self,
        id: CheckinId,
        answer: &Checkin,
    ) -> Result<(), AuthorityError> {
        let mut secret = [0; 32];
        self.with_randomness(|rng| rng.fill_bytes(&mut secret));
        let quarter = Quarter::of(self.now());
        let new = NewCheckin { id, quarter, answer: answer.clone(), secret };
        if self.store.take_checkin(new).await? {
            Ok(())
        } else {
            Err(StoreError::Unavailable(0).into())
        }
    }

    /// Closes every quarter that is over: its ids are forgotten, and only counts are left.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub async fn close_quarters(&self) -> Result<(), AuthorityError> {
        Ok(self.store.close_quarters(Quarter::of(self.now())).await?)
    }

    /// What may be said of each quarter that is over, newest first.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub async fn all_figures(&self) -> Result<Vec<(Quarter, Vec<Figure>)>, AuthorityError> {
        self.close_quarters().await?;
        let mut all = Vec::new();
        for quarter in self.store.closed_quarters().await? {
            all.push((quarter, publishable(&self.store.tallies(quarter).await?)));
        }
        Ok(all)
    }

    /// What may be said of a quarter; `None` while it is not over.
    ///
    /// # Errors
    /// When the store cannot be read or written.
    pub async fn figures(&self, quarter: Quarter) -> Result<Option<Vec<Figure>>, AuthorityError> {
        if quarter >= Quarter::of(self.now()) {
            return Ok(None);
        }
        self.close_quarters().await?;
        Ok(Some(publishable(&self.store.tallies(quarter).await?)))
    }
}
