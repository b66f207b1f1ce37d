//! Requests that make progress while no task polls them.

use crate::response::RawResponse;
use crate::route::Route;
use crate::{BoxFuture, Result};

/// Spawns the request as a task, which is aborted when the returned future is dropped.
///
/// Without a tokio runtime, the request itself is returned.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn spawn(
    route: &'static Route,
    request: BoxFuture<Result<RawResponse>>,
) -> BoxFuture<Result<RawResponse>> {
    use crate::Error;
    use crate::error::TransportError;

    struct Abort(tokio::task::AbortHandle);

    impl Drop for Abort {
        fn drop(&mut self) {
            self.0.abort();
        }
    }

    let Ok(runtime) = tokio::runtime::Handle::try_current() else {
        return request;
    };
    let task = runtime.spawn(request);
    let abort = Abort(task.abort_handle());
    Box::pin(async move {
        let response = task.await;
        drop(abort);
        match response {
            Ok(response) => response,
            // The message of a panic is left out because it may contain secrets.
            Err(error) => {
                let reason = if error.is_panic() {
                    "the task that requested the next page panicked"
                } else {
                    "the task that requested the next page was cancelled"
                };
                let error = TransportError::response_lost(reason);
                Err(Error::local(Some(route), error))
            }
        }
    })
}

#[cfg(target_arch = "wasm32")]
pub(super) fn spawn(
    _: &'static Route,
    request: BoxFuture<Result<RawResponse>>,
) -> BoxFuture<Result<RawResponse>> {
    request
}
