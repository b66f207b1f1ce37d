//! A configuration folder of a test's own.

use std::ffi::OsStr;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::support::{feed, losant};

/// A token of a user until 2100, with the scope `all.User.read`.
pub(crate) const USER_TOKEN: &str = concat!(
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiI1NzVlZDcwYzdhZTE0M2NkODNkYzRhYTkiLCJzY29wZSI6WyJhbGwuVXNlci5yZWFkIl0sImV4",
    "cCI6NDEwMjQ0NDgwMH0.c2ln"
);

/// A token of the fake's application until 2100, with the scope `all.Application.read`.
pub(crate) const APPLICATION_TOKEN: &str = concat!(
    "eyJhbGciOiJub25lIn0.eyJzdWIiOiI1NzVlYzg2ODdhZTE0M2NkODNkYzRhOTciLCJzY29wZSI6WyJhbGwuQXBwbGljYXRpb24ucmVh",
    "ZCJdLCJleHAiOjQxMDI0NDQ4MDB9.c2ln"
);

/// A configuration folder, which is removed when this value is dropped.
pub(crate) struct Home {
    folder: TempDir,
}

impl Home {
    /// Creates an empty folder.
    pub(crate) fn new() -> Self {
        Self {
            folder: TempDir::new().unwrap(),
        }
    }

    /// Creates a folder with a configuration file, which only the user can read.
    pub(crate) fn with(text: &str) -> Self {
        let home = Self::new();
        home.write(text);
        home.set_mode(0o600);
        home
    }

    /// Returns the path of the configuration file.
    pub(crate) fn path(&self) -> PathBuf {
        self.folder.path().join("losant/config.toml")
    }

    /// Writes the configuration file.
    pub(crate) fn write(&self, text: &str) {
        let path = self.path();
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    /// Returns the text of the configuration file.
    pub(crate) fn read(&self) -> String {
        fs::read_to_string(self.path()).unwrap()
    }

    #[cfg(unix)]
    pub(crate) fn set_mode(&self, mode: u32) {
        use std::os::unix::fs::PermissionsExt as _;
        fs::set_permissions(self.path(), fs::Permissions::from_mode(mode)).unwrap();
    }

    #[cfg(not(unix))]
    pub(crate) fn set_mode(&self, _: u32) {}

    /// Returns the command with this configuration folder.
    pub(crate) fn command(&self, args: &[impl AsRef<OsStr>]) -> Command {
        let mut command = losant(args);
        command
            .env("XDG_CONFIG_HOME", self.folder.path())
            .env("APPDATA", self.folder.path());
        command
    }

    /// Runs the command.
    pub(crate) fn run(&self, args: &[impl AsRef<OsStr>]) -> Output {
        self.command(args).output().unwrap()
    }

    /// Runs the command with text on standard input.
    pub(crate) fn feed(&self, args: &[impl AsRef<OsStr>], input: &str) -> Output {
        feed(self.command(args), input)
    }
}
