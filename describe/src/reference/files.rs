//! Pages as files: writing them to a folder, and comparing them with it.

use std::path::Path;
use std::{fmt, fs, io};

use super::Reference;

/// A page of a [`Reference`].
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page {
    /// The name of the file: `instance-org.md`.
    pub path: String,
    /// The Markdown.
    pub text: String,
}

impl Page {
    pub(super) fn new(path: impl Into<String>, text: String) -> Self {
        let path = path.into();
        Self { path, text }
    }
}

/// The pages in a folder that are not current.
///
/// `Display` lists them, and names the command that writes them.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outdated {
    /// The names of files that are missing.
    pub missing: Vec<String>,
    /// The names of files with another text.
    pub changed: Vec<String>,
    /// The names of generated files for API traits that no longer exist.
    pub extra: Vec<String>,
    command: Option<String>,
}

impl fmt::Display for Outdated {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the reference pages are not current")?;
        for (problem, names) in [
            ("missing", &self.missing),
            ("changed", &self.changed),
            ("no longer needed", &self.extra),
        ] {
            if !names.is_empty() {
                write!(f, "; {problem}: {}", names.join(", "))?;
            }
        }
        match &self.command {
            Some(command) => write!(f, "; run `{command}`"),
            None => f.write_str("; write them again"),
        }
    }
}

impl std::error::Error for Outdated {}

/// The beginning of the first line of every page.
const MARKER: &str = "<!-- Generated";

impl Reference {
    /// Writes the pages to a folder, and removes generated pages of API traits that no longer exist.
    ///
    /// The folder is created if it does not exist. Files that are current are not written again, and files
    /// that were not generated are not touched.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder or a file cannot be read or written.
    pub fn write(&self, folder: impl AsRef<Path>) -> io::Result<()> {
        let folder = folder.as_ref();
        fs::create_dir_all(folder)?;
        let pages = self.pages();
        for page in &pages {
            let path = folder.join(&page.path);
            if read(&path)?.as_deref() != Some(&page.text) {
                fs::write(path, &page.text)?;
            }
        }
        for name in extra(folder, &pages)? {
            fs::remove_file(folder.join(name))?;
        }
        Ok(())
    }

    /// Compares the pages with the files in a folder. Returns `None` if all of them are current.
    ///
    /// Line ends do not count, because Git may change them.
    ///
    /// # Errors
    ///
    /// Returns an error if the folder or a file cannot be read. A missing file is not an error.
    pub fn check(&self, folder: impl AsRef<Path>) -> io::Result<Option<Outdated>> {
        let folder = folder.as_ref();
        let pages = self.pages();
        let mut outdated = Outdated {
            missing: Vec::new(),
            changed: Vec::new(),
            extra: extra(folder, &pages)?,
            command: self.command.clone(),
        };
        for page in pages {
            match read(&folder.join(&page.path))? {
                None => outdated.missing.push(page.path),
                Some(text) if text.replace("\r\n", "\n") != page.text => {
                    outdated.changed.push(page.path);
                }
                Some(_) => {}
            }
        }
        let is_current = [&outdated.missing, &outdated.changed, &outdated.extra]
            .iter()
            .all(|names| names.is_empty());
        Ok((!is_current).then_some(outdated))
    }

    /// Returns the first lines of every page.
    pub(super) fn marker(&self) -> String {
        match &self.command {
            // This would end the comment.
            Some(command) if !command.contains("-->") => {
                format!("{MARKER} by `{command}`. -->\n\n")
            }
            Some(_) | None => format!("{MARKER} from the declarations. -->\n\n"),
        }
    }
}

/// Returns the text of a file, or `None` if it does not exist.
fn read(path: &Path) -> io::Result<Option<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Returns the names of generated files that are not among the pages, sorted.
fn extra(folder: &Path, pages: &[Page]) -> io::Result<Vec<String>> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(error),
    };
    let mut extra = Vec::new();
    for entry in entries {
        let name = entry?.file_name().to_string_lossy().into_owned();
        let is_page = pages.iter().any(|page| page.path == name);
        if !is_page && Path::new(&name).extension().is_some_and(|it| it == "md") {
            let text = read(&folder.join(&name))?;
            if text.is_some_and(|text| text.starts_with(MARKER)) {
                extra.push(name);
            }
        }
    }
    extra.sort();
    Ok(extra)
}
