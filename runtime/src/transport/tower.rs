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

/// Sends over any [`tower_service::Service`] of `http` requests, whatever layers it has.
///
/// The service takes requests as they are prepared and answers with whatever came; what is
/// promised about redirects, retries and limits holds as far as its layers let it. A layer that
/// wants to know the endpoint finds its [`Route`](crate::info::Route) in the request's extensions, as a
/// `&'static Route`.
///
/// ```
/// use restrait::info::Route;
/// use restrait::transport::Tower;
/// use restrait::{Body, http};
///
/// /// A layer of one's own, written as a function over the next service.
/// async fn answer(request: http::Request<Body>) -> Result<http::Response<Body>, std::io::Error> {
///     let route = request.extensions().get::<&'static Route>();
///     println!("{}", route.map_or("", |route| route.path()));
///     Ok(http::Response::new(Body::full("{}")))
/// }
///
/// let service = tower::service_fn(answer);
/// let service = tower::limit::ConcurrencyLimit::new(service, 8);
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .transport(Tower::new(service))
///     .build();
/// ```
///
/// Layers before the default transport stand before a [`TransportService`].
pub struct Tower<S> {
    /// A lock and not a `Sync` bound, because many boxed services are not `Sync`.
    service: Mutex<S>,
    is_not_sent: fn(&(dyn std::error::Error + 'static)) -> bool,
}

impl<S: Clone> Tower<S> {
    /// A transport over this service. Each request has a clone of it.
    pub const fn new(service: S) -> Self {
        Self {
            service: Mutex::new(service),
            is_not_sent: |_| false,
        }
    }

    /// Says which of the service's errors mean for certain that the request never left.
    ///
    /// Without it none does, but those that the service has before it takes a request, and
    /// [`TransportError`]s, which are kept as they are. The calls that are repeated when the
    /// request never left are more than those that may be repeated in any case.
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
        // A recorder behind the layers needs them.
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
            ready.map_err(|error| failure(error.into(), |_| true))?;
            let answered = service.call(request).await;
            let response = answered.map_err(|error| failure(error.into(), is_not_sent))?;
            let (parts, body) = response.into_parts();
            let body = body
                .map_frame(|frame| frame.map_data(whole))
                .map_err(|error| failure(error.into(), |_| false));
            Ok(TransportResponse::streaming(
                parts.status,
                parts.headers,
                Box::pin(body),
            ))
        })
    }
}

/// The data as bytes, without a copy where they are bytes already.
fn whole<D: Buf>(mut data: D) -> Bytes {
    data.copy_to_bytes(data.remaining())
}

fn failure(
    error: BoxError,
    is_not_sent: impl FnOnce(&(dyn std::error::Error + 'static)) -> bool,
) -> TransportError {
    match error.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(error) if is_not_sent(&*error) => TransportError::not_sent(error),
        Err(error) => TransportError::lost(error),
    }
}

impl<S> fmt::Debug for Tower<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tower").finish_non_exhaustive()
    }
}
