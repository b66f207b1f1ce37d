//! Files of Rust, for build scripts that generate tests from them.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// Returns the Rust files below a folder, sorted.
pub(crate) fn files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
