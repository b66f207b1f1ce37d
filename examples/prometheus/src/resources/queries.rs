//! Expressions of `PromQL`.

use restrait::{api, endpoint};
use serde::Deserialize;

use crate::{Data, Labels};

/// Expressions of `PromQL`.
#[api(
    crate::Prometheus,
    prefix = "/api/v1",
    params(
        query = "Expression",
        time(example = 1_700_000_000.5) = "Time of the evaluation, in Unix seconds; defaults to the current time of the server",
        start = "Time of the first point, in Unix seconds",
        end = "Latest time of a point, in Unix seconds",
        step(example = "15s") = "Duration between two points",
    ),
    errors(
        400 = "a param is missing or invalid",
        422 = "the expression cannot be evaluated",
        503 = "the query was aborted or timed out",
    )
)]
pub trait Queries {
    /// Evaluates an expression at one point in time.
    #[endpoint(method = "GET", path = "/query")]
    fn instant(&self, #[query] query: &str, time: Option<f64>) -> Data<QueryResult>;

    /// Evaluates an expression that is too long for a URL.
    #[endpoint(method = "POST", path = "/query", idempotent)]
    fn long_instant(&self, #[form] query: &str, #[form] time: Option<f64>) -> Data<QueryResult>;

    /// Evaluates an expression at each step of a time range.
    #[endpoint(method = "GET", path = "/query_range")]
    fn range(
        &self,
        #[query] query: &str,
        #[query] start: f64,
        #[query] end: f64,
        #[query] step: &str,
    ) -> Data<QueryResult>;

    /// Evaluates an expression that is too long for a URL at each step of a time range.
    #[endpoint(method = "POST", path = "/query_range", idempotent)]
    fn long_range(
        &self,
        #[form] query: &str,
        #[form] start: f64,
        #[form] end: f64,
        #[form] step: &str,
    ) -> Data<QueryResult>;

    /// Formats an expression.
    #[endpoint(method = "GET", path = "/format_query")]
    fn format(&self, #[query] query: &str) -> Data<String>;
}

/// The value of an expression.
#[derive(Debug, Deserialize)]
#[serde(tag = "resultType", content = "result", rename_all = "lowercase")]
pub enum QueryResult {
    /// One value of each series.
    Vector(Vec<Sample>),
    /// The values of each series in a time range.
    Matrix(Vec<Samples>),
    /// A number without a series.
    Scalar(Point),
    /// A string.
    String((f64, String)),
}

/// A value of a series.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Sample {
    /// The series.
    pub metric: Labels,
    /// The value.
    pub value: Point,
}

/// The values of a series.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Samples {
    /// The series.
    pub metric: Labels,
    /// The values, by time.
    pub values: Vec<Point>,
}

/// A value at a point in time, which is sent as `[1700000000.5, "NaN"]`.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "(f64, String)")]
pub struct Point {
    /// The time, in Unix seconds.
    pub time: f64,
    /// The value, which may be infinite or not a number.
    pub value: f64,
}

impl TryFrom<(f64, String)> for Point {
    type Error = std::num::ParseFloatError;

    fn try_from((time, value): (f64, String)) -> Result<Self, Self::Error> {
        let value = value.parse()?;
        Ok(Self { time, value })
    }
}
