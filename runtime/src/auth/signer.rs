//! Signers, which add headers to finished requests.

use std::fmt;
use std::pin::Pin;

use bytes::Bytes;
use http::{HeaderMap, Method};
use restrait_grammar::header::{self, NameError};

use crate::encode;
use crate::error::TransportError;
use crate::route::Route;

/// A boxed future that may borrow the signer and the request.
#[cfg(not(target_arch = "wasm32"))]
pub type SignerFuture<'a> = Pin<Box<dyn Future<Output = Result<(), TransportError>> + Send + 'a>>;

/// A boxed future that may borrow the signer and the request. It is not `Send` in a browser.
#[cfg(target_arch = "wasm32")]
pub type SignerFuture<'a> = Pin<Box<dyn Future<Output = Result<(), TransportError>> + 'a>>;

/// Signs requests: it sees each finished request, and adds headers to it.
///
/// It runs before every attempt, after interceptors and after the token was set, within the deadline
/// of the call. So a request that is retried, redirected or resumed has a new signature. It does not
/// run for endpoints that declare `auth = none`. It can be used with `auth = none` on the client, or
/// together with a token.
///
/// ```
/// use restrait::auth::{RequestToSign, Signer, SignerFuture};
/// use restrait::transport::TransportError;
///
/// /// Sends a checksum of the path and the body.
/// struct Checksum;
///
/// impl Signer for Checksum {
///     fn sign<'a>(&'a self, request: &'a mut RequestToSign<'_>) -> SignerFuture<'a> {
///         Box::pin(async move {
///             let stream = || TransportError::rejected("a stream cannot be signed");
///             let body = request.body().ok_or_else(stream)?;
///             let bytes = request.path().bytes().chain(body.iter().copied());
///             let sum = bytes.fold(0_u32, |sum, byte| sum.wrapping_mul(31) + u32::from(byte));
///             request.set_header("x-signature", &format!("{sum:08x}"))
///         })
///     }
/// }
///
/// # fn main() -> restrait::Result<()> {
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .signer(Checksum)
///     .build()?;
/// # let _ = client;
/// # Ok(()) }
/// ```
pub trait Signer: Send + Sync + 'static {
    /// Adds the signature to the request.
    ///
    /// # Errors
    ///
    /// An error ends the call before the request is sent. Return [`TransportError::rejected`] for a
    /// request that cannot be signed, and leave secrets out of it.
    fn sign<'a>(&'a self, request: &'a mut RequestToSign<'_>) -> SignerFuture<'a>;
}

/// A request that is complete except for its signature.
///
/// The transport adds only the headers `host` and `content-length`, and `user-agent` if it is not among
/// [`headers`](Self::headers).
///
/// ```
/// use restrait::auth::RequestToSign;
///
/// fn first_line(request: &RequestToSign<'_>) -> String {
///     format!("{} {}?{}", request.method(), request.path(), request.query().unwrap_or_default())
/// }
/// ```
pub struct RequestToSign<'a> {
    pub(crate) route: &'static Route,
    pub(crate) url: &'a str,
    pub(crate) headers: &'a mut HeaderMap,
    /// `None` if the body is a stream.
    pub(crate) body: Option<Bytes>,
}

