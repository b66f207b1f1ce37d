//! A tower service as a transport, and a transport as a tower service.

use std::fmt;
use std::future::poll_fn;
use std::sync::Mutex;

use bytes::{Buf, Bytes};
use http_body_util::BodyExt;
use tower_service::Service;

use super::{Transport, TransportError, TransportRequest, TransportResponse};
use crate::sync::lock;
use crate::{Body, BoxFuture};

mod service;

pub use service::TransportService;

type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A transport over a [`tower_service::Service`] of `http` requests, with any layers.
///
/// The promises about redirects, retries and limits depend on what the layers do. The extensions of
/// each request contain its endpoint as a `&'static` [`Route`](crate::info::Route). The connections of
/// the service may belong to the runtime that awaited a call, so `.wait()` fails in async code of a
/// current-thread runtime.
///
/// ```
/// use restrait::info::Route;
/// use restrait::transport::Tower;
/// use restrait::{Body, http};
///
/// /// Returns an empty object and prints the endpoint.
/// async fn respond(request: http::Request<Body>) -> Result<http::Response<Body>, std::io::Error> {
///     let route = request.extensions().get::<&'static Route>();
///     println!("{}", route.map_or("", |route| route.path()));
///     Ok(http::Response::new(Body::full("{}")))
/// }
///
/// let service = tower::service_fn(respond);
/// let service = tower::limit::ConcurrencyLimit::new(service, 8);
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .transport(Tower::new(service))
///     .build();
/// ```
///
/// To add layers to another transport, make it a service with [`TransportService`].
pub struct Tower<S> {
    // A lock instead of a `Sync` bound: many boxed services are not `Sync`.
    service: Mutex<S>,
    is_not_sent: fn(&(dyn std::error::Error + 'static)) -> bool,
}

impl<S: Clone> Tower<S> {
    /// Creates a transport over `service`, which is cloned for each request.
    pub const fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
            is_not_sent: |_| false,
        }
    }

    /// Sets the predicate for errors of the service after which it is certain that no byte of the
    /// request was sent.
    ///
    /// The client repeats such requests even if they are not idempotent. By default, only errors of
    /// `poll_ready` count as such. A [`TransportError`] of the service is returned unchanged.
    ///
    /// ```
    /// use restrait::transport::Tower;
    ///
    /// # fn example<S: Clone>(service: S) {
    /// let transport = Tower::new(service).not_sent_if(|error| {
    ///     let error = error.downcast_ref::<std::io::Error>();
    ///     error.is_some_and(|error| error.kind() == std::io::ErrorKind::ConnectionRefused)
    /// });
    /// # }
    /// ```
    #[must_use]
    pub const fn not_sent_if(
        mut self,
        is_not_sent: fn(&(dyn std::error::Error + 'static)) -> bool,
    ) -> Self {
        self.is_not_sent = is_not_sent;
        self
    }
}

impl<S, B> Transport for Tower<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<BoxError>,
    B: http_body::Body + Send + 'static,
    B::Data: Send,
    B::Error: Into<BoxError>,
{
    fn send(
        &self,
        mut request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let route = request.route;
        let secrets = std::mem::take(&mut request.secrets);
        // A recorder after the layers redacts them.
        let secrets = (!secrets.is_empty()).then(|| secrets.into_owned());
        let request = match request.into_http() {
            Ok(mut request) => {
                request.extensions_mut().insert(route);
                if let Some(secrets) = secrets {
                    request.extensions_mut().insert(secrets);
                }
                request
            }
            Err(error) => return Box::pin(async { Err(error) }),
        };
        let is_not_sent = self.is_not_sent;
        let mut service = lock(&self.service).clone();
        Box::pin(async move {
            let ready = poll_fn(|cx| service.poll_ready(cx)).await;
            ready.map_err(|error| into_error(error.into(), |_| true))?;
            let response = service.call(request).await;
            let response = response.map_err(|error| into_error(error.into(), is_not_sent))?;
            let (parts, body) = response.into_parts();
            let body = body
                .map_frame(|frame| frame.map_data(into_bytes))
                .map_err(|error| into_error(error.into(), |_| false));
            Ok(TransportResponse::streaming(
                parts.status,
                parts.headers,
                Box::pin(body),
            ))
        })
    }

    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    fn with_own_connections(&self) -> Option<std::sync::Arc<dyn Transport>> {
        Some(std::sync::Arc::new(super::Foreign(Self {
            service: Mutex::new(lock(&self.service).clone()),
            is_not_sent: self.is_not_sent,
        })))
    }
}

/// Converts a buffer. [`Bytes`] are not copied.
fn into_bytes<D: Buf>(mut data: D) -> Bytes {
    data.copy_to_bytes(data.remaining())
}

fn into_error(
    error: BoxError,
    is_not_sent: impl FnOnce(&(dyn std::error::Error + 'static)) -> bool,
) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) if is_not_sent(&*error) => TransportError::not_sent(error),
        Err(error) => TransportError::response_lost(error),
    }
}

impl<S> fmt::Debug for Tower<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tower").finish_non_exhaustive()
    }
}
