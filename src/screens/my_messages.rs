//! My messages: each with its true state, and how delivery stands.

use dioxus::prelude::*;
use upheld_engine::requests::{MessageCard, MessagesView, State, ask};

use crate::{
    app::use_home,
    asking::use_answer,
    components::{
        Deleting, DeliveryPanel, Empty, Go, Loading, Panel, Screen, ShortClock, StateBadge,
        Trouble, why_it_waits, why_waiting,
    },
    route::Route,
    t, ways,
    words::moment,
};

/// See the head of this file.
#[component]
pub fn MyMessages() -> Element {
    let answer = use_answer(|| ask::Messages {});
    rsx! {
        Screen { title: t!("way-messages"), help: true,
            Deleting {}
            match &*answer.read() {
                None => rsx! { Loading {} },
                Some(Ok(view)) => rsx! { Messages { view: view.clone() } },
                Some(Err(refusal)) => rsx! { Trouble { refusal: refusal.clone() } },
            }
        }
    }
}

#[component]
fn Messages(view: MessagesView) -> Element {
    let home = use_home();
    let joined = home.as_ref().is_some_and(|home| home.authority.is_some());
    let joining = home.as_ref().is_some_and(|home| home.joining);
    let waiting = count(&view, |state| matches!(state, State::Waiting(_) | State::Sending));
    let parked = count(&view, |state| matches!(state, State::Parked(_)));
    let attached = view.attachments_waiting;
    rsx! {
        Panel { id: "delivery", title: title(waiting, parked, attached),
            if waiting > 0 && parked > 0 {
                p { class: "strong", {t!("home-needs-you", count = parked)} }
            }
            if let Some(why) = why(&view) {
                p { "{why}" }
            }
            if joined || joining || !view.messages.is_empty() {
                DeliveryPanel { delivery: view.delivery }
            }
            if joining {
                p { {t!("joining")} }
            } else if home.is_some() && !joined {
                p { {t!("messages-not-connected")} }
                Go { to: Route::Connect {}, class: "button plain", {t!("connect-go")} }
            }
        }
        if view.messages.is_empty() {
            Empty { picture: "messages", says: t!("messages-empty"),
                Go { to: Route::SpeakUp {}, class: "button main", {t!("way-speak-up")} }
            }
        } else {
            ul { class: "cards",
                for card in in_order(view.messages) {
                    li { key: "{card.id}", MessageLink { card } }
                }
            }
        }
    }
}

/// How delivery stands, in one line.
fn title(waiting: usize, parked: usize, attached: u32) -> String {
    if waiting > 0 {
        t!("messages-waiting", count = waiting)
    } else if parked > 0 {
        t!("home-needs-you", count = parked)
    } else if attached > 0 {
        t!("messages-attached-waiting", count = attached)
    } else {
        t!("messages-nothing-waiting")
    }
}

/// What needs the reader first, then what is new to them, then what is late, then the newest.
fn in_order(mut cards: Vec<MessageCard>) -> Vec<MessageCard> {
    let late = |card: &MessageCard| card.clock.as_ref().is_some_and(|it| it.stands.is_late());
    cards.sort_by_key(|card| match card.state {
        State::Parked(_) | State::CannotOpen | State::Asked => 0,
        _ if card.unread > 0 => 1,
        _ if late(card) => 2,
        _ => 3,
    });
    cards
}

fn count(view: &MessagesView, is_so: fn(&State) -> bool) -> usize {
    view.messages.iter().filter(|card| is_so(&card.state)).count()
}

/// Why what waits is still waiting: what went wrong last, or else the reason of the oldest.
fn why(view: &MessagesView) -> Option<String> {
    let oldest = view.messages.iter().rev().find_map(|card| match card.state {
        State::Waiting(why) => Some(why_it_waits(why, &view.delivery)),
        _ => None,
    });
    view.delivery.trouble.map(why_waiting).or(oldest)
}

#[component]
fn MessageLink(card: MessageCard) -> Element {
    rsx! {
        Go { to: Route::OneThread { thread: card.thread }, class: "card message",
            span { class: "card-words",
                span { class: "card-title", {ways::name(card.way)} }
                if card.beginning.is_empty() {
                    span { class: "card-more", {t!("messages-no-words")} }
                } else {
                    span { class: "card-beginning", dir: "auto", "{card.beginning}" }
                }
                if card.to_advocate {
                    span { class: "card-more", {t!("messages-to-advocate", team = card.to.as_str())} }
                } else if !card.to.is_empty() {
                    span { class: "card-more", {t!("messages-to", team = card.to.as_str())} }
                }
                span { class: "card-more", {t!("messages-written", time = moment(card.written_at))} }
                StateBadge { state: card.state, to_advocate: card.to_advocate }
                if let Some(clock) = card.clock {
                    ShortClock { clock }
                }
                if card.unread > 0 {
                    span { class: "count", {t!("messages-unread", count = card.unread)} }
                }
            }
        }
    }
}
