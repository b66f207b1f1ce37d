//! `losant completions`, in the shells that are installed.
#![expect(clippy::print_stderr, reason = "a test says that it is skipped")]
#![expect(clippy::unwrap_used, reason = "a test fails by a panic")]

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::support::{losant, text};

/// A line with commands that a shell must not run.
const HOSTILE: &str =
    "losant instance-org get --org-id '$(touch evaluated)' \"`touch evaluated`\" --in";

/// Returns the command of a shell that finds `losant`, or `None` if the shell is not installed.
fn shell(name: &str, folder: &Path) -> Option<Command> {
    if Command::new(name).arg("--version").output().is_err() {
        eprintln!("skipped: {name} is not installed");
        return None;
    }
    std::fs::create_dir_all(folder).unwrap();
    let binary = Path::new(env!("CARGO_BIN_EXE_losant")).parent().unwrap();
    let path = std::env::var_os("PATH").unwrap();
    let path = std::env::join_paths(
        std::iter::once(binary.to_owned()).chain(std::env::split_paths(&path)),
    );
    let mut command = Command::new(name);
    command
        .current_dir(folder)
        .env("PATH", path.unwrap())
        .env("HOME", folder)
        .env("XDG_CONFIG_HOME", folder);
    Some(command)
}

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("completions")
        .join(name)
}

/// Runs a script, and returns its output.
fn output(mut command: Command) -> String {
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert_eq!(text(&output.stderr), "");
    text(&output.stdout)
}

