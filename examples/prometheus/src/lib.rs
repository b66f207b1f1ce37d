//! A client of the [HTTP API of Prometheus](https://prometheus.io/docs/prometheus/latest/querying/api/).
//!
//! ```no_run
//! use prometheus::{Prometheus, QueryResult};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> restrait::Result<()> {
//! let prometheus = Prometheus::builder().base_url("http://localhost:9090").build()?;
//! let up = prometheus.queries().instant("up").await?;
//! if let QueryResult::Vector(samples) = up.data {
//!     for sample in samples {
//!         println!("{:?} {}", sample.metric, sample.value.value);
//!     }
//! }
//! # Ok(()) }
//! ```

use restrait::{ApiError, client};
use serde::Deserialize;

pub use restrait;

mod resources;

pub use resources::queries::{Point, Queries, QueryResult, Sample, Samples, queries};
pub use resources::series::{MetricMetadata, Series, series};
pub use resources::server::{Server, server};
pub use resources::status::{
    ActiveTarget, Alert, Alerts, Build, Config, Rule, RuleGroup, RuleKind, Rules, Status,
    TargetState, Targets, status,
};

/// A client of a Prometheus server.
///
/// [`Prometheus::from_env`] reads the base URL from `PROMETHEUS_URL`.
#[client(
    base_url = "http://localhost:9090",
    env(base_url = "PROMETHEUS_URL"),
    error = Failure,
    resources(Queries, Series, Status, Server),
)]
pub struct Prometheus;

/// The labels of a series, by name. The name of the metric is `__name__`.
pub type Labels = std::collections::BTreeMap<String, String>;

/// The data of a successful response.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Data<T> {
    /// The data.
    pub data: T,
    /// Problems that did not prevent the evaluation.
    #[serde(default)]
    pub warnings: Vec<String>,
}

/// The body of an error.
#[derive(Debug, Deserialize)]
struct Failure {
    #[serde(rename = "errorType")]
    kind: String,
    error: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        let mut error = Self::default();
        error.kind = Some(failure.kind);
        error.message = Some(failure.error);
        error
    }
}
