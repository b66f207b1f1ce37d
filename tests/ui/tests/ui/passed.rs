//! The cases that have passed before, with the same crates.
//!
//! The compiler runs once for each case, which takes minutes for all of them. Cargo does not compile what has not changed,
//! but a case with an error is never up to date.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::{Path, PathBuf};

use crate::of_macros::is_forced;

/// The crates whose macros and types the messages are about, and the versions of all others.
const CRATES: [&str; 7] = [
    "Cargo.lock",
    "Cargo.toml",
    "rust-toolchain.toml",
    "grammar",
    "macros",
    "runtime",
    "tests/ui/Cargo.toml",
];

/// The file with the cases that have passed.
const FILE: &str = concat!(env!("CARGO_TARGET_TMPDIR"), "/ui-passed");

/// The cases that have passed with these crates: the hash of each and its messages.
pub struct Passed {
    hashes: BTreeSet<u64>,
    /// The hash of the crates.
    crates: u64,
}

/// Cases to check, and those that need no check.
pub struct Changed {
    cases: Vec<PathBuf>,
    hashes: BTreeMap<PathBuf, u64>,
    passed: Passed,
}

impl Passed {
    /// Reads the cases. `UI=all` and `TRYBUILD` forget them, and so does a change of the crates.
    pub fn read() -> Self {
        let mut hasher = DefaultHasher::new();
        for path in CRATES {
            hash(&Path::new("../..").join(path), &mut hasher);
        }
        let crates = hasher.finish();
        let is_forced = is_forced();
        let text = fs::read_to_string(FILE).unwrap_or_default();
        let mut lines = text.lines().filter_map(|line| line.parse().ok());
        let is_same = !is_forced && lines.next() == Some(crates);
        Self {
            hashes: lines.filter(|_| is_same).collect(),
            crates,
        }
    }

    /// Returns the cases that have to be checked.
    pub fn changed(self, cases: impl Iterator<Item = PathBuf>) -> Changed {
        let hash_of = |path: &PathBuf| {
            let mut hasher = DefaultHasher::new();
            hash(path, &mut hasher);
            hash(&path.with_extension("stderr"), &mut hasher);
            hasher.finish()
        };
        let hashes: BTreeMap<_, _> = cases.map(|path| (path.clone(), hash_of(&path))).collect();
        let is_changed = |(_, hash): &(&PathBuf, &u64)| !self.hashes.contains(hash);
        let changed: Vec<_> = hashes.iter().filter(is_changed).collect();
        let same = hashes.len() - changed.len();
        if same > 0 {
            println!("{same} cases have passed before; `UI=all` checks them again");
        }
        Changed {
            cases: changed.into_iter().map(|(path, _)| path.clone()).collect(),
            hashes,
            passed: self,
        }
    }
}

impl Changed {
    /// Returns the cases to check.
    pub fn cases(&self) -> &[PathBuf] {
        &self.cases
    }

    /// Notes that all cases have passed.
    pub fn record(self) {
        let Passed { mut hashes, crates } = self.passed;
        hashes.extend(self.hashes.into_values());
        let lines = [crates].into_iter().chain(hashes);
        let lines: Vec<_> = lines.map(|hash| hash.to_string()).collect();
        // Without the file, all cases are checked the next time.
        let _ = fs::write(FILE, lines.join("\n"));
    }
}

/// Hashes a file, or the Rust files and manifests below a folder.
fn hash(path: &Path, hasher: &mut DefaultHasher) {
    let Ok(entries) = fs::read_dir(path) else {
        path.hash(hasher);
        fs::read(path).ok().hash(hasher);
        return;
    };
    let paths: BTreeSet<_> = entries.map(|entry| entry.unwrap().path()).collect();
    for path in paths {
        let is_source = path
            .extension()
            .is_some_and(|extension| extension == "rs" || extension == "toml");
        if path.is_dir() || is_source {
            hash(&path, hasher);
        }
    }
}
