//! Series and their labels.

use std::collections::BTreeMap;

use restrait::{api, endpoint};
use serde::Deserialize;

use crate::{Data, Labels};

/// Series and their labels.
#[api(
    crate::Prometheus,
    prefix = "/api/v1",
    params(
        label = "Name of a label",
        "match[]" = "Selectors of series, such as `up{job=\"node\"}`; one of them has to match",
        start = "Earliest time of a series, in Unix seconds",
        end = "Latest time of a series, in Unix seconds",
    ),
    errors(400 = "a selector is invalid")
)]
pub trait Series {
    /// Finds series.
    #[endpoint(method = "GET", path = "/series")]
    fn find(
        &self,
        #[query("match[]", style = repeated)] selectors: &[&str],
        start: Option<f64>,
        end: Option<f64>,
    ) -> Data<Vec<Labels>>;

    /// Finds series by selectors that are too long for a URL.
    #[endpoint(method = "POST", path = "/series", idempotent)]
    fn find_long(
        &self,
        #[form("match[]", style = repeated)] selectors: &[&str],
        #[form] start: Option<f64>,
        #[form] end: Option<f64>,
    ) -> Data<Vec<Labels>>;

    /// Lists the names of labels.
    #[endpoint(method = "GET", path = "/labels")]
    fn labels(
        &self,
        #[query("match[]", style = repeated)] selectors: Option<Vec<&str>>,
    ) -> Data<Vec<String>>;

    /// Lists the values of a label.
    #[endpoint(method = "GET", path = "/label/<label>/values")]
    fn values(
        &self,
        label: &str,
        #[query("match[]", style = repeated)] selectors: Option<Vec<&str>>,
    ) -> Data<Vec<String>>;

    /// Describes metrics, by name.
    #[endpoint(method = "GET", path = "/metadata")]
    fn metadata(
        &self,
        metric: Option<&str>,
        limit: Option<u32>,
    ) -> Data<BTreeMap<String, Vec<MetricMetadata>>>;
}

/// The description of a metric by a target.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct MetricMetadata {
    /// The type, such as `counter`.
    #[serde(rename = "type")]
    pub kind: String,
    /// The description.
    pub help: String,
    /// The unit, which is often empty.
    pub unit: String,
}
