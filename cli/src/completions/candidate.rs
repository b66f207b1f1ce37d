//! The words that are offered.

/// A word that is offered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) value: String,
    /// A line that describes the value, or an empty text.
    pub(super) help: String,
}

impl Candidate {
    /// Creates a candidate. Of `help`, the first line is shown, without Markdown for code, control characters
    /// and the full stop at its end.
    pub(super) fn new(value: impl Into<String>, help: &str) -> Self {
        let line = help.lines().next().unwrap_or_default();
        let line = line.trim_end_matches('.').chars();
        let help = line.filter(|char| !char.is_control() && *char != '`');
        Self {
            value: value.into(),
            help: help.collect(),
        }
    }
}

/// The completion of a word.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Completion {
    /// The words that are offered, in this order.
    pub(super) candidates: Vec<Candidate>,
    /// If `true`, more is typed directly after the candidate, without a space.
    pub(super) is_open: bool,
    /// If set, the shell completes the name of a file, and `candidates` is empty.
    pub(super) file: Option<File>,
}

/// The name of a file in a word.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct File {
    /// The part of the word before the name, such as `--body=@`.
    pub(super) prefix: String,
    /// The typed part of the name.
    pub(super) typed: String,
}

impl Completion {
    /// Returns a completion with these candidates.
    pub(super) fn values(candidates: impl IntoIterator<Item = Candidate>) -> Self {
        Self {
            candidates: candidates.into_iter().collect(),
            ..Self::default()
        }
    }

    /// Returns the completion of a file name.
    pub(super) fn file(prefix: &str, typed: &str) -> Self {
        Self {
            file: Some(File {
                prefix: prefix.to_owned(),
                typed: typed.to_owned(),
            }),
            ..Self::default()
        }
    }

    /// Removes the candidates that do not begin with the typed text, or that no shell can insert.
    pub(super) fn matching(mut self, typed: &str) -> Self {
        self.candidates.retain(|candidate| {
            candidate.value.starts_with(typed) && !candidate.value.contains(char::is_control)
        });
        self
    }

    /// Puts the beginning of the word before the candidates.
    pub(super) fn after(mut self, prefix: &str) -> Self {
        for candidate in &mut self.candidates {
            candidate.value.insert_str(0, prefix);
        }
        if let Some(file) = &mut self.file {
            file.prefix.insert_str(0, prefix);
        }
        self
    }
}
