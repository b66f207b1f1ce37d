//! The terminal that standard output is connected to.

use std::io::{self, IsTerminal as _};

use anstream::{AutoStream, ColorChoice};

/// The width of a terminal that does not tell it.
const DEFAULT_WIDTH: usize = 80;

/// The properties of standard output.
#[derive(Debug, Clone, Copy)]
pub(super) struct Terminal {
    /// If `true`, a person reads the output.
    pub(super) is_tty: bool,
    /// The number of columns. `None` if lines can have any length.
    pub(super) width: Option<usize>,
    pub(super) has_colors: bool,
}

impl Terminal {
    /// Returns the properties of standard output. The variable `COLUMNS` sets its width, also for a pipe.
    /// `NO_COLOR` disables colors.
    pub(super) fn stdout() -> Self {
        let stdout = io::stdout();
        let is_tty = stdout.is_terminal();
        let of_terminal = || {
            let size = terminal_size::terminal_size_of(&stdout);
            let width = size.map_or(DEFAULT_WIDTH, |(width, _)| usize::from(width.0));
            is_tty.then_some(width)
        };
        Self {
            is_tty,
            width: columns().or_else(of_terminal),
            has_colors: AutoStream::choice(&stdout) != ColorChoice::Never,
        }
    }

    /// Returns the text in a style, if there are colors.
    pub(super) fn styled(self, style: anstyle::Style, text: &str) -> String {
        if self.has_colors && !text.is_empty() {
            format!("{style}{text}{style:#}")
        } else {
            text.to_owned()
        }
    }
}

/// Returns the width that the environment sets.
fn columns() -> Option<usize> {
    let text = std::env::var("COLUMNS").ok()?;
    text.parse().ok().filter(|width| *width > 0)
}
