//! A client for Kubernetes.
//!
//! Written by `restrait import` from the document of `kubernetes`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::cluster::*;
pub use resources::pods::*;

/// A client for Kubernetes.
#[client(error = types::Status, resources(Cluster, Pods))]
pub struct Client;

impl From<types::Status> for ApiError {
    fn from(error: types::Status) -> Self {
        let mut api_error = Self::new();
        api_error.message = Some(error.message);
        api_error
    }
}

mod resources {
    pub(super) mod cluster {
        use restrait::response::PlainText;
        use restrait::{api, endpoint};

        /// The cluster.
        #[api(client = crate::imported::kubernetes::Client)]
        pub trait Cluster {
            /// Checks that the cluster is ready.
            #[endpoint(method = "GET", path = "/readyz", query("verbose"))]
            fn ready(&self, #[query(style = repeated)] exclude: Option<Vec<&str>>) -> PlainText;
        }
    }

    pub(super) mod pods {
        use restrait::response::{JsonLines, PlainText};
        use restrait::{api, endpoint};
        use serde_json::Value;

        use crate::imported::kubernetes::types;

        /// Pods.
        #[api(
            client = crate::imported::kubernetes::Client,
            rename_all = "camelCase",
            params(labelSelector = "Labels of the pods", name = "Name of the pod", ns = "Namespace"),
            errors(403 = "not permitted", 404 = "no such pod", 409 = "the pod has changed"),
        )]
        pub trait Pods {
            /// Lists pods.
            #[endpoint(
                method = "GET",
                path = "/api/v1/namespaces/<ns>/pods",
                page(cursor = continue_token),
            )]
            fn list(
                &self,
                ns: &str,
                label_selector: Option<&str>,
                limit: Option<u32>,
                #[query("continue")] continue_token: Option<String>,
            ) -> types::PodList;

            /// Streams changes of pods.
            #[endpoint(
                method = "GET",
                path = "/api/v1/namespaces/<ns>/pods",
                query("watch" = "true"),
            )]
            fn watch(
                &self,
                ns: &str,
                label_selector: Option<&str>,
                resource_version: Option<&str>,
            ) -> JsonLines<types::PodChange>;

            /// Creates a pod.
            #[endpoint(
                method = "POST",
                path = "/api/v1/namespaces/<ns>/pods",
                responses(201 = "created", 202 = "accepted"),
            )]
            fn create(&self, ns: &str, #[body] pod: &types::Pod) -> types::Pod;

            /// Returns a pod, if it exists.
            #[endpoint(
                method = "GET",
                path = "/api/v1/namespaces/<ns>/pods/<name>",
                responses(200 = "found", 404 = "no such pod"),
            )]
            fn get(&self, ns: &str, name: &str) -> Option<types::Pod>;

            /// Deletes a pod.
            #[endpoint(
                method = "DELETE",
                path = "/api/v1/namespaces/<ns>/pods/<name>",
                responses(200 = "deleted", 202 = "accepted"),
                allow(body),
            )]
            fn delete(&self, ns: &str, name: &str, #[body] options: Option<&types::DeleteOptions>) -> ();

            /// Merges fields into a pod.
            #[endpoint(
                method = "PATCH",
                path = "/api/v1/namespaces/<ns>/pods/<name>",
                headers("content-type" = "application/merge-patch+json"),
            )]
            fn merge(&self, ns: &str, name: &str, #[body] patch: &Value) -> types::Pod;

            /// Merges fields into a pod, and lists by the keys of their items.
            #[endpoint(
                method = "PATCH",
                path = "/api/v1/namespaces/<ns>/pods/<name>",
                headers("content-type" = "application/strategic-merge-patch+json"),
            )]
            fn merge_lists(&self, ns: &str, name: &str, #[body] patch: &Value) -> types::Pod;

            /// Applies operations to a pod.
            #[endpoint(
                method = "PATCH",
                path = "/api/v1/namespaces/<ns>/pods/<name>",
                headers("content-type" = "application/json-patch+json"),
            )]
            fn patch(&self, ns: &str, name: &str, #[body] operations: &[types::Operation]) -> types::Pod;

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
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};
    use serde_json::Value;

    /// Options of a deletion.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct DeleteOptions {
        pub grace_period_seconds: u64,
    }

    /// The metadata of a list.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct ListMetadata {
        pub r#continue: Option<String>,
    }

    /// The metadata of a resource.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Metadata {
        pub name: String,
    }

    /// An operation of a JSON patch.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Operation {
        pub op: String,
        pub path: String,
        pub value: Value,
    }

    /// A pod.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Pod {
        pub metadata: Metadata,
    }

    /// A change of a resource.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct PodChange {
        pub object: Pod,
        pub r#type: String,
    }

    /// A page of a list.
    #[derive(Clone, Debug, PartialEq, Deserialize, restrait::Page)]
    #[page(next = metadata.r#continue)]
    pub struct PodList {
        #[page(items)]
        pub items: Vec<Pod>,
        pub metadata: ListMetadata,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Status {
        pub message: String,
        pub reason: String,
    }
}
