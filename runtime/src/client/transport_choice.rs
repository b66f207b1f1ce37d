//! The choice of a transport for a new client.

use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{HeaderMap, HeaderValue};

#[cfg(not(target_arch = "wasm32"))]
use crate::Error;
use crate::Result;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::base_url;
use crate::base_url::BaseUrl;
use crate::transport::Transport;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
use crate::transport::{keep_alive::KeepAlive, reqwest};

/// A function that configures the HTTP client of reqwest.
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
type Configure = dyn Fn(reqwest::ClientBuilder) -> reqwest::ClientBuilder + Send + Sync;

/// The settings of the connections of a new client.
#[cfg_attr(
    any(target_arch = "wasm32", not(feature = "reqwest")),
    expect(dead_code, reason = "only reqwest is configured")
)]
pub(super) struct ConnectionSettings {
    pub(super) connect_timeout: Duration,
    /// The deadline of a call.
    pub(super) deadline: Duration,
    /// If `true`, the proxies of the environment are used.
    pub(super) proxies: bool,
}

/// The transport of a new client.
pub(super) enum TransportChoice {
    #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
    Reqwest(Option<Box<Configure>>),
    #[cfg(not(any(feature = "reqwest", target_arch = "wasm32")))]
    None,
    Custom(Arc<dyn Transport>),
}

impl Default for TransportChoice {
    fn default() -> Self {
        #[cfg(target_arch = "wasm32")]
        return Self::Custom(Arc::new(crate::transport::Fetch));
        #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
        return Self::Reqwest(None);
        #[cfg(not(any(feature = "reqwest", target_arch = "wasm32")))]
        return Self::None;
    }
}

impl TransportChoice {
    /// Creates the transport.
    ///
    /// The default transport adds the user agent to every request. For a custom transport, it is
    /// added to `headers`.
    #[cfg_attr(
        any(target_arch = "wasm32", not(feature = "reqwest")),
        expect(unused_variables, reason = "only reqwest is configured")
    )]
    #[cfg_attr(
        target_arch = "wasm32",
        expect(clippy::unnecessary_wraps, reason = "it can fail on other targets")
    )]
    pub(super) fn build(
        self,
        settings: &ConnectionSettings,
        base: &BaseUrl,
        user_agent: HeaderValue,
        headers: &mut HeaderMap,
    ) -> Result<Arc<dyn Transport>> {
        match self {
            Self::Custom(transport) => {
                headers.insert(USER_AGENT, user_agent);
                Ok(transport)
            }
            #[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
            Self::Reqwest(configure) => {
                match crate::transport::Reqwest::with_setup(setup(
                    configure, settings, base, user_agent,
                )) {
                    Ok(transport) => Ok(Arc::new(transport)),
                    Err(error) => {
                        let error = crate::error::TransportError::rejected(error.without_url());
                        Err(Error::local(None, error))
                    }
                }
            }
            #[cfg(not(any(feature = "reqwest", target_arch = "wasm32")))]
            Self::None => Err(Error::invalid(
                None,
                "transport",
                "missing; call `transport`, or enable the feature `reqwest`",
            )),
        }
    }
}

/// Returns the configuration of reqwest.
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
fn setup(
    configure: Option<Box<Configure>>,
    settings: &ConnectionSettings,
    base: &BaseUrl,
    user_agent: HeaderValue,
) -> reqwest::Setup {
    let host = base.host();
    // Not every system resolves these names to the loopback interface.
    let own_name = base_url::is_under_localhost(host).then(|| host.to_owned());
    let connect_timeout = settings.connect_timeout;
    reqwest::Setup {
        // `configure` may set another connect timeout, which is then unknown.
        connect_timeout: configure.is_none().then_some(connect_timeout),
        keep_alive: KeepAlive::for_deadline(settings.deadline),
        proxies: settings.proxies,
        configure: Arc::new(move |builder: reqwest::ClientBuilder| {
            let builder = builder.connect_timeout(connect_timeout);
            let builder = match &own_name {
                Some(name) => builder.resolve_to_addrs(name, &base_url::LOOPBACK),
                None => builder,
            };
            let builder = match &configure {
                Some(configure) => configure(builder),
                None => builder,
            };
            builder.user_agent(user_agent.clone())
        }),
    }
}
