//! The lean transport: hyper-util's pooled client, TLS by rustls.

use std::io;
use std::sync::Arc;
use std::time::Duration;

use ::hyper_util::client::legacy::connect::HttpConnector;
use ::hyper_util::client::legacy::{Client, Error};
use ::hyper_util::rt::{TokioExecutor, TokioTimer};
use ::rustls::crypto::CryptoProvider;
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};

use super::{Transport, TransportError, TransportRequest, TransportResponse};
use crate::{Body, BoxFuture};

mod connect;

use connect::Limited;

/// How long connecting may take, TLS included.
const CONNECT: Duration = Duration::from_secs(5);

/// Sends requests over hyper-util's pooled client.
///
/// It costs nearly a quarter less of the client's instructions than [`Reqwest`](crate::transport::Reqwest)
/// and keeps the same promises: it follows no redirects, and gives a connection five seconds. What
/// it does not do: it reads no proxies from the environment, and does not ask for compressed
/// answers.
///
/// ```
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .transport(restrait::transport::Hyper::new()?)
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
#[derive(Debug, Clone)]
pub struct Hyper(Client<Limited<HttpsConnector<HttpConnector>>, Body>);

impl Hyper {
    /// A transport with a pool of its own. Certificates are verified as the platform does.
    ///
    /// # Errors
    ///
    /// When the platform has no certificates to verify others with.
    pub fn new() -> io::Result<Self> {
        let mut http = HttpConnector::new();
        http.enforce_http(false);
        http.set_nodelay(true);
        let connector = HttpsConnectorBuilder::new()
            .with_provider_and_platform_verifier(provider())?
            .https_or_http()
            .enable_http1()
            .enable_http2()
            .wrap_connector(http);
        let client = Client::builder(TokioExecutor::new())
            .pool_timer(TokioTimer::new())
            .build(Limited::new(connector, CONNECT));
        Ok(Self(client))
    }
}

impl Transport for Hyper {
    fn send(
        &self,
        request: TransportRequest<'_>,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let request = match request.into_http() {
            Ok(request) => request,
            Err(error) => return Box::pin(async { Err(error) }),
        };
        let sent = self.0.request(request);
        Box::pin(async move {
            super::needs_runtime()?;
            let response = sent.await.map_err(failure)?;
            let (parts, body) = response.into_parts();
            let body = Box::pin(http_body_util::BodyExt::map_err(body, TransportError::lost));
            Ok(TransportResponse::streaming(
                parts.status,
                parts.headers,
                body,
            ))
        })
    }

    fn apart(&self) -> Option<Arc<dyn Transport>> {
        Self::new()
            .ok()
            .map(|it| Arc::new(it) as Arc<dyn Transport>)
    }
}

/// The program's cryptography where it has chosen one, else ours: with two in the tree, rustls
/// does not choose.
fn provider() -> Arc<CryptoProvider> {
    let chosen = CryptoProvider::get_default().cloned();
    chosen.unwrap_or_else(|| Arc::new(::rustls::crypto::aws_lc_rs::default_provider()))
}

fn failure(error: Error) -> TransportError {
    if !error.is_connect() {
        TransportError::lost(error)
    } else if connect::was_too_slow(&error) {
        TransportError::timed_out(false, error)
    } else {
        TransportError::not_sent(error)
    }
}
