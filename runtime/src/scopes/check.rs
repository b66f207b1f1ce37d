//! The setting of a client that checks scopes.

/// The treatment of calls for which the token of the client has no scope.
///
/// [`ClientBuilder::scope_check`](crate::ClientBuilder::scope_check) sets it.
///
/// ```
/// use restrait::scopes::ScopeCheck;
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .token("a-token")
///     .scope_check(ScopeCheck::Warn)
///     .build()?;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum ScopeCheck {
    /// Calls are sent, and the server decides.
    #[default]
    Off,
    /// Calls are sent. The first call of each endpoint writes a warning with `tracing`, and so does the
    /// first one after the token has changed.
    Warn,
    /// Calls fail with [`ErrorKind::MissingScope`](crate::ErrorKind::MissingScope) before anything is sent.
    Refuse,
}
