//! The two questions that code asks of an error: what kind, and did it happen.

/// The kinds of errors, in the order of a call's life.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A value was refused before anything was sent.
    InvalidInput,
    /// There is no token: its source has none.
    Token,
    /// The request or its answer was lost.
    Transport,
    /// The request's body could not be read to its end, or changed while it was sent.
    RequestBody,
    /// A time limit ended the call.
    TimedOut,
    /// The server redirected to where the client does not go.
    Redirect,
    /// The server answered with an error.
    Status,
    /// A list whose pages would not end: the same page twice, a circle of cursors.
    Pagination,
    /// What was received could not be written: a disk that is full.
    Write,
    /// The body of the response is longer than the limit of the client.
    TooLarge,
    /// The response is not one that the endpoint declares.
    Decode,
}

/// Whether the server can have acted on a call that failed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Outcome {
    /// The request never left: nothing has happened.
    NotSent,
    /// The request may have arrived: look before you repeat it.
    Unknown,
    /// The server answered: what it says is what happened.
    Answered,
}
