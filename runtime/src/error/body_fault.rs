//! The errors of request bodies.

use std::fmt;

/// The reason why a request body could not be sent completely.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum BodyFault {
    /// The body is longer than announced: a file that grows.
    Longer { expected: u64 },
    /// The body is shorter than announced: a file that was truncated.
    Shorter { expected: u64, found: u64 },
    /// The body could not be read.
    #[cfg_attr(
        target_arch = "wasm32",
        expect(dead_code, reason = "there are no files")
    )]
    Unread(std::io::ErrorKind),
    /// The body is read again after it has failed.
    FailedBefore,
}

impl fmt::Display for BodyFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Longer { expected } => {
                write!(f, "it is longer than the announced {expected} bytes")
            }
            Self::Shorter { expected, found } => {
                write!(
                    f,
                    "it ended after {found} of the announced {expected} bytes"
                )
            }
            Self::Unread(kind) => write!(f, "it could not be read: {kind}"),
            Self::FailedBefore => f.write_str("it has failed before; make the call again"),
        }
    }
}

impl std::error::Error for BodyFault {}
