//! The declaration of the client: the settings that all endpoints of the Losant API share.

use restrait::client;

// In a test build, Clippy does not report this import, so that `expect` would be unfulfilled.
#[allow(
    clippy::wildcard_imports,
    reason = "the macro needs two names for each resource"
)]
use crate::resources::*;
use crate::types;

/// A client for the Losant API.
///
/// Each resource is a method: `client.device()`, `client.instance_org()` and so on. Clones are
/// cheap and share their connections and their token.
///
/// ```
/// # fn main() -> losant::Result<()> {
/// let client = losant::Client::builder().token("a-token").build()?;
/// let other_tenant = client.with(|common| common.losantdomain("tenant.example.com"));
/// # let _ = other_tenant;
/// # Ok(()) }
/// ```
///
/// [`Client::from_env`] reads the token from `LOSANT_API_TOKEN`. If `LOSANT_API_URL` is set, it
/// replaces the base URL, `https://api.losant.com`.
///
/// The common params are set on the client, as above, or on a call with [`CommonParams`].
#[client(
    base_url = "https://api.losant.com",
    headers("accept-version" = "^1.30.0"),
    env(token = "LOSANT_API_TOKEN", base_url = "LOSANT_API_URL"),
    error = types::Error,
    resources(Application, Auth, Device, Devices, File, InstanceOrg),
)]
pub struct Client {
    /// Domain of the request, for instances with several domains.
    #[header("losantdomain", example = "example.com")]
    losantdomain: Option<String>,
    /// If `true`, responses list the available actions.
    #[query("_actions", send = false)]
    actions: Option<bool>,
    /// If `true`, responses link to related resources.
    #[query("_links", send = true)]
    links: Option<bool>,
    /// If `true`, responses include embedded resources.
    #[query("_embedded", send = true)]
    embedded: Option<bool>,
}
