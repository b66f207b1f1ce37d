//! A transport as a tower service, so that layers can be added to it.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;
use std::task::{Context, Poll};

use http::uri::PathAndQuery;
use tower_service::Service;

use crate::body::BoxBody;
use crate::error::TransportError;
use crate::route::Route;
use crate::secret::Secrets;
use crate::transport::{Transport, TransportRequest};
use crate::{Body, BoxFuture};

/// A transport as a [`tower_service::Service`], so that layers can be added to it.
///
/// ```
/// use restrait::transport::{Reqwest, Tower, TransportService};
/// use tower::ServiceBuilder;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let service = ServiceBuilder::new()
///     .concurrency_limit(8)
///     .service(TransportService::new(Reqwest::new(|builder| builder)?));
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .transport(Tower::new(service))
///     .build()?;
/// # Ok(()) }
/// ```
///
/// Its requests come from a [`Tower`](super::Tower). A layer may change headers and bodies, but must
/// keep the method and the extensions.
pub struct TransportService<T>(Arc<T>);

impl<T: Transport> TransportService<T> {
    /// Creates a service. Its clones share the transport.
    pub fn new(transport: T) -> Self {
        Self(Arc::new(transport))
    }
}

impl<T: Transport> Service<http::Request<Body>> for TransportService<T> {
    type Response = http::Response<BoxBody>;
    type Error = TransportError;
    type Future = BoxFuture<Result<Self::Response, TransportError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), TransportError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, request: http::Request<Body>) -> Self::Future {
        let (parts, body) = request.into_parts();
        let route = match route(&parts) {
            Ok(route) => route,
            Err(error) => return Box::pin(async { Err(error) }),
        };
        let secrets = parts.extensions.get::<Secrets>().cloned();
        let target = parts.uri.path_and_query().map_or("/", PathAndQuery::as_str);
        let url = parts.uri.to_string();
        let start = url.len().saturating_sub(target.len());
        let response = self.0.send(TransportRequest {
            route,
            url: &url,
            path: start..start + parts.uri.path().len(),
            headers: parts.headers,
            body,
            base: None,
            redirected_by: None,
            secrets: Cow::Owned(secrets.unwrap_or_default()),
        });
        Box::pin(async move {
            let parts = response.await?;
            let mut response = http::Response::new(parts.body);
            *response.status_mut() = parts.status;
            *response.headers_mut() = parts.headers;
            Ok(response)
        })
    }
}

/// Returns the endpoint of a request.
fn route(parts: &http::request::Parts) -> Result<&'static Route, TransportError> {
    match parts.extensions.get::<&'static Route>() {
        Some(route) if route.method() == parts.method => Ok(route),
        Some(_) => Err(TransportError::rejected(
            "a layer changed the method of the request; keep it",
        )),
        None => Err(TransportError::rejected(
            "a layer removed the extensions of the request, which contain the endpoint; keep them",
        )),
    }
}

impl<T> Clone for TransportService<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> fmt::Debug for TransportService<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportService").finish_non_exhaustive()
    }
}
