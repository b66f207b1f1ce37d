//! Documentation as the texts of a document.

/// Documentation: its first paragraph and the rest.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Docs {
    /// The first paragraph, on one line.
    pub(super) summary: String,
    /// The other paragraphs, as Markdown.
    pub(super) description: String,
}

/// Splits documentation into its first paragraph and the rest.
pub(super) fn split(docs: &str) -> Docs {
    let docs = docs.trim();
    let (first, rest) = docs.split_once("\n\n").unwrap_or((docs, ""));
    let lines: Vec<_> = first.lines().map(str::trim).collect();
    Docs {
        summary: lines.join(" "),
        description: visible(rest.trim()),
    }
}

/// Returns documentation without examples in Rust, which are of no use to other clients.
pub(super) fn visible(docs: &str) -> String {
    let mut lines = Vec::new();
    // If `Some`, the line is part of a code block, and the value tells if the block is in Rust.
    let mut block = None;
    for line in docs.lines() {
        match (block, line.trim_start().strip_prefix("```")) {
            (None, Some(info)) => block = Some(is_rust(info)),
            (Some(is_rust), Some(_)) => {
                block = None;
                if is_rust {
                    continue;
                }
            }
            (_, None) => {}
        }
        let is_repeated_blank =
            line.is_empty() && lines.last().is_none_or(|last: &&str| last.is_empty());
        if block != Some(true) && !is_repeated_blank {
            lines.push(line);
        }
    }
    lines.join("\n").trim_end().to_owned()
}

/// Returns `true` if rustdoc compiles code blocks with this text after the backticks.
fn is_rust(info: &str) -> bool {
    const KEYS: [&str; 6] = [
        "rust",
        "no_run",
        "should_panic",
        "ignore",
        "compile_fail",
        "edition2024",
    ];
    info.split([',', ' '])
        .all(|key| key.is_empty() || KEYS.contains(&key.trim()))
}

/// Joins two texts as paragraphs. Either may be empty.
pub(super) fn paragraphs(one: &str, other: &str) -> String {
    match (one.is_empty(), other.is_empty()) {
        (true, _) => other.to_owned(),
        (_, true) => one.to_owned(),
        (false, false) => format!("{one}\n\n{other}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_paragraph_is_the_summary() {
        let docs = split("Returns a user\nby name.\n\nFails\nif unknown.\n\nMore.");
        assert_eq!(docs.summary, "Returns a user by name.");
        assert_eq!(docs.description, "Fails\nif unknown.\n\nMore.");
        assert_eq!(split("").summary, "");
    }

    #[test]
    fn examples_in_rust_are_left_out() {
        let docs =
            "A.\n\n```no_run\nlet a = 1;\n\n# }\n```\n\nB:\n\n```sh\n# comment\n```\n\n```\n1\n```";
        assert_eq!(visible(docs), "A.\n\nB:\n\n```sh\n# comment\n```");
    }
}
