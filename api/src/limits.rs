//! Rate limits of the Losant API, as interceptors.
//!
//! Losant rejects calls beyond a limit with the status 429. With the interceptor they wait instead. The
//! numbers are from Losant's page about [message throttling], and from its forum for the REST API. Losant
//! counts the calls of all clients, so a client that shares a device with others may still get a 429.
//!
//! ```no_run
//! # fn main() -> losant::Result<()> {
//! let client = losant::Client::builder()
//!     .token("a-token")
//!     .interceptor(losant::limits::device_states())
//!     .build()?;
//! # let _ = client;
//! # Ok(()) }
//! ```
//!
//! [message throttling]: https://docs.losant.com/references/message-throttling/

use std::time::Duration;

use crate::device;
use crate::restrait::interceptor::RateLimiter;

/// Number of calls that report states of a device in a window.
pub(crate) const STATE_CALLS: u32 = 30;

/// The window of the limits of devices.
pub(crate) const WINDOW: Duration = Duration::from_secs(15);

/// Limits the states of each device to 30 calls in 15 seconds.
///
/// A call with several states counts once.
#[must_use]
pub fn device_states() -> RateLimiter {
    let limiter = RateLimiter::per(STATE_CALLS, WINDOW).by("deviceId");
    limiter.for_endpoint::<device::SendState<'_>>()
}
