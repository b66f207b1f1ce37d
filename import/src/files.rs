//! Files of an import on disk.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use crate::Sources;

/// A difference between the files of an import and those on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// A file is missing on disk.
    Missing(PathBuf),
    /// A file has another content on disk.
    Changed(PathBuf),
    /// A file on disk is not a part of the import any more.
    Extra(PathBuf),
}

/// Compares the files of an import with those at `out`: a folder, or a file for one that is written as one.
///
/// ```
/// use restrait_describe::document::Document;
/// use restrait_import::{Options, compare, import};
///
/// let document = Document::parse(r#"{ "openapi": "3.1.0", "info": {}, "paths": {} }"#)?;
/// let sources = import(&document, &Options::new());
/// assert!(!compare(&sources, "no/such/folder".as_ref())?.is_empty());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// Returns an error if a file or a folder cannot be read.
pub fn compare(sources: &Sources, out: &Path) -> io::Result<Vec<Difference>> {
    let mut differences = Vec::new();
    for (name, content) in &sources.files {
        let path = path(out, name);
        match fs::read(&path) {
            Ok(found) if found == content.as_bytes() => {}
            Ok(_) => differences.push(Difference::Changed(path)),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                differences.push(Difference::Missing(path));
            }
            Err(error) => return Err(error),
        }
    }
    differences.extend(extra(sources, out)?.into_iter().map(Difference::Extra));
    Ok(differences)
}

/// Writes the files of an import to `out`, and removes files of traits that do not exist any more.
///
/// # Errors
///
/// Returns an error if a file or a folder cannot be written.
pub fn store(sources: &Sources, out: &Path) -> io::Result<()> {
    for (name, content) in &sources.files {
        let path = path(out, name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        // An unchanged file keeps its time, so that cargo does not build it again.
        if fs::read(&path).is_ok_and(|found| found == content.as_bytes()) {
            continue;
        }
        fs::write(path, content)?;
    }
    for path in extra(sources, out)? {
        fs::remove_file(path)?;
    }
    Ok(())
}

/// Returns the files of traits that are not a part of the import.
fn extra(sources: &Sources, out: &Path) -> io::Result<Vec<PathBuf>> {
    let folder = out.join("resources");
    if sources.files.contains_key("") || !folder.is_dir() {
        return Ok(Vec::new());
    }
    let mut extra = Vec::new();
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let path = format!("resources/{name}");
        let is_source = Path::new(&name)
            .extension()
            .is_some_and(|extension| extension == "rs");
        // Only files that an import has written.
        let is_written = || {
            fs::read_to_string(folder.join(&name))
                .is_ok_and(|text| text.starts_with("//! The API trait `"))
        };
        if is_source && !sources.files.contains_key(&path) && is_written() {
            extra.push(folder.join(name));
        }
    }
    extra.sort();
    Ok(extra)
}

fn path(out: &Path, name: &str) -> PathBuf {
    if name.is_empty() {
        out.to_owned()
    } else {
        out.join(name)
    }
}
