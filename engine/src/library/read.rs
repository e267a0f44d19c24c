//! Reading what the packs hold.

use std::collections::BTreeMap;

use rusqlite::{OptionalExtension as _, params};
use serde::de::DeserializeOwned;
use upheld_pack::{
    Answers, Area, Date, Entry, EntryId, Helpline, Kind, Letter, Local, Question, RoleInfo, Source,
    Status, Topic, TopicId, Withdrawn, Word, WordId,
};
use upheld_protocol::{Release, SignedRelease, Timestamp};

use super::{
    Library, NATIONAL,
    load::{Head, Published, Times},
};
use crate::{
    requests::{
        CouncilView, EntryCard, EntryView, Guise, HelpView, OutcomeView, PackCard, PledgeView,
        Sentences, TopicCard, TopicView, WordView,
    },
    stores::StoreError,
};

impl Library {
    /// The whole pledge.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn pledge(&self) -> Result<PledgeView, StoreError> {
        Ok(PledgeView {
            promises: self.of_kind(Kind::Promise)?,
            intentions: self.of_kind(Kind::Intention)?,
            elements: self.of_kind(Kind::Element)?,
            expectations: self.of_kind(Kind::Expectation)?,
        })
    }

    /// What the packs tell in this language, by the English sentence. Where two packs say the same
    /// sentence, everybody's comes first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn translation(&self, language: &str) -> Result<Sentences, StoreError> {
        let packs: Vec<Sentences> = self.bodies(
            "SELECT sentences FROM translation JOIN pack ON pack.id = translation.pack
             WHERE language = ?1 ORDER BY place DESC",
            [language],
        )?;
        Ok(packs.into_iter().flatten().collect())
    }

    /// The promises of the pledge, and after them those of this young person's council.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn promises(&self) -> Result<Vec<EntryCard>, StoreError> {
        let mut promises = self.of_kind(Kind::Promise)?;
        promises.extend(self.of_kind(Kind::LocalPromise)?);
        Ok(promises)
    }

    /// What this young person's council published about its pledge, and what it asks; nothing
    /// without its pack.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn published(&self) -> Result<Published, StoreError> {
        match self.local()? {
            Some((pack, _)) => Ok(self.head(&pack)?.published),
            None => Ok(Published::default()),
        }
    }

    /// The topics, in reading order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn topics(&self) -> Result<Vec<TopicCard>, StoreError> {
        let topics: Vec<Topic> = self.bodies(
            "SELECT topic.body FROM topic JOIN pack ON pack.id = topic.pack ORDER BY place, seq",
            [],
        )?;
        Ok(topics.iter().map(topic_card).collect())
    }

    /// One topic with everything on it; `None` when there is no such topic.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn topic(&self, id: &TopicId) -> Result<Option<TopicView>, StoreError> {
        let found = self.bodies("SELECT body FROM topic WHERE id = ?1", [id.as_str()])?;
        let Some(topic) = found.into_iter().next() else { return Ok(None) };
        let mut by_weight: BTreeMap<Status, Vec<EntryCard>> = BTreeMap::new();
        let (mut promises, mut offers, mut how_tos) = (Vec::new(), Vec::new(), Vec::new());
        for card in self.on_topic(id)? {
            match (card.kind, card.status) {
                (Kind::LocalPromise, _) => promises.push(card),
                (Kind::LocalOffer, _) => offers.push(card),
                (_, Some(status)) => by_weight.entry(status).or_default().push(card),
                (_, None) => how_tos.push(card),
            }
        }
        let (before, after) = neighbours(&self.topics()?, |card| card.id == *id);
        Ok(Some(TopicView {
            topic,
            by_weight: by_weight.into_iter().collect(),
            council_promises: promises,
            council_offers: offers,
            how_tos,
            before,
            after,
        }))
    }

    /// One entry with its source and neighbours; `None` when there is no such entry.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn entry(&self, id: &EntryId, today: Date) -> Result<Option<EntryView>, StoreError> {
        let query = "SELECT body, pack FROM entry WHERE id = ?1";
        let row = self.connection.query_row(query, [id.as_str()], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        });
        let Some((body, pack)) = row.optional()? else { return Ok(None) };
        let entry: Entry = serde_json::from_str(&body)?;
        let siblings = self.siblings(&entry)?;
        let (before, after) = neighbours(&siblings, |card| card.id == entry.id);
        let topics = self.topics()?;
        let source = entry.source.as_deref().map(|id| self.source(&pack, id)).transpose()?;
        Ok(Some(EntryView {
            source: source.flatten(),
            council: self.head(&pack)?.local.map(|local| local.council),
            topics: topics.into_iter().filter(|card| entry.topics.contains(&card.id)).collect(),
            law: self.cards(&entry.law)?,
            council_promises: self.council_promises_about(&entry.id)?,
            related: self.cards(&entry.related)?,
            past_review: entry.is_past_review(today),
            before,
            after,
            entry,
        }))
    }

    /// The card of an entry.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn card(&self, id: &EntryId) -> Result<Option<EntryCard>, StoreError> {
        Ok(self.cards(std::slice::from_ref(id))?.into_iter().next())
    }

    /// The glossary, by the young person's word.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn glossary(&self) -> Result<Vec<Word>, StoreError> {
        let mut words: Vec<Word> = self.bodies("SELECT body FROM word ORDER BY seq", [])?;
        words.sort_by_cached_key(|word| word.word.to_lowercase());
        Ok(words)
    }

    /// One word; `None` when there is no such word.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn word(&self, id: &WordId) -> Result<Option<WordView>, StoreError> {
        let found = self.bodies("SELECT body FROM word WHERE id = ?1", [id.as_str()])?;
        let Some(word): Option<Word> = found.into_iter().next() else { return Ok(None) };
        Ok(Some(WordView { related: self.cards(&word.related)?, word }))
    }

    /// The times that rules set.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn times(&self) -> Result<&Times, StoreError> {
        if self.times.get().is_none() {
            self.times.set(self.head(NATIONAL)?.times).ok();
        }
        self.times.get().ok_or(StoreError::Row)
    }

    /// What a letter can say of the law.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn letters(&self) -> Result<Vec<Letter>, StoreError> {
        Ok(self.head(NATIONAL)?.letters)
    }

    /// What each kind of person is for.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn roles(&self) -> Result<Vec<RoleInfo>, StoreError> {
        Ok(self.head(NATIONAL)?.roles)
    }

    /// The questions of the guide.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn guide_questions(&self) -> Result<Vec<Question>, StoreError> {
        Ok(self.head(NATIONAL)?.guide.questions)
    }

    /// What may follow from these answers.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn guide_outcomes(&self, answers: &Answers) -> Result<Vec<OutcomeView>, StoreError> {
        let guide = self.head(NATIONAL)?.guide;
        let view = |outcome: &upheld_pack::Outcome| {
            Ok(OutcomeView { related: self.cards(&outcome.related)?, outcome: outcome.clone() })
        };
        guide.outcomes(answers).map(view).collect()
    }

    /// Who can be called or texted.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn help(&self) -> Result<HelpView, StoreError> {
        let council = self.local()?;
        Ok(HelpView {
            out_of_hours: council.and_then(|(_, local)| self.out_of_hours(&local)),
            helplines: self
                .bodies("SELECT body FROM helpline WHERE pack = ?1 ORDER BY seq", [NATIONAL])?,
        })
    }

    /// This young person's council, if its pack is here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn council(&self, now: Timestamp) -> Result<Option<CouncilView>, StoreError> {
        let Some((pack, local)) = self.local()? else { return Ok(None) };
        let entries: Vec<Entry> =
            self.bodies("SELECT body FROM entry WHERE pack = ?1 ORDER BY seq", [&pack])?;
        let offers = |area: Area| {
            let cards: Vec<_> =
                entries.iter().filter(|entry| entry.area == Some(area)).map(card_of).collect();
            (!cards.is_empty()).then_some((area, cards))
        };
        let Some(card) = self.packs(now)?.into_iter().find(|card| card.id == pack) else {
            return Ok(None);
        };
        Ok(Some(CouncilView {
            out_of_hours: self.out_of_hours(&local),
            offers: Area::ALL.iter().copied().filter_map(offers).collect(),
            promises: entries.into_iter().filter(|it| it.kind == Kind::LocalPromise).collect(),
            local,
            pack: card,
        }))
    }

    /// What this young person's council calls the app, and the icon it chose.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn guise(&self) -> Result<Guise, StoreError> {
        let guise = |(_, local): (_, Local)| Guise { name: local.app_name, icon: local.icon };
        Ok(self.local()?.map(guise).unwrap_or_default())
    }

    /// The packs held, the national one first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn packs(&self, now: Timestamp) -> Result<Vec<PackCard>, StoreError> {
        let query = "SELECT id, title, version, made_on, head, release,
                            (SELECT COUNT(*) FROM entry WHERE entry.pack = pack.id)
                     FROM pack ORDER BY place, id";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([], |row| {
            let texts: [String; 4] = [row.get(0)?, row.get(1)?, row.get(3)?, row.get(4)?];
            Ok((texts, row.get(2)?, row.get::<_, Option<String>>(5)?, row.get(6)?))
        })?;
        rows.map(|row| {
            let ([id, title, made_on, head], version, release, entries) = row?;
            let head: Head = serde_json::from_str(&head)?;
            let signed = release.as_deref().map(read_release).transpose()?;
            let expires_at = signed.map(|release| release.expires_at);
            Ok(PackCard {
                id,
                title,
                version,
                made_on: made_on.parse().map_err(|_| StoreError::Row)?,
                council: head.local.map(|local| local.council),
                built_in: expires_at.is_none(),
                expires_at,
                expired: expires_at.is_some_and(|at| at < now),
                entries,
            })
        })
        .collect()
    }

    /// The release a pack was fetched with; `None` when it is not held, or came with the app.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn release_of(&self, pack: &str) -> Result<Option<Release>, StoreError> {
        let query = "SELECT release FROM pack WHERE id = ?1 AND release IS NOT NULL";
        let json: Option<String> =
            self.connection.query_row(query, [pack], |row| row.get(0)).optional()?;
        json.as_deref().map(read_release).transpose()
    }

    /// What a pack says of an entry it once held. Of a national entry only the national pack can.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn withdrawn(
        &self,
        id: &EntryId,
        of_a_council: bool,
    ) -> Result<Option<Withdrawn>, StoreError> {
        // The national pack's word for it goes before any council's.
        let query = "SELECT body FROM withdrawn JOIN pack ON pack.id = withdrawn.pack
                     WHERE withdrawn.id = ?1 AND (?2 OR place = 0) ORDER BY place";
        Ok(self.bodies(query, params![id.as_str(), of_a_council])?.into_iter().next())
    }

    /// A helpline of any pack.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn helpline(&self, id: &str) -> Result<Option<Helpline>, StoreError> {
        Ok(self.bodies("SELECT body FROM helpline WHERE id = ?1", [id])?.into_iter().next())
    }

    fn out_of_hours(&self, local: &Local) -> Option<Helpline> {
        self.helpline(local.out_of_hours.as_deref()?).ok().flatten()
    }

    /// The council whose pack is here.
    fn local(&self) -> Result<Option<(String, Local)>, StoreError> {
        let query = "SELECT id, head FROM pack WHERE id <> ?1 ORDER BY place, id";
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map([NATIONAL], |row| {
            Ok((row.get::<_, String>(0)?, row.get::<_, String>(1)?))
        })?;
        for row in rows {
            let (id, head) = row?;
            let head: Head = serde_json::from_str(&head)?;
            if let Some(local) = head.local {
                return Ok(Some((id, local)));
            }
        }
        Ok(None)
    }

    fn head(&self, pack: &str) -> Result<Head, StoreError> {
        let query = "SELECT head FROM pack WHERE id = ?1";
        Ok(self.bodies(query, [pack])?.into_iter().next().unwrap_or_default())
    }

    fn of_kind(&self, kind: Kind) -> Result<Vec<EntryCard>, StoreError> {
        let query = "SELECT entry.body FROM entry JOIN pack ON pack.id = entry.pack
                     WHERE kind = ?1 ORDER BY place, seq";
        let entries: Vec<Entry> = self.bodies(query, [kind.name()])?;
        Ok(entries.iter().map(card_of).collect())
    }

    fn on_topic(&self, id: &TopicId) -> Result<Vec<EntryCard>, StoreError> {
        let query = "SELECT entry.body FROM entry_topic
                     JOIN entry ON entry.seq = entry_topic.entry
                     JOIN pack ON pack.id = entry.pack
                     WHERE entry_topic.topic = ?1 ORDER BY place, entry.seq";
        let entries: Vec<Entry> = self.bodies(query, [id.as_str()])?;
        Ok(entries.iter().map(card_of).collect())
    }

    /// What comes before and after an entry: the others of its kind, on its first topic if it is
    /// not of the pledge.
    fn siblings(&self, entry: &Entry) -> Result<Vec<EntryCard>, StoreError> {
        match entry.topics.first().filter(|_| !entry.kind.is_of_pledge()) {
            None => self.of_kind(entry.kind),
            Some(topic) => {
                let mut cards = self.on_topic(topic)?;
                cards.retain(|card| card.kind == entry.kind);
                Ok(cards)
            }
        }
    }

    fn council_promises_about(&self, id: &EntryId) -> Result<Vec<EntryCard>, StoreError> {
        let query = "SELECT entry.body FROM entry_related
                     JOIN entry ON entry.seq = entry_related.entry
                     WHERE entry_related.related = ?1 AND entry.kind = ?2 ORDER BY entry.seq";
        let params = params![id.as_str(), Kind::LocalPromise.name()];
        let entries: Vec<Entry> = self.bodies(query, params)?;
        Ok(entries.iter().map(card_of).collect())
    }

    fn cards(&self, ids: &[EntryId]) -> Result<Vec<EntryCard>, StoreError> {
        let mut cards = Vec::new();
        for id in ids {
            let query = "SELECT body FROM entry WHERE id = ?1";
            cards.extend(self.bodies(query, [id.as_str()])?.first().map(card_of));
        }
        Ok(cards)
    }

    fn source(&self, pack: &str, id: &str) -> Result<Option<Source>, StoreError> {
        let query = "SELECT body FROM source WHERE pack = ?1 AND id = ?2";
        Ok(self.bodies(query, [pack, id])?.into_iter().next())
    }

    pub(super) fn bodies<T: DeserializeOwned>(
        &self,
        query: &str,
        params: impl rusqlite::Params,
    ) -> Result<Vec<T>, StoreError> {
        let mut statement = self.connection.prepare_cached(query)?;
        let rows = statement.query_map(params, |row| row.get::<_, String>(0))?;
        rows.map(|body| Ok(serde_json::from_str(&body?)?)).collect()
    }
}

/// What a release says that was verified before it was kept.
fn read_release(json: &str) -> Result<Release, StoreError> {
    let signed: SignedRelease = serde_json::from_str(json)?;
    signed.unverified().map_err(|_| StoreError::Row)
}

fn neighbours<T: Clone>(list: &[T], is_it: impl Fn(&T) -> bool) -> (Option<T>, Option<T>) {
    let at = list.iter().position(is_it);
    let step = |step: isize| list.get(at?.checked_add_signed(step)?).cloned();
    (step(-1), step(1))
}

pub(super) fn card_of(entry: &Entry) -> EntryCard {
    EntryCard {
        id: entry.id.clone(),
        kind: entry.kind,
        status: entry.status,
        number: entry.number,
        title: entry.title.clone(),
        picture: entry.picture.clone(),
        needs_review: entry.needs_review.is_some(),
    }
}

pub(super) fn topic_card(topic: &Topic) -> TopicCard {
    TopicCard { id: topic.id.clone(), title: topic.title.clone(), picture: topic.picture.clone() }
}
