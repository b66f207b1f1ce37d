//! The client: what the Losant API says once, for all its endpoints.

// Clippy says nothing of it in tests, so that nothing can be expected.
#[allow(
    clippy::wildcard_imports,
    reason = "two names for each resource listed below"
)]
use crate::resources::*;
use crate::types;

/// A client of the Losant platform.
///
/// It is cheap to clone, and clones share connections and token.
///
/// ```
/// # fn main() -> losant::Result<()> {
/// let client = losant::Client::builder().token("a-token").build()?;
/// let other_tenant = client.with(|common| common.losantdomain("tenant.example.com"));
/// # let _ = other_tenant;
/// # Ok(()) }
/// ```
#[restrait::client(
    base_url = "https://api.losant.com",
    headers("accept-version" = "^1.30.0"),
    env(token = "LOSANT_API_TOKEN", base_url = "LOSANT_API_URL"),
    error = types::Error,
    resources(Application, Auth, Device, Devices, File, InstanceOrg),
)]
pub struct Client {
    /// The domain that the request is made for, where an instance has several.
    #[header("losantdomain", example = "example.com")]
    losantdomain: Option<String>,
    /// Whether answers list the actions that can be taken next.
    #[query("_actions", send = false)]
    actions: Option<bool>,
    /// Whether answers link to related resources.
    #[query("_links", send = true)]
    links: Option<bool>,
    /// Whether answers hold the resources that belong to them.
    #[query("_embedded", send = true)]
    embedded: Option<bool>,
}
