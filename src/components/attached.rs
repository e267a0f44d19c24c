//! What goes with a message besides its words, and how far each has come.

use dioxus::prelude::*;
use upheld_engine::requests::{AttachmentState, AttachmentView};

use super::Picture;
use crate::{t, words::megabytes};

/// See the head of this file. Draws nothing when nothing goes with it.
#[component]
pub fn Attachments(
    attachments: Vec<AttachmentView>,
    #[props(default = "attached".to_owned())] id: String,
) -> Element {
    if attachments.is_empty() {
        return rsx! {};
    }
    rsx! {
        section { "aria-labelledby": "{id}",
            h2 { id: "{id}", {t!("attached")} }
            ul { class: "attached",
                for AttachmentView { card , state } in attachments {
                    li { key: "{card.id}",
                        Picture { name: picture(&card.media_type) }
                        div {
                            p { class: "strong", {kind_words(&card.media_type)} }
                            if let AttachmentState::Waiting { arrived, of } = state && arrived > 0 {
                                progress {
                                    value: "{arrived}",
                                    max: "{of}",
                                    "aria-label": kind_words(&card.media_type),
                                }
                            }
                            p { {state_words(state)} }
                        }
                    }
                }
            }
        }
    }
}

/// What it is, as people call it.
pub fn kind_words(media_type: &str) -> String {
    match media_type.split('/').next() {
        Some("image") => t!("attached-photo"),
        Some("audio") => t!("attached-voice"),
        _ => t!("attached-file"),
    }
}

fn picture(media_type: &str) -> &'static str {
    match media_type.split('/').next() {
        Some("image") => "photo",
        Some("audio") => "voice-note",
        _ => "file",
    }
}

fn state_words(state: AttachmentState) -> String {
    match state {
        AttachmentState::Waiting { arrived: 0, .. } => t!("attached-waiting"),
        AttachmentState::Waiting { arrived, of } => {
            t!("attached-so-far", arrived = megabytes(arrived), of = megabytes(of))
        }
        AttachmentState::Delivered => t!("attached-there"),
        AttachmentState::Parked(_) => t!("attached-parked"),
    }
}
