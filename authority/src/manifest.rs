//! The web app manifest: what the app is called, and looks like, on a home screen.

use serde_json::{Map, Value, json};
use upheld_pack::{Icon, Local};

/// The app's own manifest with what the council has chosen; `None` where it has chosen nothing, or
/// that is no manifest.
pub(crate) fn named(own: &[u8], local: &Local) -> Option<Vec<u8>> {
    if local.app_name.is_none() && local.icon.is_none() {
        return None;
    }
    let mut manifest: Map<String, Value> = serde_json::from_slice(own).ok()?;
    if let Some(name) = &local.app_name {
        manifest.insert("name".into(), name.as_str().into());
        manifest.insert("short_name".into(), name.as_str().into());
    }
    if let Some(icon) = local.icon {
        manifest.insert("icons".into(), icons(icon));
    }
    serde_json::to_vec(&manifest).ok()
}

/// The app's files have each icon as a drawing and in two sizes, with room around it for any mask.
fn icons(icon: Icon) -> Value {
    let picture = |size: u16| {
        json!({
            "src": format!("/assets/icons/{icon}-{size}.png"),
            "sizes": format!("{size}x{size}"),
            "type": "image/png",
        })
    };
    let mut masked = picture(512);
    masked["purpose"] = "maskable".into();
    let drawing = json!({
        "src": format!("/assets/icons/{icon}.svg"),
        "sizes": "any",
        "type": "image/svg+xml",
    });
    json!([drawing, picture(192), picture(512), masked])
}
