//! A client for any API.

/// A client for any API, which `#[api]` uses by default.
///
/// It has no default base URL: set one with
/// [`ClientBuilder::base_url`](crate::ClientBuilder::base_url). Declare your own client with
/// [`#[client]`](macro@crate::client) for an API with a fixed base URL, common parameters or its own
/// error type.
///
/// ```
/// use restrait::{api, endpoint};
///
/// #[api]
/// trait Users {
///     #[endpoint(method = "GET", path = "/users/<name>")]
///     fn user(&self, name: &str) -> Option<String>;
/// }
///
/// # async fn example() -> restrait::Result<()> {
/// let client = restrait::Client::builder().base_url("https://api.example.com").build()?;
/// let user = client.user("a/b").await?;
/// # let _ = user;
/// # Ok(()) }
/// ```
#[restrait_macros::client(base_url = "")]
pub struct Client;
