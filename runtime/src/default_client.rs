//! A client for any API.

use url::Url;

use crate::base_url::{BaseUrl, Reach};
use crate::client::ApiClient;
use crate::{Error, Result};

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

impl Client {
    /// Returns a client for the server of `url`, which an API has returned: that of a file in a storage
    /// service, for example.
    ///
    /// It shares connections, time limits and retries with `client`. Nothing else that `client` sends is
    /// sent to the other server: no credentials, no params, no headers except `User-Agent`, and nothing
    /// that interceptors add.
    ///
    /// # Errors
    ///
    /// If the URL is invalid, if it is not `https` and not on this computer, or if its host is less public
    /// than that of `client`. Otherwise an API could make this program read from its own network. The error
    /// does not show the URL, because it may be signed.
    ///
    /// ```
    /// use restrait::Client;
    /// use restrait::download::Download;
    /// use restrait::http::Method;
    ///
    /// # async fn example(client: Client, url: &str) -> restrait::Result<()> {
    /// let storage = Client::for_server_of(&client, url)?;
    /// let download: Download = storage.follow(Method::GET, url).returns().await?;
    /// # let _ = download;
    /// # Ok(()) }
    /// ```
    pub fn for_server_of(client: &impl ApiClient, url: &str) -> Result<Self> {
        let core = client.core();
        let invalid = |reason| Error::invalid(None, "url", reason);
        let url = Url::parse(url).map_err(|_| invalid("not a valid URL"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err(invalid("must not contain a user name or password"));
        }
        let origin = url.origin().ascii_serialization();
        let base = BaseUrl::parse(&origin, false).map_err(|reason| match url.scheme() {
            "http" => invalid("must begin with `https://`"),
            _ => invalid(reason),
        })?;
        let own = Url::parse(core.base_url()).ok();
        let reach = |url: &Url| url.host().map(|host| Reach::of(&host));
        if reach(&url) < own.as_ref().and_then(reach) {
            return Err(invalid(
                "must not lead to a loopback or private address, because the API is not there",
            ));
        }
        Ok(Self::from_core(core.at(Self::INFO, base)))
    }
}
