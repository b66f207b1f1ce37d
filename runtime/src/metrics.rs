//! Call metrics: results, attempts and latencies per endpoint.
//!
//! [`Metrics`] is an [`Interceptor`] that counts the calls of a client. It exports the text format of
//! Prometheus, and [`Metrics::endpoints`] returns the numbers for other systems.
//!
//! ```
//! use restrait::metrics::Metrics;
//!
//! # fn example() -> restrait::Result<()> {
//! let metrics = Metrics::new();
//! let client = restrait::Client::builder()
//!     .base_url("https://api.example.com")
//!     .interceptor(metrics.clone())
//!     .build()?;
//!
//! for endpoint in metrics.endpoints() {
//!     println!("{}: {} requests", endpoint.endpoint.path(), endpoint.attempts);
//! }
//! # let _ = client;
//! # Ok(()) }
//! ```

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use crate::interceptor::{CallEnd, Interceptor, InterceptorFuture};
use crate::route::Route;
use crate::sync::lock;
use crate::{Error, Outcome};

mod prometheus;

/// Upper bounds of the latency buckets, in seconds.
const BOUNDS: [f64; 11] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0,
];

/// An [`Interceptor`] that counts calls by endpoint.
///
/// It is cheap to clone, and all clones share their counters: register one clone with the client,
/// and read the metrics from another.
///
/// Calls that fail before they are sent because an argument cannot be encoded are not counted.
///
/// ```
/// use restrait::metrics::Metrics;
///
/// # fn example() -> restrait::Result<()> {
/// let metrics = Metrics::new();
/// let client = restrait::Client::builder()
///     .base_url("https://api.example.com")
///     .interceptor(metrics.clone())
///     .build()?;
///
/// // The response of the application to `GET /metrics`, with the content type
/// // `text/plain; version=0.0.4`:
/// let text = metrics.to_prometheus();
/// # let _ = (client, text);
/// # Ok(()) }
/// ```
#[derive(Clone, Default)]
pub struct Metrics(Arc<Mutex<BTreeMap<EndpointKey, EndpointMetrics>>>);

/// API, name, path and method of an endpoint, which determine the order of the output.
type EndpointKey = (&'static str, &'static str, &'static str, &'static str);

/// The metrics of one endpoint. [`Metrics::endpoints`] returns them.
///
/// ```
/// # fn example(metrics: restrait::metrics::Metrics) {
/// for endpoint in metrics.endpoints() {
///     let calls: u64 = endpoint.results.values().sum();
///     println!("{}: {calls} calls in {:?}", endpoint.endpoint.path(), endpoint.elapsed);
/// }
/// # }
/// ```
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EndpointMetrics {
    /// The endpoint.
    pub endpoint: &'static Route,
    /// Number of calls by result: a status code, `timed_out`, `not_sent`, or `lost` if the connection
    /// broke before the response was received.
    pub results: BTreeMap<String, u64>,
    /// Number of requests, retries included.
    pub attempts: u64,
    /// Total duration of all calls, retries and pauses included.
    pub elapsed: Duration,
    /// Histogram of the durations of the calls.
    pub latencies: LatencyHistogram,
}

/// A histogram of call durations, with bounds from 5 milliseconds to 10 seconds.
///
/// ```
/// # fn example(metrics: restrait::metrics::EndpointMetrics) {
/// for (bound, calls) in metrics.latencies.cumulative_buckets() {
///     println!("{calls} calls took at most {bound} seconds");
/// }
/// # }
/// ```
#[derive(Debug, Clone, Default)]
pub struct LatencyHistogram([u64; BOUNDS.len() + 1]);

impl LatencyHistogram {
    fn add(&mut self, elapsed: Duration) {
        let seconds = elapsed.as_secs_f64();
        let bucket = BOUNDS.iter().position(|bound| seconds <= *bound);
        if let Some(count) = self.0.get_mut(bucket.unwrap_or(BOUNDS.len())) {
            *count += 1;
        }
    }

    /// Returns each upper bound in seconds with the number of calls that took at most that long. The
    /// last bound is infinite.
    pub fn cumulative_buckets(&self) -> impl Iterator<Item = (f64, u64)> {
        let bounds = BOUNDS.into_iter().chain([f64::INFINITY]);
        bounds.zip(self.0).scan(0, |sum, (bound, count)| {
            *sum += count;
            Some((bound, *sum))
        })
    }
}

impl Metrics {
    /// Creates metrics without any counted calls.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Returns the metrics of every endpoint that was called.
    #[must_use]
    pub fn endpoints(&self) -> Vec<EndpointMetrics> {
        self.counts().values().cloned().collect()
    }

    /// Returns the metrics in the text format of Prometheus, version 0.0.4.
    #[must_use]
    pub fn to_prometheus(&self) -> String {
        prometheus::text(&self.endpoints())
    }

    fn count(&self, call: &CallEnd<'_>, result: String) {
        let route = call.endpoint();
        let mut counts = self.counts();
        let method = route.method().as_str();
        let key = (route.api(), route.name(), route.path(), method);
        let endpoint = counts.entry(key).or_insert_with(|| EndpointMetrics {
            endpoint: route,
            results: BTreeMap::new(),
            attempts: 0,
            elapsed: Duration::ZERO,
            latencies: LatencyHistogram::default(),
        });
        *endpoint.results.entry(result).or_default() += 1;
        endpoint.attempts += u64::from(call.attempts());
        endpoint.elapsed += call.elapsed();
        endpoint.latencies.add(call.elapsed());
    }

    fn counts(&self) -> MutexGuard<'_, BTreeMap<EndpointKey, EndpointMetrics>> {
        lock(&self.0)
    }
}

impl Interceptor for Metrics {
    fn after<'a>(&'a self, call: &'a CallEnd<'_>) -> InterceptorFuture<'a> {
        let status = call.status().map(|status| status.as_str().to_owned());
        self.count(call, status.unwrap_or_default());
        Box::pin(async {})
    }

    fn error<'a>(&'a self, call: &'a CallEnd<'_>, error: &'a Error) -> InterceptorFuture<'a> {
        let status = call.status();
        let result = match &status {
            Some(status) => status.as_str(),
            None if error.is_timeout() => "timed_out",
            None if error.outcome() == Outcome::NotSent => "not_sent",
            None => "lost",
        };
        self.count(call, result.to_owned());
        Box::pin(async {})
    }
}

impl fmt::Debug for Metrics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Metrics").finish_non_exhaustive()
    }
}
