//! Kinds of errors and outcomes of failed calls.

/// A kind of [`Error`](crate::Error), for `match`.
///
/// ```
/// use restrait::{Error, ErrorKind};
///
/// fn exit_code(error: &Error) -> u8 {
///     match error.kind() {
///         ErrorKind::InvalidInput => 2,
///         ErrorKind::Status => 3,
///         ErrorKind::Transport | ErrorKind::TimedOut => 4,
///         _ => 1,
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value cannot be sent. The request was not sent.
    InvalidInput,
    /// The token source failed.
    Token,
    /// The token has none of the scopes of the endpoint, and the client refuses such calls. The request was not
    /// sent. See [`ClientBuilder::scope_check`](crate::ClientBuilder::scope_check).
    MissingScope,
    /// The request could not be sent, or the response was not received.
    Transport,
    /// The request body could not be read, or its length was not the announced one.
    RequestBody,
    /// A time limit ended the call.
    TimedOut,
    /// The server sent a redirect that was not followed.
    Redirect,
    /// The server returned an error status, or its body reports an error that the client declares with
    /// `error_if`.
    Status,
    /// The next page of a list cannot be requested: for example, its cursor is that of an earlier
    /// page.
    Pagination,
    /// The response could not be written: for example, the disk is full.
    Write,
    /// The response exceeds a size limit.
    TooLarge,
    /// The response does not match the type that the endpoint declares.
    Decode,
}

/// The effect that a failed call may have had on the server.
///
/// ```
/// use restrait::{Error, Outcome};
///
/// fn advice(error: &Error) -> &'static str {
///     match error.outcome() {
///         Outcome::NotSent => "nothing has changed",
///         Outcome::Unknown => "check the state before you repeat the call",
///         Outcome::Answered => "see the status of the response",
///         _ => "unknown",
///     }
/// }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The request was not sent.
    NotSent,
    /// The request may have arrived and may have been executed. Check the state before you repeat the
    /// call.
    Unknown,
    /// The server responded.
    Answered,
}
