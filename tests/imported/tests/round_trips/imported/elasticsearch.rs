//! A client for Elasticsearch.
//!
//! Written by `restrait import` from the document of `elasticsearch`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::cluster::*;
pub use resources::documents::*;
pub use resources::indices::*;

/// A client for Elasticsearch.
#[client(
    auth = any(basic, header("authorization", prefix = "ApiKey ")),
    error = types::Failure,
    resources(Cluster, Documents, Indices),
)]
pub struct Client {
    /// Parts of the response.
    #[query("filter_path", style = comma)]
    filter_path: Option<Vec<String>>,
}

impl From<types::Failure> for ApiError {
    fn from(error: types::Failure) -> Self {
        let mut api_error = Self::new();
        api_error.kind = Some(error.error.r#type);
        api_error
    }
}

mod resources {
    pub(super) mod cluster {
        use restrait::{api, endpoint};

        use crate::imported::elasticsearch::types;

        /// The cluster.
        #[api(client = crate::imported::elasticsearch::Client, rename_all = "snake_case")]
        pub trait Cluster {
            /// Returns the health of the cluster.
            #[endpoint(method = "GET", path = "/_cluster/health", timeout = "60s")]
            fn health(&self, wait_for_status: Option<types::Health>) -> types::ClusterHealth;
        }
    }

    pub(super) mod documents {
        use restrait::response::JsonLines;
        use restrait::{api, endpoint};
        use serde_json::Value;

        use crate::imported::elasticsearch::types;

        /// Documents.
        #[api(
            client = crate::imported::elasticsearch::Client,
            rename_all = "snake_case",
            params(
                id = "Document",
                index = "Index of the document",
                refresh = "Waits until a search finds it",
            ),
        )]
        pub trait Documents {
            /// Creates, changes and deletes documents. Each operation is one or two lines.
            #[endpoint(method = "POST", path = "/_bulk")]
            fn bulk(
                &self,
                refresh: Option<types::Refresh>,
                #[body] operations: JsonLines<Value>,
            ) -> types::Bulk;

            /// Deletes the documents that a query finds.
            #[endpoint(method = "POST", path = "/<index>/_delete_by_query")]
            fn delete_by_query(&self, index: &str, #[body] query: &Value) -> types::Deleted;

            /// Returns a document, if it exists.
            #[endpoint(
                method = "GET",
                path = "/<index>/_doc/<id>",
                responses(200 = "found", 404 = "no such document"),
            )]
            fn get(&self, index: &str, id: &str) -> Option<types::Document>;

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
                refresh: Option<types::Refresh>,
                #[body] source: &Value,
            ) -> types::Written;

            /// Searches indices.
            #[endpoint(
                method = "POST",
                path = "/<indices>/_search",
                idempotent,
                page(cursor = body.search_after),
            )]
            fn search(
                &self,
                #[path(style = comma)] indices: &[&str],
                #[body] search: &types::Search,
            ) -> types::Found;
        }
    }

    pub(super) mod indices {
        use restrait::{api, endpoint};

        use crate::imported::elasticsearch::types;

        /// Indices.
        #[api(client = crate::imported::elasticsearch::Client)]
        pub trait Indices {
            /// Lists indices.
            #[endpoint(
                method = "GET",
                path = "/_cat/indices",
                query("bytes" = "b", "format" = "json"),
            )]
            fn list(&self, #[query("h", style = comma)] columns: Option<Vec<&str>>) -> Vec<types::Index>;

            /// Deletes an index.
            #[endpoint(
                method = "DELETE",
                path = "/<index>",
                errors(404 = "no such index"),
            )]
            fn delete(&self, index: &str) -> ();

            /// Checks that an index exists.
            #[endpoint(
                method = "HEAD",
                path = "/<index>",
                responses(200 = "exists", 404 = "no such index"),
            )]
            fn exists(&self, index: &str) -> Option<()>;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};
    use serde_json::Value;

    /// The result of several changes.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Bulk {
        pub errors: bool,
    }

    /// The health of the cluster.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct ClusterHealth {
        pub status: Health,
    }

    /// The result of a deletion.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Deleted {
        pub deleted: u64,
    }

    /// A document.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Document {
        #[serde(rename = "_source")]
        pub source: Value,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        pub error: FailureDetails,
    }

    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct FailureDetails {
        pub reason: String,
        pub r#type: String,
    }

    /// A page of search results.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, restrait::Page)]
    pub struct Found {
        #[page(items, cursor = sort)]
        pub hits: Vec<Hit>,
    }

    /// The health of a cluster.
    #[derive(Clone, Debug, PartialEq, Copy, Eq, Deserialize, restrait::param::Param)]
    #[serde(rename_all = "snake_case")]
    pub enum Health {
        Green,
        Yellow,
        Red,
    }

    /// A search result.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Hit {
        #[serde(rename = "_id")]
        pub id: String,
        pub sort: Value,
    }

    /// An index.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Index {
        pub index: String,
    }

    #[derive(Clone, Debug, PartialEq, Copy, Eq, restrait::param::Param)]
    #[param(rename_all = "snake_case")]
    pub enum Refresh {
        True,
        WaitFor,
    }

    /// A search.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Search {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub search_after: Option<Value>,
        pub size: u64,
        pub sort: Vec<String>,
    }

    /// The result of a change.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Written {
        #[serde(rename = "_seq_no")]
        pub seq_no: u64,
    }
}
