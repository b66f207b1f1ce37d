//! Checksums of local files.

use std::collections::HashMap;
use std::fs;
use std::io::{self, Read as _};
use std::path::PathBuf;

use md5::{Digest as _, Md5};

use super::tree::File;

/// Number of bytes that are read at once.
const CHUNK: usize = 1024 * 1024;

/// Checksums of the files of a folder. A file is read again when its size or its time has changed.
#[derive(Debug)]
pub(super) struct Hashes {
    root: PathBuf,
    known: HashMap<String, (File, String)>,
}

impl Hashes {
    pub(super) fn new(root: PathBuf) -> Self {
        let known = HashMap::new();
        Self { root, known }
    }

    /// Returns the MD5 of the content, as the storage of the platform has it.
    pub(super) async fn md5(&mut self, path: &str, file: &File) -> io::Result<String> {
        if let Some((known, md5)) = self.known.get(path)
            && known == file
        {
            return Ok(md5.clone());
        }
        let mut content = fs::File::open(self.root.join(path))?;
        let mut hash = Md5::new();
        let mut chunk = vec![0; CHUNK];
        loop {
            let count = content.read(&mut chunk)?;
            let Some(read) = chunk.get(..count).filter(|read| !read.is_empty()) else {
                break;
            };
            hash.update(read);
            // Ctrl-C is noticed between two chunks.
            tokio::task::yield_now().await;
        }
        let md5 = format!("{:032x}", u128::from_be_bytes(hash.finalize().into()));
        self.known
            .insert(path.to_owned(), (file.clone(), md5.clone()));
        Ok(md5)
    }
}
