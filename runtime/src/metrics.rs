//! Counts calls: how many, how they ended, how long they took, how often they were tried.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use crate::interceptor::{CallEnd, Interceptor, InterceptorFuture};
use crate::route::Route;
use crate::sync::lock;
use crate::{Error, Outcome};

mod prometheus;

/// The upper bounds of the classes of latency, in seconds.
const BOUNDS: [f64; 11] = [
    0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0,
];

/// A [`Interceptor`] that counts calls by endpoint.
///
/// It is cheap to clone, and clones share everything: one is given to the client, another is
/// asked. [`Metrics::to_prometheus`] writes what Prometheus reads; for other systems there is
/// [`Metrics::endpoints`], or an interceptor of one's own.
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
/// // What the application answers to `GET /metrics`, as `text/plain; version=0.0.4`:
/// let text = metrics.to_prometheus();
/// # let _ = (client, text);
/// # Ok(()) }
/// ```
///
/// Calls that are refused before they begin, because a value cannot be sent, are not counted.
#[derive(Clone, Default)]
pub struct Metrics(Arc<Mutex<BTreeMap<Key, EndpointMetrics>>>);

/// An endpoint, in the order of the output.
type Key = (&'static str, &'static str, &'static str);

/// What was counted for one endpoint.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct EndpointMetrics {
    /// The endpoint.
    pub endpoint: &'static Route,
    /// How many calls ended how: with a status, `timed_out`, `not_sent` or `lost`.
    pub results: BTreeMap<String, u64>,
    /// How many requests were sent for all those calls.
    pub attempts: u64,
    /// How long all calls took together.
    pub elapsed: Duration,
    /// How many calls took how long: at most each bound, and longer than all.
    pub latencies: Latencies,
}

/// How many calls took how long.
#[derive(Debug, Clone, Default)]
pub struct Latencies([u64; BOUNDS.len() + 1]);

impl Latencies {
    fn add(&mut self, elapsed: Duration) {
        let seconds = elapsed.as_secs_f64();
        let class = BOUNDS.iter().position(|bound| seconds <= *bound);
        if let Some(count) = self.0.get_mut(class.unwrap_or(BOUNDS.len())) {
            *count += 1;
        }
    }

    /// Each bound in seconds, with the number of calls that took no longer. The last is infinite.
    pub fn cumulated(&self) -> impl Iterator<Item = (f64, u64)> {
        let bounds = BOUNDS.into_iter().chain([f64::INFINITY]);
        bounds.zip(self.0).scan(0, |sum, (bound, count)| {
            *sum += count;
            Some((bound, *sum))
        })
    }
}

impl Metrics {
    /// Nothing counted yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What was counted so far, endpoint by endpoint.
    #[must_use]
    pub fn endpoints(&self) -> Vec<EndpointMetrics> {
        self.counts().values().cloned().collect()
    }

    /// What was counted so far, in the text format of Prometheus.
    #[must_use]
    pub fn to_prometheus(&self) -> String {
        prometheus::text(&self.endpoints())
    }

    fn count(&self, call: &CallEnd<'_>, result: String) {
        let route = call.endpoint();
        let mut counts = self.counts();
        let key = (route.api(), route.name(), route.path());
        let endpoint = counts.entry(key).or_insert_with(|| EndpointMetrics {
            endpoint: route,
            results: BTreeMap::new(),
            attempts: 0,
            elapsed: Duration::ZERO,
            latencies: Latencies::default(),
        });
        *endpoint.results.entry(result).or_default() += 1;
        endpoint.attempts += u64::from(call.attempts());
        endpoint.elapsed += call.elapsed();
        endpoint.latencies.add(call.elapsed());
    }

    fn counts(&self) -> MutexGuard<'_, BTreeMap<Key, EndpointMetrics>> {
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