impl RequestToSign<'_> {
    /// Returns the endpoint that is called.
    #[must_use]
    pub fn endpoint(&self) -> &'static Route {
        self.route
    }

    /// Returns the HTTP method.
    #[must_use]
    pub fn method(&self) -> &Method {
        self.route.method()
    }

    /// Returns the whole URL. Do not log it: it contains the values of the params.
    #[must_use]
    pub fn url(&self) -> &str {
        self.url
    }

    /// Returns the value of the `host` header: the host of the URL, and its port unless it is the
    /// default port.
    #[must_use]
    pub fn host(&self) -> &str {
        let (scheme, rest) = self.url.split_once("://").unwrap_or(("", self.url));
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let host = rest.get(..end).unwrap_or_default();
        let default_port = if scheme == "https" { ":443" } else { ":80" };
        host.strip_suffix(default_port).unwrap_or(host)
    }

    /// Returns the encoded path. It begins with `/`.
    #[must_use]
    pub fn path(&self) -> &str {
        let rest = self
            .url
            .split_once("://")
            .map_or(self.url, |(_, rest)| rest);
        let start = rest.find(['/', '?']).unwrap_or(rest.len());
        let target = rest.get(start..).unwrap_or_default();
        match target.split('?').next() {
            None | Some("") => "/",
            Some(path) => path,
        }
    }

    /// Returns the encoded query, without `?`. `None` if the URL has none.
    #[must_use]
    pub fn query(&self) -> Option<&str> {
        self.url.split_once('?').map(|(_, query)| query)
    }

    /// Returns the headers, with the token.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        self.headers
    }

    /// Returns the bytes of the body, which are empty without a body. `None` if the body is a stream,
    /// whose bytes are not known yet.
    #[must_use]
    pub fn body(&self) -> Option<&[u8]> {
        self.body.as_deref()
    }

    /// Sets a secret header, and replaces all values that it had.
    ///
    /// Its value is redacted in errors and recordings, as a token is.
    ///
    /// # Errors
    ///
    /// If the name or the value is invalid, or if the transport sets the header. `authorization` is
    /// allowed.
    pub fn set_header(&mut self, name: &str, value: &str) -> Result<(), TransportError> {
        self.insert(name, value, true)
    }

    /// Sets a header that is not secret, such as a date, and replaces all values that it had.
    ///
    /// # Errors
    ///
    /// If the name or the value is invalid, or if the transport sets the header. `authorization` is not
    /// allowed, because it is always secret.
    pub fn set_public_header(&mut self, name: &str, value: &str) -> Result<(), TransportError> {
        self.insert(name, value, false)
    }

    fn insert(&mut self, name: &str, value: &str, is_secret: bool) -> Result<(), TransportError> {
        let reject =
            |reason: &str| TransportError::rejected(format!("invalid header `{name}`: {reason}"));
        match header::check_name(name) {
            Ok(()) | Err(NameError::MediaType) => {}
            Err(NameError::Token) if is_secret => {}
            Err(NameError::Token) => return Err(reject("it is secret; use `set_header`")),
            Err(
                error @ (NameError::Invalid
                | NameError::Host
                | NameError::Body
                | NameError::Connection),
            ) => return Err(reject(error.as_str())),
        }
        let name = http::HeaderName::from_bytes(name.as_bytes())
            .map_err(|_| reject(NameError::Invalid.as_str()))?;
        let mut value = encode::check_value(value).map_err(reject)?;
        value.set_sensitive(is_secret);
        self.headers.insert(name, value);
        Ok(())
    }
}

// The URL and the headers may contain secrets.
impl fmt::Debug for RequestToSign<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "RequestToSign({} {})",
            self.route.method(),
            self.route.path()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn splits_the_url() {
        static ROUTE: Route = Route::new(Method::GET, "");
        for (url, host, path, query) in [
            ("https://h/a/b?c=1", "h", "/a/b", Some("c=1")),
            ("https://h", "h", "/", None),
            ("https://h?a", "h", "/", Some("a")),
            ("https://h:443/", "h", "/", None),
            ("http://h:443/?/", "h:443", "/", Some("/")),
            ("http://[::1]:80/a", "[::1]", "/a", None),
        ] {
            let request = RequestToSign {
                route: &ROUTE,
                url,
                headers: &mut HeaderMap::new(),
                body: None,
            };
            assert_eq!(
                (request.host(), request.path(), request.query()),
                (host, path, query)
            );
        }
    }

    #[test]
    fn signatures_are_secret_and_do_not_change_the_connection() {
        static ROUTE: Route = Route::new(Method::GET, "");
        let mut headers = HeaderMap::new();
        let mut request = RequestToSign {
            route: &ROUTE,
            url: "https://h/secret",
            headers: &mut headers,
            body: Some(Bytes::new()),
        };
        request.set_header("Authorization", "a b").unwrap();
        request.set_public_header("x-date", "today").unwrap();
        for (name, value) in [
            ("host", "a"),
            ("content-length", "1"),
            ("a b", "c"),
            ("a", "\n"),
        ] {
            assert!(request.set_header(name, value).is_err(), "{name}");
        }
        assert!(request.set_public_header("authorization", "a").is_err());
        assert!(!format!("{request:?}").contains("secret"));
        assert!(headers["authorization"].is_sensitive() && !headers["x-date"].is_sensitive());
    }
}
