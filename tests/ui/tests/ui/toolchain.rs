//! Messages change between compilers, so they are compared with the pinned one only.

use std::process::Command;

/// Returns `true` for the pinned toolchain. Prints a note for any other.
pub fn is_pinned() -> bool {
    let pinned = include_str!("../../../../rust-toolchain.toml");
    let channel = pinned
        .lines()
        .find_map(|line| line.strip_prefix("channel = "));
    let channel = channel.unwrap().trim_matches('"');
    let version = Command::new("rustc").arg("--version").output().unwrap();
    let version = String::from_utf8(version.stdout).unwrap();
    let is_pinned = version.starts_with(&format!("rustc {channel} "));
    if !is_pinned {
        println!("skipped: messages are compared with rustc {channel}, this is {version}");
    }
    is_pinned
}
