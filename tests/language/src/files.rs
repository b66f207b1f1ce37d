//! The text files of a repository.

use std::path::{Path, PathBuf};
use std::{fs, io};

/// A text file.
#[derive(Debug)]
pub struct File {
    /// Path below the root of the repository, with `/` on every platform.
    pub path: String,
    /// Content of the file.
    pub text: String,
}

/// Extensions of sources, docs and expected outputs.
const EXTENSIONS: [&str; 9] = [
    "expanded", "html", "js", "md", "rs", "stderr", "stdout", "toml", "txt",
];

/// Returns the sources, docs and expected outputs below `root`, sorted by path.
///
/// Build directories and hidden directories are skipped, except for `.ci`.
///
/// # Errors
///
/// Returns an error if a file or directory cannot be read.
pub fn read(root: &Path) -> io::Result<Vec<File>> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(root.join(&folder))? {
            let entry = entry?;
            let name = entry.file_name();
            let name = name.to_string_lossy();
            let path = folder.join(&*name);
            let kind = entry.file_type()?;
            if kind.is_dir() {
                let is_hidden = name.starts_with('.') && name != ".ci";
                if !is_hidden && name != "target" && name != "corpus" {
                    folders.push(path);
                }
            } else if kind.is_file() && is_text(&path) {
                let text = fs::read_to_string(root.join(&path))?;
                let path = path.to_string_lossy().replace('\\', "/");
                files.push(File { path, text });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// Returns `true` for files with a known extension and for the scripts in `.ci`.
fn is_text(path: &Path) -> bool {
    path.starts_with(".ci") || EXTENSIONS.iter().any(|name| has_extension(path, name))
}

/// Returns `true` if the path ends with a dot and the extension.
pub(crate) fn has_extension(path: impl AsRef<Path>, name: &str) -> bool {
    let extension = path.as_ref().extension();
    extension.is_some_and(|extension| extension == name)
}
