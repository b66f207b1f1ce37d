//! Trouble on purpose.

/// What goes wrong with a request, for [`Fake::fail_next`](crate::Fake::fail_next).
///
/// But for [`Fault::HalfBody`] the platform never sees the request: nothing is checked
/// and nothing is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Fault {
    /// An HTML page with this status, as from a proxy.  A status that cannot end an
    /// exchange (below 200 or above 999) becomes 500.
    Html(u16),
    /// The true answer, with its whole length announced, but cut in the middle of the
    /// body, after which the connection closes.  The request itself takes effect, so a
    /// `DELETE` deletes.
    HalfBody,
    /// No answer, as long as the client keeps the connection open or the stand-in runs.
    Hang,
    /// No answer; the connection closes.  Note that some clients repeat a request by
    /// themselves when that happens on a connection which they used before.
    Close,
    /// An error body `{"type": ..., "message": ...}` with this status, type and message.
    /// A status that cannot end an exchange becomes 500.
    Status(u16, String, String),
    /// A redirect (302) to this location.
    Redirect(String),
    /// These bytes in place of a response, after which the connection closes.
    Raw(Vec<u8>),
}
