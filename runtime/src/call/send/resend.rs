//! Sends a call again after its response: to resume a stream, or to request the next page.

use http::header::RANGE;
use http::{HeaderName, HeaderValue, Method};
use url::Url;

use crate::call::CallView;
use crate::call::encoded::{EncodedCall, TargetError};
use crate::call::prepare;
use crate::info::Redirects;
use crate::response::{RawResponse, ReadKind, ReadMode, Reconnect};
use crate::route::Route;
use crate::secret::Secrets;
use crate::{Body, BoxFuture, Result};

/// An encoded call that can be sent several times.
pub(crate) struct Resend {
    call: EncodedCall,
    read_kind: ReadKind,
}

/// The reason why a stream cannot be sent with every page.
const STREAM: &str =
    "a stream can be sent only once, but every page sends the body; use a body in memory";

impl Resend {
    /// Returns `None` if sending the call twice may have an effect.
    pub(super) fn new(call: EncodedCall, read_kind: ReadKind) -> Option<Self> {
        let is_safe = call.route.method().is_safe() && call.body.is_none();
        let is_repeatable = is_safe || call.route.idempotent() == Some(true);
        is_repeatable.then_some(Self { call, read_kind })
    }

    /// Encodes a call that was not sent yet.
    ///
    /// # Errors
    ///
    /// If a value cannot be sent, or if the body is a stream.
    pub(crate) fn first(call: &CallView<'_>, read_mode: ReadMode) -> Result<Self> {
        if let Some(index) = call.payloads.stream() {
            return Err(prepare::invalid(call.route, index, STREAM));
        }
        let call = prepare::encode(call, read_mode)?;
        let read_kind = read_mode.kind();
        Ok(Self { call, read_kind })
    }

    /// Returns the route of the endpoint.
    pub(crate) fn route(&self) -> &'static Route {
        self.call.route
    }

    /// Returns the whole URL.
    pub(crate) fn url(&self) -> &str {
        self.call.url()
    }

    /// Replaces the URL by one with the same path and another query.
    pub(crate) fn set_url(&mut self, url: String) {
        self.call.set_url(url);
    }

    /// Replaces the URL by another one below the base URL.
    ///
    /// # Errors
    ///
    /// If `target` is invalid or not below the base URL, or if the method is not `GET` or `HEAD`: the
    /// server selects the target, so the request must not change it.
    pub(crate) fn follow(&mut self, target: &str) -> Result<(), &'static str> {
        if !matches!(*self.route().method(), Method::GET | Method::HEAD) {
            return Err("a link to the next page is followed only with `GET` or `HEAD`");
        }
        match self.call.resolve(target) {
            Ok(url) => {
                if !is_below(&url, self.call.core.base().as_str()) {
                    return Err("the link to the next page leads outside of the base URL");
                }
                self.call.redirect(url);
                Ok(())
            }
            Err(TargetError::InvalidUrl) => Err("the link to the next page is not a valid URL"),
            Err(TargetError::OtherOrigin(_)) => {
                Err("the link to the next page leads to another origin")
            }
        }
    }

    /// Replaces the JSON body by the text that `change` returns for it.
    ///
    /// # Errors
    ///
    /// If the body is not a text in memory, or if `change` fails.
    pub(crate) fn change_body(
        &mut self,
        change: impl FnOnce(&str) -> Result<String, &'static str>,
    ) -> Result<(), &'static str> {
        let body = self.call.body.as_bytes();
        let body = body.and_then(|body| std::str::from_utf8(body).ok());
        let body = body.ok_or("the call has no JSON body for the cursor")?;
        self.call.body = Body::full(change(body)?);
        Ok(())
    }

    /// Sends the call with the current credentials of the client.
    pub(crate) fn send(&self) -> BoxFuture<Result<RawResponse>> {
        super::send_encoded(self.next_call(), self.read_kind, Redirects::NONE)
    }

    /// Returns the call with the current credentials of the client.
    fn next_call(&self) -> EncodedCall {
        let mut call = self.call.duplicate();
        call.refresh_credentials();
        call
    }
}

/// Returns `true` if `url` is the base URL or below it, for every server.
fn is_below(url: &Url, base: &str) -> bool {
    let rest = url.as_str().strip_prefix(base);
    let has_prefix = rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(['/', '?']));
    has_prefix && !url.path().split('/').any(hides_dot_segment)
}

/// Returns `true` if a server may find `..` in the segment after decoding it.
///
/// `Url` has resolved all other dot segments.
fn hides_dot_segment(segment: &str) -> bool {
    let decoded = segment.to_ascii_lowercase().replace("%2e", ".");
    let decoded = decoded.replace("%2f", "/").replace("%5c", "\\");
    let decoded = decoded.replace("%3b", ";");
    decoded.split(['/', '\\', ';']).any(|part| part == "..")
}

impl Reconnect for Resend {
    fn send(
        &self,
        headers: &[(HeaderName, HeaderValue)],
        secrets: &Secrets,
    ) -> BoxFuture<Result<RawResponse>> {
        let kind = self.read_kind;
        let prepare = |mut call: EncodedCall| {
            call.secrets.add_all(secrets);
            for (name, value) in headers {
                call.headers_mut().insert(name, value.clone());
            }
            call
        };
        let call = prepare(self.next_call());
        let Some(mut api_call) = self.call.before_redirects() else {
            return super::send_encoded(call, kind, Redirects::NONE);
        };
        api_call.refresh_credentials();
        let api_call = prepare(api_call);
        Box::pin(async move {
            match super::send_encoded(call, kind, Redirects::NONE).await {
                // The URL of the other origin may have expired. The API redirects to another one then.
                Err(error) if !error.is_retryable() => {
                    super::send_encoded(api_call, kind, Redirects::NONE).await
                }
                result => result,
            }
        })
    }

    fn has_range(&self) -> bool {
        self.call.headers().contains_key(RANGE)
    }

    fn max_header_bytes(&self) -> usize {
        self.call.settings().limits.max_header_bytes
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_stay_below_the_base_url() {
        let is_below = |url: &str, base| is_below(&Url::parse(url).unwrap(), base);
        for path in [
            "",
            "/",
            "?page=2",
            "/a",
            "/a/b?next=/../..",
            "//a",
            "/a..b/..c",
            "/a%2Fb",
        ] {
            let url = format!("https://h/v1{path}");
            assert!(is_below(&url, "https://h/v1"), "{url}");
        }
        for path in [
            "/",
            "/v2",
            "/v10",
            "/v1/../admin",
            "/v1/%2e%2e/admin",
            "/v1/..%2fadmin",
            "/v1/%2E%2e%5Cadmin",
            "/v1/..;/admin",
            "/v1/..%3Bx/admin",
            "/v1/a%2f..%2f..%2fadmin",
            "/V1/a",
            "/%76%31/a",
        ] {
            let url = format!("https://h{path}");
            assert!(!is_below(&url, "https://h/v1"), "{url}");
        }
        assert!(is_below("https://h/a", "https://h"));
        assert!(!is_below("https://h:1/a", "https://h"));
        assert!(!is_below("https://host/a", "https://h"));
    }
}
