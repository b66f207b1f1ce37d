//! When an HTTP/2 connection is checked, and when it counts as lost.

use std::time::Duration;

/// The idle time of a TCP connection before it is probed, and between the probes.
#[cfg(feature = "hyper")]
pub(super) const TCP_PROBE: Duration = Duration::from_secs(15);

/// The number of TCP probes without a response that close the connection.
#[cfg(feature = "hyper")]
pub(super) const TCP_PROBES: u32 = 3;

/// The time that written data may remain unacknowledged by the peer.
#[cfg(all(
    feature = "hyper",
    any(target_os = "android", target_os = "fuchsia", target_os = "linux")
))]
pub(super) const TCP_USER_TIMEOUT: Duration = Duration::from_secs(30);

/// The flow-control window of an HTTP/2 connection, in bytes.
///
/// The window of each stream is 2 MiB, the default of hyper. That of the connection is much larger, so
/// that downloads that are read slowly do not block the other responses.
#[cfg(any(feature = "rustls", feature = "native-tls", feature = "hyper"))]
pub(super) const CONNECTION_WINDOW: u32 = 256 << 20;

/// The pings of HTTP/2 connections, which find connections that no longer respond.
///
/// A ping is sent if nothing has arrived for `interval` while a request is waiting. If it is not
/// acknowledged within `timeout`, the connection is closed and its requests fail. Idle connections are
/// not pinged: the next request does it if necessary.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct KeepAlive {
    pub(super) interval: Duration,
    pub(super) timeout: Duration,
}

impl KeepAlive {
    /// Returns the pings for calls with this deadline, so that two thirds of it remain for another
    /// connection.
    pub(crate) fn for_deadline(deadline: Duration) -> Self {
        let (min, max) = (Duration::from_millis(100), Duration::from_secs(5));
        let part = (deadline / 6).clamp(min, max);
        Self {
            interval: part,
            timeout: part,
        }
    }
}

impl Default for KeepAlive {
    /// 5 seconds each.
    fn default() -> Self {
        Self::for_deadline(Duration::MAX)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pings_take_a_third_of_the_deadline_but_at_most_ten_seconds() {
        for (deadline, part) in [
            (0, 100),
            (600, 100),
            (3000, 500),
            (30_000, 5000),
            (90_000, 5000),
        ] {
            let keep_alive = KeepAlive::for_deadline(Duration::from_millis(deadline));
            assert_eq!(keep_alive.interval, Duration::from_millis(part));
            assert_eq!(keep_alive.timeout, Duration::from_millis(part));
        }
        assert_eq!(KeepAlive::default().interval, Duration::from_secs(5));
    }
}
