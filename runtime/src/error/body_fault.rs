//! What is wrong with the body of a request.

use std::fmt;

/// Why the body of a request could not be read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BodyFault {
    /// There is more than was said: a file that grows.
    Longer { expected: u64 },
    /// There is less than was said: a file that was cut.
    Shorter { expected: u64, found: u64 },
    /// It could not be read.
    #[cfg_attr(
        target_arch = "wasm32",
        expect(dead_code, reason = "there are no files")
    )]
    Unread(std::io::ErrorKind),
}

impl fmt::Display for BodyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Longer { expected } => {
                write!(
                    f,
                    "it is longer than the {expected} bytes that were announced"
                )
            }
            Self::Shorter { expected, found } => {
                write!(
                    f,
                    "it ended after {found} of {expected} bytes that were announced"
                )
            }
            Self::Unread(kind) => write!(f, "it could not be read: {kind}"),
        }
    }
}

impl std::error::Error for BodyFault {}
