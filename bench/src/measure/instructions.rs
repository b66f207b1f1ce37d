//! Counts instructions: callgrind runs this program once more, for each contender.

use std::path::Path;
use std::process::Command;

/// Whether valgrind is here.
pub(crate) fn can_be_counted() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok()
}

/// The instructions of one `run <what> <name>` on the main thread.
///
/// Two runs of different length are subtracted, so that start-up falls out.
pub(crate) fn of(what: &str, name: &str, times: u32) -> u64 {
    let long = counted(what, name, 2 * times);
    (long - counted(what, name, times)) / u64::from(times)
}

fn counted(what: &str, name: &str, times: u32) -> u64 {
    let out = std::env::temp_dir().join(format!("restrait-bench-{}", std::process::id()));
    let output = Command::new("valgrind")
        .args(["-q", "--tool=callgrind", "--separate-threads=yes"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(std::env::current_exe().expect("this program's path"))
        .args(["run", what, name, &times.to_string()])
        .output()
        .expect("valgrind");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    // Callgrind writes a file for each thread; the main thread is the first.
    let total = total(
        &out.with_extension("")
            .with_file_name(file_name(&out, "-01")),
    );
    remove_all(&out);
    total
}

fn file_name(out: &Path, suffix: &str) -> String {
    format!("{}{suffix}", out.file_name().unwrap_or_default().display())
}

fn total(file: &Path) -> u64 {
    let text = std::fs::read_to_string(file).expect("callgrind's file");
    let totals = text.lines().find_map(|line| line.strip_prefix("totals: "));
    totals
        .and_then(|total| total.trim().parse().ok())
        .expect("callgrind's total")
}

fn remove_all(out: &Path) {
    let prefix = file_name(out, "");
    for entry in std::fs::read_dir(std::env::temp_dir())
        .into_iter()
        .flatten()
        .flatten()
    {
        if entry.file_name().to_string_lossy().starts_with(&prefix) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
