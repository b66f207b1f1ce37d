//! Counts instructions by running this program under callgrind.

use std::path::Path;
use std::process::Command;

/// Returns `true` if valgrind is installed.
pub(crate) fn can_be_counted() -> bool {
    Command::new("valgrind").arg("--version").output().is_ok()
}

/// Returns the instructions of one `run <what> <name>` on the main thread, or `None` without
/// valgrind.
///
/// Two runs of different length are subtracted to exclude start-up costs.
pub(crate) fn of(what: &str, name: &str, times: u32) -> Option<u64> {
    of_one(what, name, times, total)
}

/// Returns the instructions of one function including its callees.
///
/// Returns `None` if the compiler has inlined it everywhere.
pub(crate) fn of_function(function: &str, what: &str, name: &str, times: u32) -> Option<u64> {
    of_one(what, name, times, |profile| inside(profile, function)).filter(|count| *count > 0)
}

fn of_one(what: &str, name: &str, times: u32, count: impl Fn(&str) -> u64) -> Option<u64> {
    can_be_counted().then(|| {
        let [long, short] = [2 * times, times].map(|times| count(&profile(what, name, times)));
        long.saturating_sub(short) / u64::from(times)
    })
}

/// Returns the callgrind profile of the main thread.
fn profile(what: &str, name: &str, times: u32) -> String {
    let out = std::env::temp_dir().join(format!("restrait-bench-{}", std::process::id()));
    let output = Command::new("valgrind")
        .args(["-q", "--tool=callgrind", "--separate-threads=yes"])
        .arg(format!("--callgrind-out-file={}", out.display()))
        .arg(std::env::current_exe().expect("this program's path"))
        .args(["run", what, name, &times.to_string()])
        .output()
        .expect("valgrind");
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{what} {name}: {stderr}");
    // Callgrind writes one file per thread. The main thread is the first.
    let first = out.with_file_name(file_name(&out, "-01"));
    let profile = std::fs::read_to_string(first).expect("callgrind's file");
    remove_all(&out);
    profile
}

/// Returns the instructions of a whole profile.
pub(crate) fn total(profile: &str) -> u64 {
    let totals = profile
        .lines()
        .find_map(|line| line.strip_prefix("totals: "));
    totals
        .and_then(|total| total.trim().parse().ok())
        .expect("callgrind's total")
}

/// Returns the instructions of a function and its callees.
///
/// The first occurrence of a name is `fn=(7) name` or `cfn=(7) name`; later ones are `(7)`. Lines
/// below `fn=` end with a cost: of the function itself, or of a callee after `calls=`.
fn inside(profile: &str, function: &str) -> u64 {
    let id = |line: &'_ str| Some(line.split_once(')')?.0.to_owned());
    let named = |line: &str| {
        let (_, value) = line.split_once("fn=")?;
        let (_, name) = value.split_once(' ')?;
        (name == function).then(|| id(value)).flatten()
    };
    let ids: Vec<String> = profile.lines().filter_map(named).collect();
    let mut is_inside = false;
    let mut sum = 0;
    for line in profile.lines() {
        if let Some(value) = line.strip_prefix("fn=") {
            is_inside = id(value).is_some_and(|id| ids.contains(&id));
        } else if is_inside
            && line.starts_with([
                '+', '-', '*', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9',
            ])
        {
            let cost = line.rsplit(' ').next().and_then(|it| it.parse().ok());
            sum += cost.unwrap_or(0);
        }
    }
    sum
}

fn file_name(out: &Path, suffix: &str) -> String {
    format!("{}{suffix}", out.file_name().unwrap_or_default().display())
}

fn remove_all(out: &Path) {
    let prefix = file_name(out, "");
    let files = std::fs::read_dir(std::env::temp_dir());
    for entry in files.into_iter().flatten().flatten() {
        if entry.file_name().to_string_lossy().starts_with(&prefix) {
            let _ = std::fs::remove_file(entry.path());
        }
    }
}
