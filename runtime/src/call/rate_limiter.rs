//! Selects the endpoints of a rate limiter by their type.

use super::Endpoint;
use crate::interceptor::RateLimiter;

impl RateLimiter {
    /// Limits only the calls of this endpoint, and of others for which this is called. By default, all
    /// calls are limited. The endpoints share the limit.
    ///
    /// ```
    /// use std::time::Duration;
    ///
    /// use restrait::interceptor::RateLimiter;
    /// use restrait::{api, endpoint};
    ///
    /// #[api(rename_all = "camelCase")]
    /// trait Devices {
    ///     #[endpoint(method = "POST", path = "/devices/<deviceId>/state")]
    ///     fn send_state(&self, device_id: u64, #[body] state: &[u64]) -> ();
    /// }
    ///
    /// let limiter = RateLimiter::per(30, Duration::from_secs(15))
    ///     .by("deviceId")
    ///     .for_endpoint::<devices::SendState>();
    /// # let _ = limiter;
    /// ```
    #[must_use]
    pub fn for_endpoint<E: Endpoint>(self) -> Self {
        self.for_route(E::ROUTE)
    }
}
