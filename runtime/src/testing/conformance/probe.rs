//! Requests that are sent with the transport.

use std::borrow::Cow;
use std::future::poll_fn;
use std::sync::LazyLock;

use bytes::BytesMut;
use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode};
use restrait_grammar::route::{Parts, Piece};

use crate::error::TransportError;
use crate::route::Route;
use crate::transport::{Transport, TransportRequest, TransportResponse};
use crate::{Body, BoxFuture};

/// The secret in the token, the query and the bodies, which must not be leaked.
pub(super) const SECRET: &str = "s3cr3t-of-the-probe";

/// Returns a route with this method, from which a transport reads the method.
pub(super) fn route(method: &Method) -> &'static Route {
    static ROUTES: LazyLock<[Route; 6]> = LazyLock::new(|| {
        let facts = Parts {
            api: "conformance",
            name: "probe",
            path: "/probe",
            pieces: vec![Piece::Literal("/probe")],
            ..Parts::default()
        };
        let text: &str = String::leak(facts.pack());
        [
            Method::GET,
            Method::HEAD,
            Method::POST,
            Method::PUT,
            Method::PATCH,
            Method::DELETE,
        ]
        .map(|method| Route::new(method, text))
    });
    let [get, ..] = &*ROUTES;
    let mut routes = ROUTES.iter();
    routes.find(|route| route.method() == method).unwrap_or(get)
}

/// A request.
pub(super) struct Probe {
    pub(super) method: Method,
    base: String,
    target: String,
    pub(super) headers: HeaderMap,
    body: Body,
}

impl Probe {
    /// Creates a `GET` request with a token.
    pub(super) fn get(base: &str, target: &str) -> Self {
        let mut headers = HeaderMap::new();
        if let Ok(mut token) = HeaderValue::try_from(format!("Bearer {SECRET}")) {
            token.set_sensitive(true);
            headers.insert(AUTHORIZATION, token);
        }
        Self {
            method: Method::GET,
            base: base.to_owned(),
            target: target.to_owned(),
            headers,
            body: Body::empty(),
        }
    }

    pub(super) fn method(mut self, method: Method) -> Self {
        self.method = method;
        self
    }

    pub(super) fn header(mut self, name: &'static str, value: &'static str) -> Self {
        let name = HeaderName::from_static(name);
        self.headers.append(name, HeaderValue::from_static(value));
        self
    }

    pub(super) fn body(mut self, body: Body) -> Self {
        self.body = body;
        self
    }

    pub(super) fn send(
        self,
        transport: &dyn Transport,
    ) -> BoxFuture<Result<TransportResponse, TransportError>> {
        let url = format!("{}{}", self.base, self.target);
        let path = self.target.split('?').next().unwrap_or_default().len();
        transport.send(TransportRequest {
            route: route(&self.method),
            url: &url,
            path: self.base.len()..self.base.len() + path,
            headers: self.headers,
            body: self.body,
            base: None,
            redirected_by: None,
            secrets: Cow::default(),
        })
    }

    /// Sends the request and reads the whole response.
    pub(super) async fn fetch(
        self,
        transport: &dyn Transport,
    ) -> Result<ProbeResponse, TransportError> {
        let mut response = self.send(transport).await?;
        let mut body = BytesMut::new();
        while let Some(frame) = poll_fn(|cx| response.body.as_mut().poll_frame(cx)).await {
            if let Ok(data) = frame?.into_data() {
                body.extend_from_slice(&data);
            }
        }
        let TransportResponse {
            status, headers, ..
        } = response;
        Ok(ProbeResponse {
            status,
            headers,
            body: body.to_vec(),
        })
    }
}

/// A response with its body.
pub(super) struct ProbeResponse {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

/// Describes an unexpected error.
pub(super) fn unexpected(error: &TransportError) -> String {
    format!("unexpected error: {error}")
}

/// Fails with `message` if the condition is `false`.
pub(super) fn ensure(condition: bool, message: impl FnOnce() -> String) -> super::RuleResult {
    if condition { Ok(()) } else { Err(message()) }
}
