//! Kubernetes: list and watch at one path, several kinds of patches, a nested cursor, proxied paths.

use restrait::response::{JsonLines, PlainText};
use restrait::{ApiError, Page, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of the Kubernetes API.
#[client(error = Status, rename_all = "camelCase", resources(Pods, Cluster))]
pub struct Kubernetes;

/// Pods.
#[api(
    crate::kubernetes::Kubernetes,
    rename_all = "camelCase",
    params(ns = "Namespace", name = "Name of the pod", labelSelector = "Labels of the pods"),
    errors(403 = "not permitted", 404 = "no such pod", 409 = "the pod has changed"),
)]
pub trait Pods {
    /// Lists pods.
    #[endpoint(method = "GET", path = "/api/v1/namespaces/<ns>/pods", page(cursor = continue_token))]
    fn list(
        &self,
        ns: &str,
        label_selector: Option<&str>,
        limit: Option<u32>,
        #[query("continue")] continue_token: Option<String>,
    ) -> List<Pod>;

    /// Streams changes of pods.
    #[endpoint(method = "GET", path = "/api/v1/namespaces/<ns>/pods", query("watch" = true))]
    fn watch(
        &self,
        ns: &str,
        label_selector: Option<&str>,
        resource_version: Option<&str>,
    ) -> JsonLines<Change<Pod>>;

    /// Returns a pod, if it exists.
    #[endpoint(
        method = "GET",
        path = "/api/v1/namespaces/<ns>/pods/<name>",
        responses(200 = "found", 404 = "no such pod"),
    )]
    fn get(&self, ns: &str, name: &str) -> Option<Pod>;

    /// Creates a pod.
    #[endpoint(
        method = "POST",
        path = "/api/v1/namespaces/<ns>/pods",
        responses(201 = "created", 202 = "accepted"),
    )]
    fn create(&self, ns: &str, #[body] pod: &Pod) -> Pod;

    /// Deletes a pod.
    #[endpoint(
        method = "DELETE",
        path = "/api/v1/namespaces/<ns>/pods/<name>",
        responses(200 = "deleted", 202 = "accepted"),
        allow(body),
    )]
    fn delete(&self, ns: &str, name: &str, #[body] options: Option<&DeleteOptions>) -> ();

    /// Merges fields into a pod.
    #[endpoint(
        method = "PATCH",
        path = "/api/v1/namespaces/<ns>/pods/<name>",
        headers("content-type" = "application/merge-patch+json"),
    )]
    fn merge(&self, ns: &str, name: &str, #[body] patch: &serde_json::Value) -> Pod;

    /// Merges fields into a pod, and lists by the keys of their items.
    #[endpoint(
        method = "PATCH",
        path = "/api/v1/namespaces/<ns>/pods/<name>",
        headers("content-type" = "application/strategic-merge-patch+json"),
    )]
    fn merge_lists(&self, ns: &str, name: &str, #[body] patch: &serde_json::Value) -> Pod;

    /// Applies operations to a pod.
    #[endpoint(
        method = "PATCH",
        path = "/api/v1/namespaces/<ns>/pods/<name>",
        headers("content-type" = "application/json-patch+json"),
    )]
    fn patch(&self, ns: &str, name: &str, #[body] operations: &[Operation<'_>]) -> Pod;

    /// Returns the last lines of a pod's log.
    #[endpoint(method = "GET", path = "/api/v1/namespaces/<ns>/pods/<name>/log")]
    fn log(&self, ns: &str, name: &str, tail_lines: Option<u32>) -> PlainText;

    /// Sends a `GET` request to a port of a pod.
    #[endpoint(
        method = "GET",
        path = "/api/v1/namespaces/<ns>/pods/<name>:<port>/proxy/<path..>"
    )]
    fn proxy(&self, ns: &str, name: &str, port: u16, path: &str) -> PlainText;
}

/// The cluster.
#[api(crate::kubernetes::Kubernetes, rename_all = "camelCase")]
pub trait Cluster {
    /// Checks that the cluster is ready.
    #[endpoint(method = "GET", path = "/readyz", query("verbose"))]
    fn ready(&self, #[query(style = repeated)] exclude: Option<Vec<&str>>) -> PlainText;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Status {
    message: String,
    reason: String,
}

impl From<Status> for ApiError {
    fn from(status: Status) -> Self {
        Self::new()
            .with_kind(status.reason)
            .with_message(status.message)
    }
}

/// A page of a list.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
#[schemars(rename = "{T}List")]
#[page(next = metadata.continue_token)]
pub struct List<T> {
    pub metadata: ListMetadata,
    #[page(items)]
    pub items: Vec<T>,
}

/// The metadata of a list.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct ListMetadata {
    #[serde(rename = "continue")]
    pub continue_token: Option<String>,
}

/// A change of a resource.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "{T}Change")]
pub struct Change<T> {
    pub r#type: String,
    pub object: T,
}

/// A pod.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Pod {
    pub metadata: Metadata,
}

/// The metadata of a resource.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Metadata {
    pub name: String,
}

/// Options of a deletion.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct DeleteOptions {
    pub grace_period_seconds: u32,
}

/// An operation of a JSON patch.
#[derive(Serialize, JsonSchema)]
pub struct Operation<'a> {
    pub op: &'a str,
    pub path: &'a str,
    pub value: serde_json::Value,
}
