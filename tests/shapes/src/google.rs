//! Google Cloud: custom verbs in paths, field masks, media by a constant, resumable uploads.

use restrait::body::Body;
use restrait::download::Download;
use restrait::response::NoContent;
use restrait::{ApiError, Page, Response, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of Google's APIs.
#[client(
    auth = any(bearer, query("key")),
    error = Failure,
    rename_all = "camelCase",
    resources(Topics, Subscriptions, Objects),
)]
pub struct Google {
    /// Fields of the response.
    #[query(style = comma)]
    pub fields: Option<Vec<String>>,
    /// Project that pays.
    #[header("x-goog-user-project")]
    pub user_project: Option<String>,
}

/// Topics.
#[api(crate::google::Google, rename_all = "camelCase", errors(404 = "no such topic"))]
pub trait Topics {
    /// Lists topics.
    #[endpoint(method = "GET", path = "/v1/projects/<project>/topics", page(cursor = page_token))]
    fn list(&self, project: &str, page_size: Option<u32>, page_token: Option<String>) -> TopicList;

    /// Publishes messages.
    #[endpoint(
        method = "POST",
        path = "/v1/projects/<project>/topics/<topic>:publish"
    )]
    fn publish(&self, project: &str, topic: &str, #[body] messages: &Messages<'_>) -> Published;

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
        #[body] topic_patch: &Topic,
    ) -> Topic;
}

/// Subscriptions.
#[api(crate::google::Google, rename_all = "camelCase", errors(404 = "no such subscription"))]
pub trait Subscriptions {
    /// Receives messages.
    #[endpoint(
        method = "POST",
        path = "/v1/projects/<project>/subscriptions/<subscription>:pull"
    )]
    fn pull(&self, project: &str, subscription: &str, #[body] pull: &Pull) -> Pulled;

    /// Confirms that messages were processed.
    #[endpoint(
        method = "POST",
        path = "/v1/projects/<project>/subscriptions/<subscription>:acknowledge",
        idempotent
    )]
    fn acknowledge(&self, project: &str, subscription: &str, #[body] acks: &Acks<'_>) -> ();
}

/// Objects in buckets. The name of an object is one segment, and its slashes are encoded.
#[api(crate::google::Google, rename_all = "camelCase", errors(404 = "no such object"))]
pub trait Objects {
    /// Returns the metadata of an object.
    #[endpoint(method = "GET", path = "/storage/v1/b/<bucket>/o/<object>")]
    fn get(&self, bucket: &str, object: &str, if_generation_match: Option<i64>) -> Object;

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
    fn delete(&self, bucket: &str, object: &str) -> NoContent;

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
    ) -> Object;

    /// Begins an upload. The contents are then sent to the location of the response.
    #[endpoint(
        method = "POST",
        path = "/upload/storage/v1/b/<bucket>/o",
        query("uploadType" = "resumable"),
    )]
    fn begin_upload(&self, bucket: &str, #[body] object: &Object) -> UploadSession;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Failure {
    error: FailureDetails,
}

#[derive(Deserialize, JsonSchema)]
struct FailureDetails {
    message: String,
    status: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new()
            .with_kind(failure.error.status)
            .with_message(failure.error.message)
    }
}

/// A page of topics.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct TopicList {
    #[page(items)]
    pub topics: Vec<Topic>,
    #[page(next)]
    pub next_page_token: Option<String>,
}

/// A topic.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Topic {
    pub name: String,
}

/// Messages to publish.
#[derive(Serialize, JsonSchema)]
pub struct Messages<'a> {
    pub messages: Vec<&'a str>,
}

/// The ids of messages that were published.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Published {
    pub message_ids: Vec<String>,
}

/// A request for messages.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Pull {
    pub max_messages: u32,
}

/// Messages that were received.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Pulled {
    #[serde(default)]
    pub received_messages: Vec<Received>,
}

/// A message that was received.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Received {
    pub ack_id: String,
}

/// The ids of messages that were processed.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Acks<'a> {
    pub ack_ids: Vec<&'a str>,
}

/// The metadata of an object.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Object {
    pub name: String,
}

/// An upload that has begun.
#[derive(Debug, Response)]
pub struct UploadSession {
    /// URL that takes the contents.
    #[header("location")]
    pub location: String,
}
