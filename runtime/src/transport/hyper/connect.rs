//! A connector with a time limit.

use std::error::Error;
use std::task::{Context, Poll};
use std::time::Duration;

use http::Uri;
use tower_service::Service;

use crate::error::{TimeLimit, errors};
use crate::transport::connecting::connecting;
use crate::{BoxFuture, time};

type BoxError = Box<dyn Error + Send + Sync>;

/// A connector that fails with a [`TimeLimit`] if connecting takes too long.
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
        let (connection, limit) = (connecting(self.inner.call(uri)), self.limit);
        Box::pin(async move {
            match time::within(limit, connection).await {
                Ok(Err(error)) if !is_timeout(&*error) => Err(error),
                Ok(Ok(connection)) => Ok(connection),
                // The limit of one address, or of all of them.
                Ok(Err(_)) | Err(_) => {
                    let setting = "HyperBuilder::connect_timeout";
                    Err(TimeLimit::connect_timeout(Some(limit), setting).into())
                }
            }
        })
    }
}

/// Returns the connect timeout that caused `error`, if one did.
pub(super) fn time_limit(error: &(dyn Error + 'static)) -> Option<TimeLimit> {
    errors(error).find_map(|error| error.downcast_ref().copied())
}

/// Returns `true` if a time limit of the connector was reached, and not one of the system.
fn is_timeout(error: &(dyn Error + 'static)) -> bool {
    errors(error).any(|error| {
        let error = error.downcast_ref::<std::io::Error>();
        error.is_some_and(|error| {
            error.kind() == std::io::ErrorKind::TimedOut && error.raw_os_error().is_none()
        })
    })
}
