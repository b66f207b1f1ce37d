//! Slack: errors inside a 200, forms, a nested cursor, upload sessions.

use restrait::{ApiError, Page, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of the Slack Web API.
#[client(
    base_url = "https://slack.com/api",
    env(token = "SLACK_TOKEN"),
    error = Failure,
    error_if(ok = false),
    resources(Chat, Conversations, Files, Users),
)]
pub struct Slack;

/// Messages.
#[api(crate::slack::Slack, rename_all = "snake_case")]
pub trait Chat {
    /// Posts a message.
    #[endpoint(method = "POST", path = "/chat.postMessage")]
    fn post(&self, #[body] message: &Message<'_>) -> Posted;

    /// Changes a message.
    #[endpoint(method = "POST", path = "/chat.update")]
    fn update(&self, #[form] channel: &str, #[form] ts: &str, #[form] text: &str) -> Posted;

    /// Adds a reaction to a message.
    #[endpoint(method = "POST", path = "/reactions.add")]
    fn react(&self, #[form] channel: &str, #[form] timestamp: &str, #[form] name: &str) -> Done;
}

/// Channels.
#[api(crate::slack::Slack, rename_all = "snake_case")]
pub trait Conversations {
    /// Lists channels.
    #[endpoint(method = "GET", path = "/conversations.list", page(cursor = cursor))]
    fn list(
        &self,
        #[query(style = comma)] types: Option<Vec<&str>>,
        limit: Option<u16>,
        cursor: Option<String>,
    ) -> Channels;

    /// Lists the messages of a channel.
    #[endpoint(method = "GET", path = "/conversations.history", page(cursor = cursor))]
    fn history(
        &self,
        #[query] channel: &str,
        oldest: Option<&str>,
        cursor: Option<String>,
    ) -> History;
}

/// Files.
#[api(crate::slack::Slack, rename_all = "snake_case")]
pub trait Files {
    /// Begins an upload. The file is then sent to the URL of the response.
    #[endpoint(method = "GET", path = "/files.getUploadURLExternal")]
    fn begin_upload(&self, #[query] filename: &str, #[query] length: u64) -> Upload;

    /// Ends an upload.
    #[endpoint(method = "POST", path = "/files.completeUploadExternal")]
    fn complete_upload(
        &self,
        #[form(style = json)] files: &[UploadedFile<'_>],
        #[form] channel_id: Option<&str>,
    ) -> Done;
}

/// Users.
#[api(crate::slack::Slack, rename_all = "snake_case")]
pub trait Users {
    /// Returns a user.
    #[endpoint(method = "GET", path = "/users.info")]
    fn info(&self, #[query] user: &str) -> UserInfo;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Failure {
    error: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new().with_kind(failure.error)
    }
}

/// A message to post.
#[derive(Serialize, JsonSchema)]
pub struct Message<'a> {
    pub channel: &'a str,
    pub text: &'a str,
}

/// A message that was posted.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Posted {
    pub ok: bool,
    pub ts: String,
}

/// A response without data.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Done {
    pub ok: bool,
}

/// A page of channels.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
#[page(next = response_metadata.next_cursor)]
pub struct Channels {
    pub ok: bool,
    #[page(items)]
    pub channels: Vec<Channel>,
    pub response_metadata: Option<ResponseMetadata>,
}

/// A page of messages.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
#[page(next = response_metadata.next_cursor)]
pub struct History {
    pub ok: bool,
    #[page(items)]
    pub messages: Vec<PastMessage>,
    pub response_metadata: Option<ResponseMetadata>,
}

/// The metadata of a page. The cursor of the last page is empty.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct ResponseMetadata {
    pub next_cursor: String,
}

/// A channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Channel {
    pub id: String,
}

/// A message in a channel.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PastMessage {
    pub ts: String,
    pub text: String,
}

/// An upload that has begun.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Upload {
    pub ok: bool,
    pub upload_url: String,
    pub file_id: String,
}

/// A file that was uploaded.
#[derive(Serialize, JsonSchema)]
pub struct UploadedFile<'a> {
    pub id: &'a str,
    pub title: &'a str,
}

/// A user.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserInfo {
    pub ok: bool,
    pub user: User,
}

/// The profile of a user.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct User {
    pub name: String,
}
