//! A headless Chromium of the test's own.

use std::env;
use std::path::{Path, PathBuf};

use tokio::process::{Child, Command};

/// What it is called on different systems.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// No window, no questions, and no connections but the page's.
const FLAGS: [&str; 9] = [
    "--headless",
    // The pages are our own, and a container's root may have no sandbox.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Where it is, in `CHROMIUM` or on the path.
pub(crate) fn find() -> Option<PathBuf> {
    let given = env::var_os("CHROMIUM").map(PathBuf::from);
    let paths = env::var_os("PATH").unwrap_or_default();
    let all = env::split_paths(&paths).flat_map(|path| NAMES.map(|name| path.join(name)));
    let found = given.into_iter().chain(all).find(|path| path.is_file());
    if found.is_none() {
        println!("skipped: there is no Chromium");
    }
    found
}

/// A running browser; it ends with the test.
pub(crate) struct Browser {
    process: Child,
    profile: PathBuf,
}

/// Opens `url`.
pub(crate) fn open(chromium: &Path, url: &str) -> Browser {
    let profile = format!("chromium-{}", std::process::id());
    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(profile);
    let mut data = std::ffi::OsString::from("--user-data-dir=");
    data.push(&profile);
    let process = Command::new(chromium)
        .args(FLAGS)
        .arg(data)
        .arg(url)
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .kill_on_drop(true)
        .spawn()
        .unwrap();
    Browser { process, profile }
}

impl Browser {
    /// Closes it and forgets what it stored.
    pub(crate) async fn close(mut self) {
        self.process.kill().await.ok();
        std::fs::remove_dir_all(self.profile).ok();
    }
}
