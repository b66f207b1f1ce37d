//! Writes the package of a style, and reads the messages of `cargo check`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::style::Style;

/// An error, a warning, or the note that a file compiled.
#[derive(Debug)]
pub(super) struct Message {
    /// The name of the file without its extension.
    pub(super) target: String,
    /// `error`, `warning`, or `compiled`.
    pub(super) level: String,
    /// The text, with its notes.
    pub(super) text: String,
    /// The primary span in the file.
    pub(super) span: Option<Span>,
    pub(super) has_help: bool,
}

impl Message {
    pub(super) fn is_error(&self) -> bool {
        self.level == "error"
    }
}

/// A range of bytes.
#[derive(Debug)]
pub(super) struct Span {
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Writes the package of a style: the right declaration, and one file for each mistake.
pub(super) fn write(style: &Style) -> PathBuf {
    let bench = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = bench.parent().unwrap_or(bench).display().to_string();
    let folder = bench.join("target/diagnostics").join(style.name);
    let _ = fs::remove_dir_all(folder.join("src"));
    fs::create_dir_all(folder.join("src/bin")).expect("a folder");
    let put = |file: &str, text: &str| fs::write(folder.join(file), text).expect("a file");
    let dependencies = style.dependencies.replace("<root>", &root);
    put(
        "Cargo.toml",
        &format!(
            "[package]\nname = \"diagnostics-{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[workspace]\n\n\
             [dependencies]\nserde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n{dependencies}",
            style.name
        ),
    );
    // Uses the versions of the other benchmarks.
    fs::copy(bench.join("Cargo.lock"), folder.join("Cargo.lock")).expect("a lock file");
    let put_declaration = |name: &str, text: &str| match style.document {
        Some(source) => {
            put(&format!("{name}.json"), text);
            put(
                &format!("src/bin/{name}.rs"),
                &source.replace("<name>", name),
            );
        }
        None => put(&format!("src/bin/{name}.rs"), text),
    };
    put_declaration("right", style.right);
    for edit in style.edits {
        let count = style.right.matches(edit.from).count();
        assert_eq!(
            count, 1,
            "{}, {}: `{}`",
            style.name, edit.mistake, edit.from
        );
        put_declaration(edit.mistake, &style.right.replace(edit.from, edit.to));
    }
    folder
}

/// Checks all files of a package. Styles share the compiled dependencies.
pub(super) fn check(folder: &Path) -> Vec<Message> {
    let output = Command::new("cargo")
        .args([
            "check",
            "--offline",
            "--bins",
            "--keep-going",
            "--message-format=json",
        ])
        .current_dir(folder)
        .env("CARGO_INCREMENTAL", "0")
        .env("CARGO_TARGET_DIR", folder.with_file_name("target"))
        .output()
        .expect("cargo");
    let lines = String::from_utf8_lossy(&output.stdout);
    let messages: Vec<_> = lines.lines().filter_map(message).collect();
    assert!(
        !lines.is_empty(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    messages
}

fn message(line: &str) -> Option<Message> {
    let line: Value = serde_json::from_str(line).ok()?;
    let target = line["target"]["name"].as_str()?.to_owned();
    if line["reason"] == "compiler-artifact" {
        let level = "compiled".to_owned();
        return Some(Message {
            target,
            level,
            text: String::new(),
            span: None,
            has_help: false,
        });
    }
    let message = line.get("message")?;
    let text = message["message"].as_str()?;
    let spans = message["spans"].as_array()?;
    // A summary, such as `aborting due to 2 previous errors`.
    if spans.is_empty() && message["code"].is_null() && message["children"].as_array()?.is_empty() {
        return None;
    }
    let children = message["children"].as_array()?;
    let notes = children
        .iter()
        .filter_map(|child| child["message"].as_str());
    let notes = notes.filter(|note| !note.starts_with("this error originates in"));
    let is_help = |child: &Value| child["level"] == "help" || has_suggestion(child);
    Some(Message {
        target,
        level: message["level"].as_str()?.to_owned(),
        text: [text]
            .into_iter()
            .chain(notes)
            .collect::<Vec<_>>()
            .join("\n"),
        span: spans
            .iter()
            .find(|span| span["is_primary"] == true)
            .and_then(span_in_file),
        has_help: has_suggestion(message) || children.iter().any(is_help),
    })
}

fn has_suggestion(message: &Value) -> bool {
    let spans = message["spans"].as_array();
    spans.is_some_and(|spans| {
        spans
            .iter()
            .any(|span| !span["suggested_replacement"].is_null())
    })
}

/// Returns the span in the file of the declaration, which can be the call of a macro.
fn span_in_file(span: &Value) -> Option<Span> {
    let number = |key: &str| usize::try_from(span[key].as_u64()?).ok();
    if span["file_name"].as_str()?.starts_with("src/bin/") {
        return Some(Span {
            start: number("byte_start")?,
            end: number("byte_end")?,
        });
    }
    span_in_file(&span["expansion"]["span"])
}
