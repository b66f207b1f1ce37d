//! The shells: their scripts, and the replies to these.

use clap::ValueEnum;

use super::candidate::{Candidate, Completion};
use super::line::{self, Line, quoted};
use super::push_line;

/// A shell with completions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
#[expect(clippy::enum_variant_names, reason = "PowerShell is a name")]
pub(super) enum Shell {
    Bash,
    Zsh,
    Fish,
    #[value(name = "powershell", alias = "pwsh")]
    PowerShell,
}

impl Shell {
    /// Returns the script for a command.
    pub(super) fn script(self, name: &str) -> String {
        let template = match self {
            Self::Bash => include_str!("scripts/completions.bash"),
            Self::Zsh => include_str!("scripts/completions.zsh"),
            Self::Fish => include_str!("scripts/completions.fish"),
            Self::PowerShell => include_str!("scripts/completions.ps1"),
        };
        let letters = |char: char| {
            if char.is_ascii_alphanumeric() {
                char
            } else {
                '_'
            }
        };
        let function: String = name.chars().map(letters).collect();
        template
            .replace("{function}", &format!("_{function}_complete"))
            .replace("{name}", name)
    }

    /// Returns the reply to the script. `arguments` are what the script passes: in bash, the line up to
    /// the cursor and the part of it that bash replaces; elsewhere, all words up to the cursor.
    ///
    /// The first line of the reply is `values`, `open` (values after which no space is inserted) or
    /// `files`. The values follow, one on each line; or the beginning of the word and the file name.
    pub(super) fn reply(
        self,
        arguments: Vec<String>,
        complete: impl FnOnce(&[String], &str) -> Completion,
    ) -> String {
        let mut arguments = arguments;
        let last = arguments.pop().unwrap_or_default();
        let (mut words, current, replaced, quote) = match self {
            Self::Bash => {
                let line = Line::parse(&arguments.pop().unwrap_or_default());
                let replaced = line::unquoted(&last, line.quote);
                (line.words, None, replaced, line.quote)
            }
            Self::Zsh | Self::Fish => (arguments, Some(last), String::new(), None),
            // The script adds `=`, because PowerShell 5 does not pass an empty word.
            Self::PowerShell => {
                let last = last.strip_prefix('=').unwrap_or(&last).to_owned();
                (arguments, Some(last), String::new(), None)
            }
        };
        let current = current.or_else(|| words.pop()).unwrap_or_default();
        let completion = complete(&words, &current);
        let mut text = String::new();
        if let Some(file) = completion.file {
            let prefix = match self {
                // A prefix has no name of a file, so that it needs no quotes.
                Self::Bash => file.prefix.strip_prefix(kept(&current, &replaced)),
                Self::Zsh | Self::Fish | Self::PowerShell => Some(file.prefix.as_str()),
            };
            push_line(&mut text, "files");
            push_line(&mut text, prefix.unwrap_or_default());
            push_line(&mut text, &file.typed);
            return text;
        }
        push_line(
            &mut text,
            if completion.is_open { "open" } else { "values" },
        );
        for candidate in &completion.candidates {
            let line = match self {
                Self::Bash => candidate
                    .value
                    .strip_prefix(kept(&current, &replaced))
                    .and_then(|value| quoted(value, quote)),
                Self::Zsh => Some(zsh(candidate)),
                Self::Fish => Some(format!("{}\t{}", candidate.value, candidate.help)),
                Self::PowerShell => Some(power_shell(candidate)),
            };
            if let Some(line) = line {
                push_line(&mut text, &line);
            }
        }
        text
    }
}

/// Returns the part of the current word before the part that bash replaces. Bash splits words at `=`, `:`
/// and other characters.
fn kept<'a>(current: &'a str, replaced: &str) -> &'a str {
    current.strip_suffix(replaced).unwrap_or_default()
}

/// Returns a value with its description, as `_describe` of zsh reads it.
fn zsh(candidate: &Candidate) -> String {
    let value = candidate.value.replace('\\', r"\\").replace(':', r"\:");
    match candidate.help.as_str() {
        "" => value,
        help => format!("{value}:{}", help.replace('\\', r"\\")),
    }
}

/// Returns a value as PowerShell reads it back, the value as it is shown, and its description.
fn power_shell(candidate: &Candidate) -> String {
    let Candidate { value, help } = candidate;
    let is_plain = |char: char| char.is_ascii_alphanumeric() || "-_./:=".contains(char);
    let inserted = if value.chars().all(is_plain) {
        value.clone()
    } else {
        // PowerShell reads typographic quotes as quotes.
        let mut text = String::from("'");
        for char in value.chars() {
            if matches!(char, '\'' | '\u{2018}'..='\u{201b}') {
                text.push(char);
            }
            text.push(char);
        }
        text + "'"
    };
    let help = if help.is_empty() { value } else { help };
    format!("{inserted}\t{value}\t{help}")
}

#[cfg(test)]
mod tests;
