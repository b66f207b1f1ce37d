//! The session in docs/command.md. `SESSION=overwrite` records it again.
#![cfg(unix)]

use std::path::Path;
use std::process::Command;

use crate::support::{losant, text};

#[test]
fn the_recorded_session_is_current() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/command.md");
    let Ok(recorded) = std::fs::read_to_string(&path) else {
        println!("skipped: docs/command.md is not a part of the package");
        return;
    };
    let replayed = replay(&recorded);
    if std::env::var("SESSION").as_deref() == Ok("overwrite") {
        std::fs::write(&path, replayed).unwrap();
        return;
    }
    for (line, (recorded, replayed)) in recorded.lines().zip(replayed.lines()).enumerate() {
        assert_eq!(
            recorded,
            replayed,
            "line {} of docs/command.md; run with SESSION=overwrite",
            line + 1
        );
    }
    assert_eq!(recorded, replayed);
}

/// Returns the page with what its commands write now: those of blocks of `console` that begin with `$`.
fn replay(page: &str) -> String {
    let mut replayed = String::new();
    let mut is_console = false;
    for line in page.lines() {
        let is_fence = line.starts_with("```");
        if !is_console || is_fence || line.starts_with("$ ") {
            replayed.push_str(line);
            replayed.push('\n');
        }
        if is_fence {
            is_console = line == "```console";
        } else if let (true, Some(script)) = (is_console, line.strip_prefix("$ ")) {
            replayed.push_str(&output(script));
        }
    }
    replayed
}

/// Returns everything that a command writes.
fn output(script: &str) -> String {
    let binary = Path::new(env!("CARGO_BIN_EXE_losant"));
    let path = std::env::var("PATH").unwrap_or_default();
    let path = format!("{}:{path}", binary.parent().unwrap().display());
    let mut shell = Command::new("sh");
    for (name, value) in losant(&["--version"]).get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    let output = shell
        .args(["-c", &format!("exec 2>&1; {script}")])
        .env("PATH", path)
        .env("COLUMNS", "80")
        .env("NO_COLOR", "1")
        .env("TZ", "UTC")
        .output()
        .unwrap();
    text(&output.stdout)
}
