//! The style sheets: every loader has the same ones in the same order.

use std::{collections::BTreeSet, fs, path::Path};

/// The names in quotes that end like a style sheet, in their order.
fn sheets(text: &str) -> Vec<&str> {
    text.split('"').filter(|part| part.ends_with(".css") && !part.contains('\n')).collect()
}

#[test]
fn every_style_sheet_is_loaded_everywhere_and_in_one_order() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = fs::read_to_string(root.join("assets/styles/app.css")).unwrap();
    let listed = sheets(&list);
    let view = fs::read_to_string(root.join("src/platform/webview.rs")).unwrap();
    let (_, view) = view.split_once("style_sheets! {\n").unwrap();
    assert_eq!(sheets(view.split_once("};").unwrap().0), listed);
    let mut there = BTreeSet::new();
    for file in fs::read_dir(root.join("assets/styles")).unwrap() {
        there.insert(file.unwrap().file_name().into_string().unwrap());
    }
    there.remove("app.css");
    assert_eq!(there, listed.into_iter().map(str::to_owned).collect());
}