fn bash(folder: &Path, line: &str, replaced: &str) -> Option<Vec<String>> {
    const SCRIPT: &str = r#"
        eval "$(losant completions bash)"
        COMP_LINE=$1 COMP_POINT=${#1}
        _losant_complete losant "$2"
        for word in "${COMPREPLY[@]}"; do printf '%s\n' "$word"; done
    "#;
    let mut command = shell("bash", folder)?;
    command.args(["--norc", "-c", SCRIPT, "bash", line, replaced]);
    Some(output(command).lines().map(str::to_owned).collect())
}

#[test]
fn bash_completes_commands_options_and_values() {
    let folder = folder("bash");
    for (line, replaced, expected) in [
        (
            "losant instance-org-m",
            "instance-org-m",
            &["instance-org-member", "instance-org-members"][..],
        ),
        (
            "losant completions ",
            "",
            &["bash", "zsh", "fish", "powershell"],
        ),
        ("losant completions p", "p", &["powershell"]),
        (
            "losant instance-org payload-counts-",
            "payload-counts-",
            &["payload-counts-breakdown"],
        ),
        ("losant instance-org get --org", "--org", &["--org-id"]),
        (
            "losant --output jsonl instance-org get -o js",
            "js",
            &["json", "jsonl"],
        ),
        (
            "losant instance-org get --output=jsonl",
            "jsonl",
            &["jsonl"],
        ),
        (
            "losant open instance-org payload-c",
            "payload-c",
            &["payload-counts", "payload-counts-breakdown"],
        ),
        ("losant man instance-org del", "del", &["delete"]),
        ("losant api PA", "PA", &["PATCH"]),
        ("losant application patch --body ", "", &["@"]),
        ("losant nothing here", "here", &[]),
        (r#"losant "instance-org" ge"#, "ge", &["get"]),
    ] {
        let Some(words) = bash(&folder, line, replaced) else {
            return;
        };
        assert_eq!(words, expected, "{line}");
    }
}

#[test]
fn bash_completes_files_after_an_at_sign() {
    let folder = folder("bash-files");
    std::fs::create_dir_all(folder.join("my folder")).unwrap();
    std::fs::write(folder.join("my file.json"), "{}").unwrap();
    for (line, replaced, prefix) in [
        ("losant application patch --body @my", "@my", "@"),
        ("losant application patch --body=@my", "@my", "@"),
        ("losant api POST /x --body @my", "@my", "@"),
    ] {
        let Some(mut words) = bash(&folder, line, replaced) else {
            return;
        };
        words.sort();
        let expected = [r"my\ file.json", r"my\ folder/"].map(|it| format!("{prefix}{it}"));
        assert_eq!(words, expected, "{line}");
    }
}

#[test]
fn fish_completes_with_descriptions() {
    let folder = folder("fish");
    let complete = |line: &str| {
        let mut command = shell("fish", &folder)?;
        let script = "losant completions fish | source; complete -C $argv[1]";
        command.args(["--no-config", "-c", script, line]);
        Some(output(command))
    };
    let Some(words) = complete("losant instance-org get --org") else {
        return;
    };
    assert!(words.starts_with("--org-id\t"), "{words}");
    assert!(complete("losant completions f").unwrap().contains("fish"));
    assert!(complete("losant inst").unwrap().contains("instance-org\t"));
    std::fs::write(folder.join("my file.json"), "{}").unwrap();
    let files = complete("losant application patch --body @my").unwrap();
    assert!(files.contains("@my file.json"), "{files}");
}

#[test]
fn zsh_completes_at_the_prompt() {
    // A shell in a terminal of its own, in which the Tab key is pressed.
    const SCRIPT: &str = r#"
        zmodload zsh/zpty
        zpty shell zsh -f -i
        zpty -w shell "PROMPT=; autoload -U compinit; compinit -u -d \$HOME/dump; eval \"\$(losant completions zsh)\"; print rea''dy"
        zpty -r shell output '*ready*'
        zpty -w -n shell "$1"$'\t'
        sleep 1
        zpty -w -n shell $'\C-a'"print -r -- line= '"$'\C-e'"'; exit"$'\n'
        while zpty -r shell output; do print -rn -- "$output"; done
    "#;
    let folder = folder("zsh");
    let _ = std::fs::remove_file(folder.join("evaluated"));
    let complete = |line: &str| {
        let mut command = shell("zsh", &folder)?;
        command.args(["-f", "-c", SCRIPT, "zsh", line]);
        Some(text(&command.output().unwrap().stdout))
    };
    for (line, expected) in [
        (
            "losant instance-org payload-counts-",
            "line= losant instance-org payload-counts-breakdown",
        ),
        (
            "losant instance-org get --org",
            "line= losant instance-org get --org-id",
        ),
        (
            "losant completions power",
            "line= losant completions powershell",
        ),
        (
            r"losant instance-org get --org-id \$\(touch\ evaluated\) --inst",
            r"line= losant instance-org get --org-id \$\(touch\ evaluated\) --instance-id",
        ),
    ] {
        let Some(shown) = complete(line) else {
            return;
        };
        assert!(shown.contains(expected), "{line}: {shown}");
    }
    assert!(!folder.join("evaluated").exists());
}

#[test]
fn typed_words_are_never_evaluated() {
    let folder = folder("hostile");
    let evaluated = folder.join("evaluated");
    let _ = std::fs::remove_file(&evaluated);
    if let Some(words) = bash(&folder, HOSTILE, "--in") {
        assert_eq!(words, ["--instance-id"]);
    }
    if let Some(mut fish) = shell("fish", &folder) {
        let script = "losant completions fish | source; complete -C $argv[1]";
        fish.args(["--no-config", "-c", script, HOSTILE]);
        assert!(output(fish).contains("--instance-id"));
    }
    assert!(!evaluated.exists());
}

#[test]
fn every_request_has_a_reply() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        for words in [
            &[][..],
            &["\u{1b}[31m", "\n", "'\"`$("],
            &["losant", "--", "--output"],
            &["losant", "-", "=", "--=", "---", "-\u{e9}"],
            &["losant", "instance-org", "get", "--output"],
        ] {
            let output = losant(&["__complete", shell, "--"])
                .args(words)
                .output()
                .unwrap();
            assert!(
                output.status.success(),
                "{shell} {words:?}: {}",
                text(&output.stderr)
            );
            assert!(!output.stdout.contains(&0x1b), "{shell} {words:?}");
        }
    }
}

#[test]
fn scripts_are_small() {
    for shell in ["bash", "zsh", "fish", "powershell"] {
        let output = losant(&["completions", shell]).output().unwrap();
        assert!(output.status.success(), "{}", text(&output.stderr));
        assert!(
            (200..2000).contains(&output.stdout.len()),
            "{shell}: {}",
            output.stdout.len()
        );
    }
    let output = losant(&["completions", "tcsh"]).output().unwrap();
    assert_eq!(output.status.code(), Some(2));
}
