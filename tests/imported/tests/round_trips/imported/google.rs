//! A client for Google.
//!
//! Written by `restrait import` from the document of `google`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::objects::*;
pub use resources::subscriptions::*;
pub use resources::topics::*;

/// A client for Google.
#[client(
    auth = any(bearer, query("key")),
    error = types::Failure,
    resources(Objects, Subscriptions, Topics),
)]
pub struct Client {
    /// Fields of the response.
    #[query(style = comma)]
    fields: Option<Vec<String>>,
    /// Project that pays.
    #[header("x-goog-user-project")]
    user_project: Option<String>,
}

impl From<types::Failure> for ApiError {
    fn from(error: types::Failure) -> Self {
        let mut api_error = Self::new();
        api_error.kind = Some(error.error.status);
        api_error.message = Some(error.error.message);
        api_error
    }
}

mod resources {
    pub(super) mod objects {
        use restrait::download::Download;
        use restrait::{Body, api, endpoint};

        use crate::imported::google::types;

        /// Objects in buckets. The name of an object is one segment, and its slashes are encoded.
        #[api(
            client = crate::imported::google::Client,
            rename_all = "camelCase",
            errors(404 = "no such object"),
        )]
        pub trait Objects {
            /// Returns the metadata of an object.
            #[endpoint(method = "GET", path = "/storage/v1/b/<bucket>/o/<object>")]
            fn get(&self, bucket: &str, object: &str, if_generation_match: Option<i64>) -> types::Object;

            /// Downloads an object.
            #[endpoint(
                method = "GET",
                path = "/storage/v1/b/<bucket>/o/<object>",
                query("alt" = "media"),
            )]
            fn download(&self, bucket: &str, object: &str) -> Download;

            /// Deletes an object.
            #[endpoint(
                method = "DELETE",
                path = "/storage/v1/b/<bucket>/o/<object>",
                responses(204 = "deleted"),
            )]
            fn delete(&self, bucket: &str, object: &str) -> ();

            /// Uploads a small object.
            #[endpoint(
                method = "POST",
                path = "/upload/storage/v1/b/<bucket>/o",
                query("uploadType" = "media"),
            )]
            fn upload(
                &self,
                bucket: &str,
                #[query] name: &str,
                #[body(content_type = "application/octet-stream")] contents: Body,
            ) -> types::Object;

            /// Begins an upload. The contents are then sent to the location of the response.
            #[endpoint(
                method = "POST",
                path = "/upload/storage/v1/b/<bucket>/o",
                query("uploadType" = "resumable"),
            )]
            fn begin_upload(
                &self,
                bucket: &str,
                #[body] object: &types::Object,
            ) -> types::ObjectsBeginUploadWithHeaders;
        }
    }

    pub(super) mod subscriptions {
        use restrait::{api, endpoint};

        use crate::imported::google::types;

        /// Subscriptions.
        #[api(client = crate::imported::google::Client, errors(404 = "no such subscription"))]
        pub trait Subscriptions {
            /// Confirms that messages were processed.
            #[endpoint(
                method = "POST",
                path = "/v1/projects/<project>/subscriptions/<subscription>:acknowledge",
                idempotent
            )]
            fn acknowledge(&self, project: &str, subscription: &str, #[body] acks: &types::Acks) -> ();

            /// Receives messages.
            #[endpoint(
                method = "POST",
                path = "/v1/projects/<project>/subscriptions/<subscription>:pull"
            )]
            fn pull(&self, project: &str, subscription: &str, #[body] pull: &types::Pull) -> types::Pulled;
        }
    }

    pub(super) mod topics {
        use restrait::{api, endpoint};

        use crate::imported::google::types;

        /// Topics.
        #[api(
            client = crate::imported::google::Client,
            rename_all = "camelCase",
            errors(404 = "no such topic"),
        )]
        pub trait Topics {
            /// Lists topics.
            #[endpoint(
                method = "GET",
                path = "/v1/projects/<project>/topics",
                page(cursor = page_token),
            )]
            fn list(
                &self,
                project: &str,
                page_size: Option<u32>,
                page_token: Option<String>,
            ) -> types::TopicList;

            /// Changes the fields of a topic that the mask names.
            #[endpoint(
                method = "PATCH",
                path = "/v1/projects/<project>/topics/<topic>",
                idempotent
            )]
            fn patch(
                &self,
                project: &str,
                topic: &str,
                #[query(style = comma)] update_mask: &[&str],
                #[body] topic_patch: &types::Topic,
            ) -> types::Topic;

            /// Publishes messages.
            #[endpoint(
                method = "POST",
                path = "/v1/projects/<project>/topics/<topic>:publish"
            )]
            fn publish(
                &self,
                project: &str,
                topic: &str,
                #[body] messages: &types::Messages,
            ) -> types::Published;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};

    /// The ids of messages that were processed.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Acks {
        pub ack_ids: Vec<String>,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        pub error: FailureDetails,
    }

    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct FailureDetails {
        pub message: String,
        pub status: String,
    }

    /// Messages to publish.
    #[derive(Clone, Debug, PartialEq, Default, Serialize)]
    pub struct Messages {
        pub messages: Vec<String>,
    }

    /// The metadata of an object.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Object {
        pub name: String,
    }

    /// A response with its headers.
    #[derive(Debug, restrait::Response)]
    pub struct ObjectsBeginUploadWithHeaders {
        /// URL that takes the contents.
        #[header("location")]
        pub location: String,
    }

    /// The ids of messages that were published.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Published {
        pub message_ids: Vec<String>,
    }

    /// A request for messages.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Pull {
        pub max_messages: u64,
    }

    /// Messages that were received.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Pulled {
        pub received_messages: Option<Vec<Received>>,
    }

    /// A message that was received.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    #[serde(rename_all = "camelCase")]
    pub struct Received {
        pub ack_id: String,
    }

    /// A topic.
    #[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
    pub struct Topic {
        pub name: String,
    }

    /// A page of topics.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize, restrait::Page)]
    #[serde(rename_all = "camelCase")]
    pub struct TopicList {
        #[page(next)]
        pub next_page_token: Option<String>,
        #[page(items)]
        pub topics: Vec<Topic>,
    }
}
