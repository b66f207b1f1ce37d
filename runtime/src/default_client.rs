//! A client for whoever needs no more than a base URL and a token.

/// A client of any API: what `#[api]` alone is for.
///
/// It has no base URL of its own; give the builder one.
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
