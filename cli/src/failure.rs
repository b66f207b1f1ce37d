//! Failures of commands, and their exit codes.

use std::fmt;
use std::io;
use std::process::ExitCode;

use restrait::info::EndpointInfo;
use restrait::{Error, ErrorKind};

use crate::tree::option_name;

/// The failure of a command.
#[derive(Debug)]
#[non_exhaustive]
pub enum Failure {
    /// The command line or an argument is invalid. Nothing was sent.
    Usage(String),
    /// A call failed.
    Call(Error),
    /// A raw call failed.
    RawCall {
        /// The error, which does not contain the path.
        error: Error,
        /// The path from the command line.
        path: String,
    },
    /// The output cannot be written, or a file cannot be read or written.
    Io(String),
    /// The token is missing. Nothing was sent.
    Token(String),
    /// Calls of `call --jsonl` got no response. Their lines have the errors.
    Lines {
        /// The number of lines without a response.
        failed: u64,
        /// The number of all lines.
        lines: u64,
        /// The exit code of the first failure.
        exit_code: u8,
    },
    /// Ctrl-C.
    Interrupted,
    /// The reader of standard output has gone, which is the end of the command and not an error.
    Closed,
}

impl Failure {
    /// Returns the exit code.
    #[must_use]
    pub fn exit_code(&self) -> u8 {
        match self {
            Self::Usage(_) => 2,
            Self::Call(error) | Self::RawCall { error, .. } => exit_code(error),
            Self::Io(_) => 1,
            Self::Token(_) => 4,
            Self::Lines { exit_code, .. } => *exit_code,
            Self::Interrupted => 130,
            Self::Closed => 0,
        }
    }

    /// Names the option of a param, if the failure is that of its value.
    pub(crate) fn with_option(self, info: &'static EndpointInfo) -> Self {
        let Self::Call(error) = &self else {
            return self;
        };
        let param = error.param().and_then(|name| info.param(name));
        let Some(param) = param.filter(|_| error.kind() == ErrorKind::InvalidInput) else {
            return self;
        };
        let message = error.to_string();
        let quoted = format!("invalid `{}`: ", param.name);
        let reason = message.split_once(&quoted).map(|(_, reason)| reason);
        let option = option_name(info, param);
        Self::Usage(match reason {
            Some(reason) => format!("invalid `--{option}`: {reason}"),
            None => message,
        })
    }

    /// Writes the failure to standard error, and returns the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        match self {
            Self::Interrupted | Self::Closed => {}
            Self::Usage(_)
            | Self::Call(_)
            | Self::RawCall { .. }
            | Self::Io(_)
            | Self::Token(_)
            | Self::Lines { .. } => {
                // Nobody reads it if it cannot be written.
                let _ = write_error(self);
            }
        }
        ExitCode::from(self.exit_code())
    }
}

fn write_error(failure: &Failure) -> io::Result<()> {
    use std::io::Write as _;

    let style = anstyle::AnsiColor::Red.on_default().bold();
    writeln!(anstream::stderr(), "{style}error:{style:#} {failure}")
}

/// Returns the exit code for an error of a call.
fn exit_code(error: &Error) -> u8 {
    match error.kind() {
        ErrorKind::InvalidInput => 2,
        ErrorKind::Token | ErrorKind::MissingScope => 4,
        ErrorKind::Status if error.is_unauthorized() || error.is_forbidden() => 4,
        ErrorKind::Transport | ErrorKind::RequestBody | ErrorKind::TimedOut => 3,
        ErrorKind::TooLarge | ErrorKind::Decode | ErrorKind::Pagination => 5,
        // Errors of the API, unfollowed redirects, a full disk, and kinds that are added later.
        _ => 1,
    }
}

/// Replaces the settings of the library in a message by the options of the command.
fn for_command_line(message: &str) -> String {
    let replaced = message.replace("raise it with `timeout`", "raise it with `--timeout`");
    // Other limits have no option.
    match replaced.split_once("; raise it with `") {
        Some((start, setting)) if !setting.starts_with("--") => match setting.split_once('`') {
            Some((_, end)) => format!("{start}{end}"),
            None => replaced,
        },
        Some(_) | None => replaced,
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::Call(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            Self::Closed
        } else {
            Self::Io(error.to_string())
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Usage(message) | Self::Io(message) | Self::Token(message) => f.write_str(message),
            Self::Call(error) => f.write_str(&for_command_line(&error.to_string())),
            Self::RawCall { error, path } => {
                let path = path.escape_debug().to_string();
                let message = error.to_string().replacen("<followed>", &path, 1);
                f.write_str(&for_command_line(&message))
            }
            Self::Lines { failed, lines, .. } => {
                write!(f, "{failed} of {lines} lines got no response")
            }
            Self::Interrupted => f.write_str("interrupted"),
            Self::Closed => f.write_str("the reader of standard output has gone"),
        }
    }
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_name_options_instead_of_settings() {
        for (message, expected) in [
            (
                "timed out connecting (deadline 1 s); raise it with `timeout`",
                "timed out connecting (deadline 1 s); raise it with `--timeout`",
            ),
            (
                "body exceeds 8 bytes; raise it with `Limits::max_body_bytes`",
                "body exceeds 8 bytes",
            ),
            ("404 Not Found", "404 Not Found"),
        ] {
            assert_eq!(for_command_line(message), expected);
        }
    }
}
