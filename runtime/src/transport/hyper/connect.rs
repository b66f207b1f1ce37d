//! A connector that gives up.

use std::error::Error;
use std::fmt;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use tower_service::Service;

use crate::{BoxFuture, time};

type BoxError = Box<dyn Error + Send + Sync>;

/// A connector whose connections are there by a limit, or not at all.
#[derive(Debug, Clone)]
pub(super) struct Limited<C> {
    inner: C,
    limit: Duration,
}

impl<C> Limited<C> {
    pub(super) fn new(inner: C, limit: Duration) -> Self {
        Self { inner, limit }
    }
}

impl<C> Service<Uri> for Limited<C>
where
    C: Service<Uri, Error = BoxError>,
    C::Future: Send + 'static,
    C::Response: 'static,
{
    type Response = C::Response;
    type Error = BoxError;
    type Future = BoxFuture<Result<C::Response, BoxError>>;

    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        self.inner.poll_ready(cx)
    }

    fn call(&mut self, uri: Uri) -> Self::Future {
        let (connected, limit) = (self.inner.call(uri), self.limit);
        Box::pin(async move {
            match time::within(limit, connected).await {
                Ok(connection) => connection,
                Err(_late) => Err(TooSlow.into()),
            }
        })
    }
}

/// The limit was over.
#[derive(Debug)]
struct TooSlow;

impl fmt::Display for TooSlow {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("connecting took too long")
    }
}

impl Error for TooSlow {}

/// Whether `error` is about a limit.
pub(super) fn was_too_slow(error: &(dyn Error + 'static)) -> bool {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<TooSlow>() {
            return true;
        }
        cause = error.source();
    }
    false
}
