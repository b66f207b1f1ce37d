//! Clients, which send the calls of an API.
//!
//! `#[client]` declares the client of an API: its base URL, headers, common parameters, environment
//! variables and error type. It generates a struct that implements [`ApiClient`], with a
//! [`ClientBuilder`]. [`restrait::Client`](crate::Client) is a client for any API. A client is cheap to
//! clone; clones share connections, token and rate limit.
//!
//! ```standalone_crate
//! use restrait::prelude::*;
//! use restrait::{api, client, endpoint};
//!
//! /// A client of the shop's API.
//! #[client(base_url = "https://api.example.com", env(token = "SHOP_TOKEN"))]
//! pub struct Shop {
//!     /// Currency of all prices.
//!     currency: Option<String>,
//! }
//!
//! #[api(crate::Shop)]
//! trait Products {
//!     #[endpoint(method = "GET", path = "/products/<id>")]
//!     fn product(&self, id: u64) -> String;
//! }
//!
//! # pub extern crate restrait;
//! fn main() -> restrait::Result<()> {
//!     let client = Shop::builder().common(|common| common.currency("EUR")).build()?;
//!     let request = client.product(7).request()?;
//!     assert_eq!(request.uri(), "https://api.example.com/products/7?currency=EUR");
//!     Ok(())
//! }
//! ```

use crate::info::{ApiInfo, ClientInfo};
use crate::rate_limit::RateLimit;

mod api_trait;
mod builder;
mod common;
mod core;
pub(crate) mod credential;
mod credentials;
mod error_type;
mod scope_guard;
mod setting;
mod settings;
mod transport_choice;

#[doc(hidden)]
pub use self::core::{Core, OpaqueCore};
#[doc(hidden)]
pub use api_trait::ApiTrait;
pub use builder::ClientBuilder;
#[doc(hidden)]
pub use common::CommonValues;
pub use error_type::ErrorType;
pub(crate) use scope_guard::{MissingScope, ScopeGuard};
pub(crate) use settings::{DynamicAuth, Policy, Settings};

/// A client, as the supertrait of every API trait.
///
/// It is sealed, so `#[api]` generates the only implementation of an API trait. It is implemented for
/// every [`ApiClient`]. Use it as a bound for code that works with any client:
///
/// ```
/// use restrait::Resource;
/// use restrait::rate_limit::RateLimit;
///
/// fn remaining(client: &impl Resource) -> Option<u64> {
///     RateLimit::from_client(client)?.remaining
/// }
/// # let client = restrait::Client::builder().base_url("https://api.example.com").build().unwrap();
/// # assert_eq!(remaining(&client), None);
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot implement an API trait",
    label = "not a client",
    note = "only a client implements an API trait; declare one with `#[restrait::client(..)]`"
)]
pub trait Resource: Send + Sync + sealed::Sealed {
    #[doc(hidden)]
    fn core(&self) -> &Core;
}

#[diagnostic::do_not_recommend]
impl<C: ApiClient> Resource for C {
    fn core(&self) -> &Core {
        ApiClient::core(self)
    }
}
impl<C: ApiClient> sealed::Sealed for C {}

mod sealed {
    #[doc(hidden)]
    pub trait Sealed {}
}

/// The client of an API, as [`#[client]`](macro@crate::client) declares it.
///
/// [`Call::Client`](crate::Call::Client) is the client of a call. Do not implement this trait by hand;
/// use it as a bound:
///
/// ```
/// use restrait::client::ApiClient;
///
/// fn user_agent<C: ApiClient>() -> String {
///     format!("{}/{}", C::INFO.package, C::INFO.version)
/// }
///
/// assert!(user_agent::<restrait::Client>().starts_with("restrait/"));
/// ```
pub trait ApiClient: Sized + Send + Sync + 'static {
    /// The values of the common parameters, with their setters.
    type Common: From<CommonValues> + Into<CommonValues>;

    /// The description of the client.
    const INFO: &'static ClientInfo;

    /// The declarations of all resources that the client has methods for.
    const RESOURCES: &'static [&'static ApiInfo] = &[];

    #[doc(hidden)]
    fn from_core(core: Core) -> Self;

    #[doc(hidden)]
    fn core(&self) -> &Core;
}

impl RateLimit {
    /// Returns the rate limit from the latest response to this client or one of its clones.
    ///
    /// Clients that are derived with another token have separate rate limits.
    ///
    /// ```
    /// # fn example(client: &restrait::Client) {
    /// use restrait::rate_limit::RateLimit;
    ///
    /// if let Some(RateLimit { remaining: Some(0), reset, .. }) = RateLimit::from_client(client) {
    ///     println!("no requests left until {reset:?} from now");
    /// }
    /// # }
    /// ```
    #[must_use]
    pub fn from_client(client: &impl Resource) -> Option<Self> {
        client.core().rate_limit().latest()
    }
}
