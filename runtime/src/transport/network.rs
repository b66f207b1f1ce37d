//! Exchanges over an HTTP client that needs a tokio runtime.

use std::any::Any;
use std::future::poll_fn;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::pin::{Pin, pin};
use std::task::{Context, Poll};

use super::TransportError;
use super::connecting::{Phase, observe, report};
use crate::time;

/// The reason for an error in a runtime that cannot open sockets.
const NO_IO_DRIVER: &str = "the tokio runtime has no I/O driver; call `enable_io` or `enable_all` on \
                            its builder";

/// Runs the exchange of a request.
///
/// # Errors
///
/// If the exchange fails, or outside a tokio runtime with timers and I/O. Nothing was sent then.
pub(super) async fn exchange<T>(
    exchange: impl Future<Output = Result<T, TransportError>>,
) -> Result<T, TransportError> {
    time::check_timers().map_err(TransportError::rejected)?;
    let mut exchange = pin!(exchange);
    poll_fn(|cx| reported(|| poll(exchange.as_mut(), cx))).await
}

/// Polls an exchange and reports whether it is connecting. Other exchanges of the same call do not hide
/// that this one may have sent the request.
fn reported<T>(poll: impl FnOnce() -> Poll<T>) -> Poll<T> {
    let (polled, phase) = observe(poll);
    let is_connecting = polled.is_pending() && phase == Phase::Connecting;
    report(if is_connecting {
        Phase::Connecting
    } else {
        Phase::Sending
    });
    polled
}

/// Polls an exchange. A missing I/O driver becomes an error.
fn poll<T>(
    exchange: Pin<&mut impl Future<Output = Result<T, TransportError>>>,
    cx: &mut Context<'_>,
) -> Poll<Result<T, TransportError>> {
    match catch_unwind(AssertUnwindSafe(|| exchange.poll(cx))) {
        Ok(polled) => polled,
        // Tokio panics when a socket is created, so there was no connection to send anything on.
        Err(panic) if is_missing_io_driver(&*panic) => {
            Poll::Ready(Err(TransportError::rejected(NO_IO_DRIVER)))
        }
        Err(panic) => resume_unwind(panic),
    }
}

fn is_missing_io_driver(panic: &(dyn Any + Send)) -> bool {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    text.is_some_and(|text| text.contains("IO is disabled"))
}
