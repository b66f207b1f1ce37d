//! A client for Slack.
//!
//! Written by `restrait import` from the document of `slack`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::chat::*;
pub use resources::conversations::*;
pub use resources::files::*;
pub use resources::users::*;

/// A client for Slack.
#[client(
    base_url = "https://slack.com/api",
    env(token = "SLACK_TOKEN"),
    error = types::Failure,
    error_if(ok = false),
    resources(Chat, Conversations, Files, Users),
)]
pub struct Client;

impl From<types::Failure> for ApiError {
    fn from(error: types::Failure) -> Self {
        let mut api_error = Self::new();
        api_error.kind = Some(error.error);
        api_error
    }
}

mod resources {
    pub(super) mod chat {
        use restrait::{api, endpoint};

        use crate::imported::slack::types;

        /// Messages.
        #[api(client = crate::imported::slack::Client)]
        pub trait Chat {
            /// Posts a message.
            #[endpoint(method = "POST", path = "/chat.postMessage")]
            fn post(&self, #[body] message: &types::Message) -> types::Posted;

            /// Changes a message.
            #[endpoint(method = "POST", path = "/chat.update")]
            fn update(&self, #[form] channel: &str, #[form] ts: &str, #[form] text: &str) -> types::Posted;

            /// Adds a reaction to a message.
            #[endpoint(method = "POST", path = "/reactions.add")]
            fn react(
                &self,
                #[form] channel: &str,
                #[form] timestamp: &str,
                #[form] name: &str,
            ) -> types::Done;
        }
    }

    pub(super) mod conversations {
        use restrait::{api, endpoint};

        use crate::imported::slack::types;

        /// Channels.
        #[api(client = crate::imported::slack::Client)]
        pub trait Conversations {
            /// Lists the messages of a channel.
            #[endpoint(
                method = "GET",
                path = "/conversations.history",
                page(cursor = cursor),
            )]
            fn history(
                &self,
                #[query] channel: &str,
                oldest: Option<&str>,
                cursor: Option<String>,
            ) -> types::History;

            /// Lists channels.
            #[endpoint(
                method = "GET",
                path = "/conversations.list",
                page(cursor = cursor),
            )]
            fn list(
                &self,
                #[query(style = comma)] types: Option<Vec<&str>>,
                limit: Option<u16>,
                cursor: Option<String>,
            ) -> types::Channels;
        }
    }

    pub(super) mod files {
        use restrait::{api, endpoint};

        use crate::imported::slack::types;

        /// Files.
        #[api(client = crate::imported::slack::Client, rename_all = "snake_case")]
        pub trait Files {
            /// Ends an upload.
            #[endpoint(method = "POST", path = "/files.completeUploadExternal")]
            fn complete_upload(
                &self,
                #[form(style = json)] files: &[types::UploadedFile],
                #[form] channel_id: Option<&str>,
            ) -> types::Done;

            /// Begins an upload. The file is then sent to the URL of the response.
            #[endpoint(method = "GET", path = "/files.getUploadURLExternal")]
            fn begin_upload(&self, #[query] filename: &str, #[query] length: u64) -> types::Upload;
        }
    }

    pub(super) mod users {
        use restrait::{api, endpoint};

        use crate::imported::slack::types;

        /// Users.
        #[api(client = crate::imported::slack::Client)]
        pub trait Users {
            /// Returns a user.
            #[endpoint(method = "GET", path = "/users.info")]
            fn info(&self, #[query] user: &str) -> types::UserInfo;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};

    /// A channel.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Channel {
        pub id: String,
    }

    /// A page of channels.
    #[derive(Clone, Debug, PartialEq, Deserialize, restrait::Page)]
    #[page(next = response_metadata.next_cursor)]
    pub struct Channels {
        #[page(items)]
        pub channels: Vec<Channel>,
        pub ok: bool,
        pub response_metadata: Option<ResponseMetadata>,
    }

    /// A response without data.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Done {
        pub ok: bool,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        pub error: String,
    }

    /// A page of messages.
    #[derive(Clone, Debug, PartialEq, Deserialize, restrait::Page)]
    #[page(next = response_metadata.next_cursor)]
    pub struct History {
        #[page(items)]
        pub messages: Vec<PastMessage>,
        pub ok: bool,
        pub response_metadata: Option<ResponseMetadata>,
    }

    /// A message to post.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Message {
        pub channel: String,
        pub text: String,
    }

    /// A message in a channel.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct PastMessage {
        pub text: String,
        pub ts: String,
    }

    /// A message that was posted.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Posted {
        pub ok: bool,
        pub ts: String,
    }

    /// The metadata of a page. The cursor of the last page is empty.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct ResponseMetadata {
        pub next_cursor: String,
    }

    /// An upload that has begun.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Upload {
        pub file_id: String,
        pub ok: bool,
        pub upload_url: String,
    }

    /// A file that was uploaded.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct UploadedFile {
        pub id: String,
        pub title: String,
    }

    /// The profile of a user.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct User {
        pub name: String,
    }

    /// A user.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct UserInfo {
        pub ok: bool,
        pub user: User,
    }
}
