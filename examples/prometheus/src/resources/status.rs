//! The state of the server.

use restrait::param::Param;
use restrait::{api, endpoint};
use serde::Deserialize;

use crate::{Data, Labels};

/// The state of the server: targets, rules, alerts and configuration.
#[api(crate::Prometheus, prefix = "/api/v1")]
pub trait Status {
    /// Lists the targets that are scraped.
    #[endpoint(method = "GET", path = "/targets")]
    fn targets(&self, state: Option<TargetState>) -> Data<Targets>;

    /// Lists the rules, by group.
    #[endpoint(method = "GET", path = "/rules")]
    fn rules(&self, #[query("type")] kind: Option<RuleKind>) -> Data<Rules>;

    /// Lists the active alerts.
    #[endpoint(method = "GET", path = "/alerts")]
    fn alerts(&self) -> Data<Alerts>;

    /// Returns the configuration.
    #[endpoint(method = "GET", path = "/status/config")]
    fn config(&self) -> Data<Config>;

    /// Returns the version of the server.
    #[endpoint(method = "GET", path = "/status/buildinfo")]
    fn build(&self) -> Data<Build>;

    /// Returns the flags of the command line, with their default values.
    #[endpoint(method = "GET", path = "/status/flags")]
    fn flags(&self) -> Data<Labels>;
}

/// The targets to list.
#[derive(Debug, Clone, Copy, Param)]
#[param(rename_all = "lowercase")]
pub enum TargetState {
    /// Targets that are scraped.
    Active,
    /// Targets that relabeling has dropped.
    Dropped,
    /// All targets.
    Any,
}

/// The rules to list.
#[derive(Debug, Clone, Copy, Param)]
#[param(rename_all = "lowercase")]
pub enum RuleKind {
    /// Alerting rules.
    Alert,
    /// Recording rules.
    Record,
}

/// The targets of all jobs.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Targets {
    /// The targets that are scraped.
    pub active_targets: Vec<ActiveTarget>,
}

/// A target that is scraped.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ActiveTarget {
    /// The labels of its series.
    pub labels: Labels,
    /// The URL that is scraped.
    pub scrape_url: String,
    /// The result of the last scrape: `up`, `down` or `unknown`.
    pub health: String,
    /// The error of the last scrape, or an empty text.
    pub last_error: String,
}

/// The rules, by group.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Rules {
    /// The groups.
    pub groups: Vec<RuleGroup>,
}

/// Rules that are evaluated together.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct RuleGroup {
    /// The name of the group.
    pub name: String,
    /// The time between two evaluations, in seconds.
    pub interval: f64,
    /// The rules.
    pub rules: Vec<Rule>,
}

/// A rule.
#[derive(Debug, Deserialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Rule {
    /// Stores the value of an expression as a series.
    Recording {
        /// The name of the series.
        name: String,
        /// The expression.
        query: String,
    },
    /// Sends an alert if an expression has a value.
    Alerting {
        /// The name of the alert.
        name: String,
        /// The expression.
        query: String,
        /// The alerts that are active.
        alerts: Vec<Alert>,
    },
}

/// The active alerts.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Alerts {
    /// The alerts.
    pub alerts: Vec<Alert>,
}

/// An active alert.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Alert {
    /// The labels, such as `alertname`.
    pub labels: Labels,
    /// The state: `pending` or `firing`.
    pub state: String,
    /// The value of the expression.
    pub value: String,
}

/// The configuration.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Config {
    /// The configuration file.
    pub yaml: String,
}

/// The version of a server.
#[derive(Debug, Deserialize)]
#[non_exhaustive]
pub struct Build {
    /// The version.
    pub version: String,
}
