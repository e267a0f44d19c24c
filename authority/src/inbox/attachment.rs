//! Opening what goes with a message: always as a download, never as a page.

use axum::{
    extract::{Path, State},
    http::{
        HeaderValue, StatusCode,
        header::{CONTENT_DISPOSITION, CONTENT_SECURITY_POLICY, CONTENT_TYPE},
    },
    response::{IntoResponse, Response},
};
use upheld_protocol::SubmissionId;

use super::{
    Trouble, missing, page, see_other,
    staff::{Staff, sign_in_address},
    words,
};
use crate::{AuthorityState, authority::OpenedAttachment};

/// Should a browser show it all the same, then as nothing that can do anything.
const POLICY: HeaderValue = HeaderValue::from_static(
    "default-src 'none'; sandbox; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
);

/// What can be handed to a member of staff under its own name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Kind {
    Photo(&'static str, &'static str),
    Sound(&'static str, &'static str),
    Video(&'static str, &'static str),
    Other,
}

/// What a phone says it is, as far as that is to be believed: the type, and how its file's name
/// ends. Types that can carry script, such as SVG, are not among them.
pub(super) fn kind_of(media_type: &str) -> Kind {
    let essence = media_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    match essence.as_str() {
        "image/jpeg" => Kind::Photo("image/jpeg", "jpg"),
        "image/png" => Kind::Photo("image/png", "png"),
        "image/webp" => Kind::Photo("image/webp", "webp"),
        "image/gif" => Kind::Photo("image/gif", "gif"),
        "image/heic" => Kind::Photo("image/heic", "heic"),
        "image/heif" => Kind::Photo("image/heif", "heif"),
        "image/avif" => Kind::Photo("image/avif", "avif"),
        "audio/ogg" => Kind::Sound("audio/ogg", "ogg"),
        "audio/webm" => Kind::Sound("audio/webm", "webm"),
        "audio/mp4" | "audio/x-m4a" => Kind::Sound("audio/mp4", "m4a"),
        "audio/mpeg" => Kind::Sound("audio/mpeg", "mp3"),
        "audio/aac" => Kind::Sound("audio/aac", "aac"),
        "audio/3gpp" => Kind::Sound("audio/3gpp", "3gp"),
        "audio/wav" | "audio/x-wav" | "audio/wave" => Kind::Sound("audio/wav", "wav"),
        "video/mp4" => Kind::Video("video/mp4", "mp4"),
        "video/webm" => Kind::Video("video/webm", "webm"),
        _ => Kind::Other,
    }
}

impl Kind {
    /// What it is called.
    pub(super) fn words(self) -> &'static str {
        match self {
            Self::Photo(..) => words::PHOTO,
            Self::Sound(..) => words::VOICE_NOTE,
            Self::Video(..) => words::VIDEO,
            Self::Other => words::FILE,
        }
    }

    fn media_type_and_ending(self) -> (&'static str, &'static str) {
        match self {
            Self::Photo(kind, ending) | Self::Sound(kind, ending) | Self::Video(kind, ending) => {
                (kind, ending)
            }
            Self::Other => ("application/octet-stream", "bin"),
        }
    }
}

pub(super) async fn open(
    State(authority): State<AuthorityState>,
    Staff(session): Staff,
    Path((message, attachment)): Path<(String, String)>,
) -> Result<Response, Trouble> {
    let (Ok(message), Ok(attachment)) = (message.parse(), attachment.parse()) else {
        return Ok(missing());
    };
    let Some(session) = session else {
        return Ok(see_other(&sign_in_address(Some(message))));
    };
    let opened = authority.open_attachment(&session, message, attachment).await?;
    Ok(opened.map_or_else(cannot_open, |opened| download(message, &opened)))
}

fn cannot_open() -> Response {
    let title = words::ATTACHMENT_BROKEN_TITLE;
    page::plain(StatusCode::NOT_FOUND, title, words::ATTACHMENT_BROKEN)
}

/// The file's name is ours: the message's reference.
fn download(message: SubmissionId, opened: &OpenedAttachment) -> Response {
    let (kind, ending) = kind_of(&opened.media_type).media_type_and_ending();
    let disposition = format!("attachment; filename=\"{}.{ending}\"", message.reference());
    let disposition =
        HeaderValue::from_str(&disposition).unwrap_or(HeaderValue::from_static("attachment"));
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static(kind)),
        (CONTENT_DISPOSITION, disposition),
        (CONTENT_SECURITY_POLICY, POLICY),
    ];
    (headers, opened.plain.to_vec()).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_carry_script_is_only_a_file() {
        for odd in ["image/svg+xml", "text/html", "application/pdf", "", "image/jpeg\r\nx: y"] {
            assert_eq!(kind_of(odd), Kind::Other, "{odd}");
        }
        assert_eq!(kind_of("Image/JPEG; q=1"), Kind::Photo("image/jpeg", "jpg"));
    }
}
