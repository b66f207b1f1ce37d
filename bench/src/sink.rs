//! The end of requests that are only built.

use std::cell::RefCell;
use std::future::pending;
use std::hint::black_box;
use std::pin::pin;
use std::task::{Context, Waker};

use http::HeaderMap;

thread_local!(static SHOWN: RefCell<Option<String>> = const { RefCell::new(None) });

/// A finished request of any client.
pub(crate) trait Finished {
    /// Formats the request, to compare implementations.
    fn show(&self) -> String;
}

impl Finished for reqwest::Request {
    fn show(&self) -> String {
        text(self.method().as_str(), self.url().as_str(), self.headers())
    }
}

impl<B> Finished for http::Request<B> {
    fn show(&self) -> String {
        text(
            self.method().as_str(),
            &self.uri().to_string(),
            self.headers(),
        )
    }
}

/// Formats a request.
pub(crate) fn text(method: &str, url: &str, headers: &HeaderMap) -> String {
    let mut headers: Vec<_> = headers
        .iter()
        // The user agent may differ.
        .filter(|(name, _)| *name != "user-agent")
        .map(|(name, value)| format!("\n  {name}: {}", String::from_utf8_lossy(value.as_bytes())))
        .collect();
    headers.sort();
    format!("{method} {url}{}", headers.concat())
}

/// Consumes a request in place of the network.
#[inline(never)]
#[expect(
    clippy::needless_pass_by_value,
    reason = "the network would take it, and its end is a part of what it costs"
)]
pub(crate) fn sink(request: impl Finished) {
    SHOWN.with_borrow_mut(|shown| {
        if let Some(shown) = shown {
            *shown = request.show();
        }
    });
    black_box(&request);
}

/// Like [`sink`], for clients that do not return requests.
#[cfg_attr(
    not(feature = "peers"),
    expect(dead_code, reason = "only other crates need it")
)]
pub(crate) async fn sink_forever<T>(request: impl Finished) -> T {
    sink(request);
    pending().await
}

/// Polls a future that ends in [`sink_forever`].
#[cfg_attr(
    not(feature = "peers"),
    expect(dead_code, reason = "only other crates need it")
)]
pub(crate) fn poll_once(future: impl Future) {
    let mut context = Context::from_waker(Waker::noop());
    assert!(pin!(future).poll(&mut context).is_pending());
}

/// Returns the request that `build` creates.
pub(crate) fn shown(build: impl FnOnce()) -> String {
    SHOWN.set(Some(String::new()));
    build();
    SHOWN.take().unwrap_or_default()
}
