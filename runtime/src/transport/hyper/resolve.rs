//! The resolver of host names.

use std::net::SocketAddr;
use std::task::{Context, Poll};

use ::hyper_util::client::legacy::connect::dns::{GaiResolver, Name};
use tower_service::Service;

use crate::{BoxFuture, base_url};

/// The resolver of the system, except that names of the loopback interface are never looked up.
///
/// A server for names could return another address, and requests to these names may be sent in clear
/// text.
#[derive(Clone)]
pub(super) struct Resolver(GaiResolver);

impl Resolver {
    pub(super) fn new() -> Self {
        Self(GaiResolver::new())
    }
}

impl Service<Name> for Resolver {
    type Response = std::vec::IntoIter<SocketAddr>;
    type Error = std::io::Error;
    type Future = BoxFuture<Result<Self::Response, Self::Error>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::Error>> {
        self.0.poll_ready(cx)
    }

    fn call(&mut self, name: Name) -> Self::Future {
        if base_url::is_under_localhost(name.as_str()) {
            return Box::pin(async { Ok(base_url::LOOPBACK.to_vec().into_iter()) });
        }
        let found = self.0.call(name);
        Box::pin(async { Ok(found.await?.collect::<Vec<_>>().into_iter()) })
    }
}
