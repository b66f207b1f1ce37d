//! Private modules of losant, compiled here with their unit tests: with the whole crate, they would take as long as
//! the crate.
#![allow(
    dead_code,
    unfulfilled_lint_expectations,
    unused_imports,
    unused_macros,
    reason = "losant uses the rest, and has other lints"
)]

use std::fs;
use std::path::Path;

use losant::Timestamp;

#[path = "../../../api/src/schema/key.rs"]
mod key;
#[path = "../../../api/src/schema/json/limits.rs"]
mod limits;
#[path = "../../../api/src/usage/period.rs"]
mod period;

/// The files of these modules.
const FILES: [&str; 3] = ["schema/json/limits.rs", "schema/key.rs", "usage/period.rs"];

#[test]
fn no_other_file_of_losant_has_unit_tests() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api/src");
    let (mut folders, mut found) = (vec![root.clone()], Vec::new());
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if fs::read_to_string(&path).unwrap().contains("cfg(test)") {
                let file = path.strip_prefix(&root).unwrap();
                found.push(file.display().to_string().replace('\\', "/"));
            }
        }
    }
    found.sort();
    assert_eq!(found, FILES, "they would not run");
}
