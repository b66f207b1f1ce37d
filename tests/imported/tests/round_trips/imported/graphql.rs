//! A client for Forum.
//!
//! Written by `restrait import` from the document of `graphql`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::mutations::*;
pub use resources::queries::*;

/// A client for Forum.
#[client(
    base_url = "https://forum.example",
    error = types::Failures,
    error_if(errors),
    resources(Mutations, Queries),
)]
pub struct Client;

impl From<types::Failures> for ApiError {
    fn from(_: types::Failures) -> Self {
        Self::new()
    }
}

mod resources {
    pub(super) mod mutations {
        use restrait::{api, endpoint};

        use crate::imported::graphql::types;

        /// Mutations. A header names the operation.
        #[api(client = crate::imported::graphql::Client)]
        pub trait Mutations {
            /// Opens a topic.
            #[endpoint(
                method = "POST",
                path = "/graphql",
                headers("x-operation-name" = "Open"),
            )]
            fn open(&self, #[body] mutation: &types::TextQuery) -> types::TopicDataData;

            /// Renames a topic.
            #[endpoint(
                method = "POST",
                path = "/graphql",
                headers("x-operation-name" = "Rename"),
            )]
            fn rename(&self, #[body] mutation: &types::RenameQuery) -> types::TopicDataData;

            /// Closes a topic.
            #[endpoint(
                method = "POST",
                path = "/graphql",
                headers("x-operation-name" = "Close"),
            )]
            fn close(&self, #[body] mutation: &types::ByIdQuery) -> types::TopicDataData;

            /// Deletes a topic.
            #[endpoint(
                method = "POST",
                path = "/graphql",
                headers("x-operation-name" = "Delete"),
            )]
            fn delete(&self, #[body] mutation: &types::ByIdQuery) -> types::NullableTopicDataData;
        }
    }

    pub(super) mod queries {
        use restrait::{api, endpoint};

        use crate::imported::graphql::types;

        /// Queries. A header names the operation.
        #[api(client = crate::imported::graphql::Client)]
        pub trait Queries {
            /// Searches topics, with a query that the server stores.
            #[endpoint(
                method = "GET",
                path = "/graphql",
                query("operationName" = "Search"),
            )]
            fn search(
                &self,
                #[query(style = json)] variables: &types::Text,
                #[query(style = json)] extensions: &types::Persisted,
            ) -> types::TopicPage;

            /// Returns the authenticated user.
            #[endpoint(
                method = "POST",
                path = "/graphql",
                headers("x-operation-name" = "Viewer"),
                idempotent,
            )]
            fn viewer(&self, #[body] query: &types::NullQuery) -> types::ViewerData;

            /// Returns a topic.
            #[endpoint(
                method = "POST",
                path = "/graphql",
                headers("x-operation-name" = "Topic"),
                idempotent,
            )]
            fn topic(&self, #[body] query: &types::ByIdQuery) -> types::TopicDataData;

            /// Lists topics.
            #[endpoint(
                method = "POST",
                path = "/graphql",
                headers("x-operation-name" = "Topics"),
                idempotent,
                page(cursor = body.variables.after),
            )]
            fn topics(&self, #[body] query: &types::AfterQuery) -> types::TopicPage;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};
    use serde_json::Value;

    /// Variables with a cursor.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct After {
        #[serde(skip_serializing_if = "Option::is_none")]
        pub after: Option<String>,
    }

    /// An operation.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct AfterQuery {
        pub query: String,
        pub variables: After,
    }

    /// Variables with an id.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct ById {
        pub id: String,
    }

    /// An operation.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct ByIdQuery {
        pub query: String,
        pub variables: ById,
    }

    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        pub message: String,
    }

    /// The body of a response with errors.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct Failures {
        pub errors: Vec<Failure>,
    }

    /// An operation.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct NullQuery {
        pub query: String,
        pub variables: Option<Value>,
    }

    /// The data of a response.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct NullableTopicDataData {
        pub data: Option<TopicData>,
    }

    /// The position of the next page.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct PageInfo {
        pub end_cursor: Option<String>,
    }

    /// The hash of a query that the server stores.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Persisted {
        pub sha256: String,
    }

    /// Variables of a mutation that renames a topic.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Rename {
        pub id: String,
        pub title: String,
    }

    /// An operation.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct RenameQuery {
        pub query: String,
        pub variables: Rename,
    }

    /// Variables with a text.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Text {
        pub text: String,
    }

    /// An operation.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct TextQuery {
        pub query: String,
        pub variables: Text,
    }

    /// A topic.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Topic {
        pub id: String,
        pub title: String,
    }

    /// The data of one topic.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct TopicData {
        pub topic: Topic,
    }

    /// The data of a response.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct TopicDataData {
        pub data: TopicData,
    }

    /// A page of topics.
    #[derive(Clone, Debug, PartialEq, Deserialize, restrait::Page)]
    #[page(item = Topic, items = data.topics.nodes, next = data.topics.page_info.end_cursor)]
    pub struct TopicPage {
        pub data: TopicsData,
    }

    /// Topics.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Topics {
        pub nodes: Vec<Topic>,
        pub page_info: PageInfo,
    }

    /// The data of a page of topics.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct TopicsData {
        pub topics: Topics,
    }

    /// The authenticated user.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Viewer {
        pub login: String,
    }

    /// The data of a response.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct ViewerData {
        pub data: Viewer,
    }
}
