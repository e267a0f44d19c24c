//! Why a council's pledge is not here, and what can be done.

use dioxus::prelude::*;
use upheld_engine::pack::{Local, PledgeStands};

use super::Go;
use crate::{app::use_home, route::Route, t};

/// See the head of this file. Without a council, its pack is not here at all.
#[component]
pub fn NoPledge(local: Option<Local>) -> Element {
    let home = use_home();
    let joined = home.as_ref().is_some_and(|home| home.authority.is_some() || home.joining);
    let says = match &local {
        Some(local) if local.pledge == PledgeStands::BeingWritten => {
            t!("no-pledge-being-written", council = local.council.as_str())
        }
        Some(local) => t!("no-pledge-none", council = local.council.as_str()),
        None => t!("no-pledge-yet"),
    };
    rsx! {
        p { class: "strong", "{says}" }
        p { {t!("no-pledge-ask")} }
        if !joined && local.is_none() {
            p { {t!("no-pledge-connect")} }
            Go { to: Route::Connect {}, class: "button plain", {t!("connect-go")} }
        }
    }
}
