//! Elasticsearch: JSON Lines in a request, `HEAD`, a cursor in the body, names that begin with `_`.

use restrait::param::Param;
use restrait::response::JsonLines;
use restrait::{ApiError, Page, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use serde_json::Value;

pub use restrait;

/// A client of Elasticsearch.
#[client(
    auth = any(basic, header("authorization", prefix = "ApiKey ")),
    error = Failure,
    rename_all = "snake_case",
    resources(Documents, Indices, Cluster),
)]
pub struct Elasticsearch {
    /// Parts of the response.
    #[query(style = comma)]
    pub filter_path: Option<Vec<String>>,
}

/// Documents.
#[api(
    crate::elasticsearch::Elasticsearch,
    rename_all = "snake_case",
    params(
        index = "Index of the document",
        id = "Document",
        refresh = "Waits until a search finds it"
    )
)]
pub trait Documents {
    /// Returns a document, if it exists.
    #[endpoint(
        method = "GET",
        path = "/<index>/_doc/<id>",
        responses(200 = "found", 404 = "no such document"),
    )]
    fn get(&self, index: &str, id: &str) -> Option<Document>;

    /// Creates or replaces a document.
    #[endpoint(
        method = "PUT",
        path = "/<index>/_doc/<id>",
        responses(200 = "replaced", 201 = "created"),
        errors(409 = "the document has changed"),
    )]
    fn put(
        &self,
        index: &str,
        id: &str,
        if_seq_no: Option<u64>,
        refresh: Option<Refresh>,
        #[body] source: &Value,
    ) -> Written;

    /// Creates, changes and deletes documents. Each operation is one or two lines.
    #[endpoint(method = "POST", path = "/_bulk")]
    fn bulk(&self, refresh: Option<Refresh>, #[body] operations: JsonLines<Value>) -> Bulk;

    /// Searches indices.
    #[endpoint(
        method = "POST",
        path = "/<indices>/_search",
        page(cursor = body.search_after),
        idempotent,
    )]
    fn search(&self, #[path(style = comma)] indices: &[&str], #[body] search: &Search) -> Found;

    /// Deletes the documents that a query finds.
    #[endpoint(method = "POST", path = "/<index>/_delete_by_query")]
    fn delete_by_query(&self, index: &str, #[body] query: &Value) -> Deleted;
}

/// Indices.
#[api(crate::elasticsearch::Elasticsearch, rename_all = "snake_case")]
pub trait Indices {
    /// Checks that an index exists.
    #[endpoint(
        method = "HEAD",
        path = "/<index>",
        responses(200 = "exists", 404 = "no such index"),
    )]
    fn exists(&self, index: &str) -> Option<()>;

    /// Deletes an index.
    #[endpoint(method = "DELETE", path = "/<index>", errors(404 = "no such index"))]
    fn delete(&self, index: &str) -> ();

    /// Lists indices.
    #[endpoint(method = "GET", path = "/_cat/indices", query("format" = "json", "bytes" = "b"))]
    fn list(&self, #[query("h", style = comma)] columns: Option<Vec<&str>>) -> Vec<Index>;
}

/// The cluster.
#[api(crate::elasticsearch::Elasticsearch, rename_all = "snake_case")]
pub trait Cluster {
    /// Returns the health of the cluster.
    #[endpoint(method = "GET", path = "/_cluster/health", timeout = "60s")]
    fn health(&self, wait_for_status: Option<Health>) -> ClusterHealth;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Failure {
    error: FailureDetails,
}

#[derive(Deserialize, JsonSchema)]
struct FailureDetails {
    r#type: String,
    reason: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new()
            .with_kind(failure.error.r#type)
            .with_message(failure.error.reason)
    }
}

/// The time at which a search finds a change.
#[derive(Debug, Clone, Copy, Param)]
#[param(rename_all = "snake_case")]
pub enum Refresh {
    True,
    WaitFor,
}

/// The health of a cluster.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Param, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Health {
    Green,
    Yellow,
    Red,
}

/// A document.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Document {
    #[serde(rename = "_source")]
    pub source: Value,
}

/// The result of a change.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Written {
    #[serde(rename = "_seq_no")]
    pub seq_no: u64,
}

/// The result of several changes.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Bulk {
    pub errors: bool,
}

/// A search.
#[derive(Serialize, JsonSchema)]
pub struct Search {
    pub size: u32,
    pub sort: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub search_after: Option<Value>,
}

/// A page of search results.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
pub struct Found {
    #[page(items, cursor = sort)]
    pub hits: Vec<Hit>,
}

/// A search result.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Hit {
    #[serde(rename = "_id")]
    pub id: String,
    pub sort: Value,
}

/// The result of a deletion.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Deleted {
    pub deleted: u64,
}

/// An index.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Index {
    pub index: String,
}

/// The health of the cluster.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ClusterHealth {
    pub status: Health,
}
