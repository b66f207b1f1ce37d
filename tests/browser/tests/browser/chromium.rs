//! A headless Chromium process.

use std::env;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::process::{Child, Command};

/// Names of the executable on different systems.
const NAMES: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "chrome"];

/// Flags for a browser without a window, dialogs and background connections.
const FLAGS: [&str; 9] = [
    "--headless",
    // The pages are trusted, and the sandbox does not work for root in a container.
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
];

/// Returns the executable, from `CHROMIUM` or `PATH`.
pub(crate) fn find() -> Option<PathBuf> {
    let from_env = env::var_os("CHROMIUM").map(PathBuf::from);
    let paths = env::var_os("PATH").unwrap_or_default();
    let all = env::split_paths(&paths).flat_map(|path| NAMES.map(|name| path.join(name)));
    let executable = from_env.into_iter().chain(all).find(|path| path.is_file());
    if executable.is_none() {
        println!("skipped: Chromium is not installed");
    }
    executable
}

/// A running browser. Dropping it ends the process.
pub(crate) struct Browser {
    process: Child,
    profile: PathBuf,
}

/// Number of browsers that were opened. Each has its own profile.
static OPENED: AtomicUsize = AtomicUsize::new(0);

/// Opens `url` in a browser with these additional flags.
pub(crate) fn open(chromium: &Path, url: &str, flags: &[&str]) -> Browser {
    let number = OPENED.fetch_add(1, Ordering::Relaxed);
    let profile = format!("chromium-{}-{number}", std::process::id());
    let profile = Path::new(env!("CARGO_TARGET_TMPDIR")).join(profile);
    let mut data = std::ffi::OsString::from("--user-data-dir=");
    data.push(&profile);
    let process = Command::new(chromium)
        .args(FLAGS)
        .args(flags)
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
    /// Returns the folder of the browser's data.
    #[allow(dead_code, reason = "not every test needs it")]
    pub(crate) fn profile(&self) -> &Path {
        &self.profile
    }

    /// Closes the browser and deletes its profile.
    pub(crate) async fn close(mut self) {
        self.process.kill().await.ok();
        std::fs::remove_dir_all(self.profile).ok();
    }
}
