//! A file to which lines are appended.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

/// A file to which lines are appended. What it returns `Ok` for is on the disk.
#[derive(Debug)]
pub(crate) struct Journal {
    path: PathBuf,
    file: File,
    /// Bytes of complete lines.
    len: u64,
    /// If `true`, the file may have a part of a line after `len`.
    is_torn: bool,
    /// If `true`, the folder may still have an older file under this name.
    is_renamed: bool,
}

impl Journal {
    /// Opens a file, or creates it, and returns its complete lines.
    pub(crate) fn open(path: &Path) -> io::Result<(Self, Vec<u8>)> {
        let mut file = open(path)?;
        let mut content = Vec::new();
        file.read_to_end(&mut content)?;
        let end = content.iter().rposition(|byte| *byte == b'\n');
        let end = end.map_or(0, |last| last + 1);
        let mut journal = Self {
            path: path.to_owned(),
            file,
            len: end as u64,
            is_torn: end < content.len(),
            is_renamed: true,
        };
        content.truncate(end);
        journal.repair()?;
        Ok((journal, content))
    }

    /// Returns the number of bytes of all lines.
    pub(crate) fn len(&self) -> u64 {
        self.len
    }

    /// Appends lines. After an error the file has none of them, at the latest when it is opened or appended to
    /// again.
    pub(crate) fn append(&mut self, lines: &[u8]) -> io::Result<()> {
        self.repair()?;
        self.is_torn = true;
        self.file.write_all(lines)?;
        self.file.sync_data()?;
        self.len += lines.len() as u64;
        self.is_torn = false;
        Ok(())
    }

    /// Replaces all lines. If the machine stops meanwhile, the file has the old ones or the new ones.
    pub(crate) fn replace(&mut self, lines: &[u8]) -> io::Result<()> {
        if lines.is_empty() {
            self.len = 0;
            self.is_torn = true;
            return self.repair();
        }
        let mut path = self.path.clone().into_os_string();
        path.push(".new");
        let path = PathBuf::from(path);
        let result = self.rename_new(&path, lines);
        if result.is_err() {
            // It would take up space on a full disk. It is overwritten the next time.
            let _ = fs::remove_file(&path);
        }
        result?;
        self.repair()
    }

    fn rename_new(&mut self, path: &Path, lines: &[u8]) -> io::Result<()> {
        fs::write(path, lines)?;
        // Opened before it is renamed: an error after that would leave the old file open.
        let file = open(path)?;
        file.sync_all()?;
        fs::rename(path, &self.path)?;
        self.file = file;
        self.len = lines.len() as u64;
        self.is_torn = false;
        self.is_renamed = true;
        Ok(())
    }

    /// Removes what an append has left that failed, and stores the name of the file.
    fn repair(&mut self) -> io::Result<()> {
        if self.is_torn {
            self.file.set_len(self.len)?;
            self.file.sync_all()?;
            self.is_torn = false;
        }
        if self.is_renamed {
            sync_folder(&self.path)?;
            self.is_renamed = false;
        }
        Ok(())
    }
}

/// Opens a file for reading and appending.
fn open(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.read(true).append(true).create(true).open(path)
}

/// Stores the names in the folder of a file.
fn sync_folder(path: &Path) -> io::Result<()> {
    // Other systems cannot open folders, and store names on their own.
    if cfg!(unix) {
        let folder = path
            .parent()
            .filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    Ok(())
}
