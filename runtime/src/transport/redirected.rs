//! Requests that were redirected to another origin: a public server must not redirect to a name with a
//! private address.
//!
//! Names are resolved here and again for the connection. So a name whose address changes in between is
//! not detected, and neither is one that only a proxy resolves.

use std::net::ToSocketAddrs;

use url::{Host, Url};

use super::connecting::connecting;
use super::{TransportError, TransportRequest, TransportResponse};
use crate::base_url::{NOT_PUBLIC, Reach};
use crate::{BoxFuture, time};

/// A name to which a host has redirected.
pub(super) struct Redirected {
    to: String,
    by: String,
}

impl Redirected {
    /// Returns the name of a request that was redirected to another origin. The client has checked hosts
    /// that are addresses.
    pub(super) fn of(request: &TransportRequest<'_>) -> Option<Self> {
        let by = request.redirected_by?.to_owned();
        let url = Url::parse(request.url).ok()?;
        let to = url.domain()?.to_owned();
        Some(Self { to, by })
    }

    /// Sends a request once its name is checked.
    pub(super) fn send_checked(
        self,
        sent: BoxFuture<Result<TransportResponse, TransportError>>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        Box::pin(async move {
            time::check_timers().map_err(TransportError::rejected)?;
            connecting(self.check()).await?;
            sent.await
        })
    }

    /// Checks that the name is as public as the host that redirected to it.
    async fn check(self) -> Result<(), TransportError> {
        // A name that cannot be resolved fails when the transport connects, unless a proxy resolves it.
        let to = reaches(self.to).await.into_iter().min();
        let to = to.unwrap_or(Reach::Public);
        if to < Reach::Public {
            let by = reaches(self.by).await.into_iter().max();
            if to < by.unwrap_or(Reach::Public) {
                return Err(TransportError::rejected(NOT_PUBLIC));
            }
        }
        Ok(())
    }
}

/// Returns the reaches of all addresses of a host.
async fn reaches(host: String) -> Vec<Reach> {
    match Host::parse(&host) {
        Ok(Host::Ipv4(address)) => vec![Reach::of_ip(address.into())],
        Ok(Host::Ipv6(address)) => vec![Reach::of_ip(address.into())],
        Ok(Host::Domain(name)) => {
            let resolved = tokio::task::spawn_blocking(move || {
                let addresses = (name, 443).to_socket_addrs().into_iter().flatten();
                addresses.map(|it| Reach::of_ip(it.ip())).collect()
            });
            resolved.await.unwrap_or_default()
        }
        Err(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_name_must_be_as_public_as_the_host_that_redirects_to_it() {
        for (by, to, is_allowed) in [
            ("1.1.1.1", "8.8.8.8", true),
            ("10.0.0.1", "8.8.8.8", true),
            ("10.0.0.1", "10.0.0.2", true),
            ("[::1]", "127.0.0.1", true),
            ("1.1.1.1", "10.0.0.2", false),
            ("1.1.1.1", "127.0.0.1", false),
            ("1.1.1.1", "localhost", false),
            ("1.1.1.1", "[::ffff:127.0.0.1]", false),
            ("10.0.0.1", "127.0.0.1", false),
        ] {
            let (to, by) = (to.to_owned(), by.to_owned());
            let names = format!("{by} to {to}");
            let checked = Redirected { to, by }.check().await;
            assert_eq!(checked.is_ok(), is_allowed, "{names}");
        }
    }
}
