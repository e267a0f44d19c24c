//! When the council's computer was last heard, and the button that looks for a connection now. Why
//! something waits is said where it is said that it waits.

use dioxus::prelude::*;
use upheld_engine::{
    EngineHandle,
    requests::{Delivery, Refusal, ask},
};

use super::{Button, Trouble};
use crate::{t, words::moment};

/// See the head of this file.
#[component]
pub fn DeliveryPanel(delivery: Delivery) -> Element {
    let engine = use_context::<EngineHandle>();
    let mut checking = use_signal(|| false);
    let mut refused = use_signal(|| None::<Refusal>);
    let busy = delivery.busy || checking();
    let heard = match delivery.last_heard_at {
        Some(at) => t!("delivery-heard", time = moment(at)),
        None => t!("delivery-not-heard"),
    };
    rsx! {
        div { class: "delivery",
            p { "{heard}" }
            if let Some(refusal) = refused() {
                Trouble { refusal }
            }
            Button {
                id: "check-now",
                busy,
                onpress: move |()| {
                    checking.set(true);
                    refused.set(None);
                    let check = engine.ask(ask::CheckNow {});
                    spawn(async move {
                        if let Err(refusal) = check.await {
                            refused.set(Some(refusal));
                        }
                        checking.set(false);
                    });
                },
                if busy {
                    {t!("delivery-checking")}
                } else {
                    {t!("delivery-check")}
                }
            }
            p { class: "sr-only", role: "status",
                if busy {
                    {t!("delivery-checking")}
                }
            }
        }
    }
}
