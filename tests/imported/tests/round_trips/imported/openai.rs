//! A client for OpenAi.
//!
//! Written by `restrait import` from the document of `openai`.

/// The library that the API is declared with.
pub use restrait;
use restrait::{ApiError, client};

pub use resources::audio::*;
pub use resources::chat::*;
pub use resources::files::*;
pub use resources::models::*;

/// A client for OpenAi.
#[client(
    base_url = "https://api.openai.com/v1",
    env(token = "OPENAI_API_KEY"),
    error = types::Failure,
    resources(Audio, Chat, Files, Models),
)]
pub struct Client {
    /// Organization that pays.
    #[header("openai-organization")]
    organization: Option<String>,
}

impl From<types::Failure> for ApiError {
    fn from(error: types::Failure) -> Self {
        let mut api_error = Self::new();
        api_error.message = Some(error.error.message);
        api_error
    }
}

mod resources {
    pub(super) mod audio {
        use restrait::body::Part;
        use restrait::download::Download;
        use restrait::response::PlainText;
        use restrait::{api, endpoint};

        use crate::imported::openai::types;

        /// Speech.
        #[api(client = crate::imported::openai::Client, rename_all = "snake_case")]
        pub trait Audio {
            /// Speaks a text.
            #[endpoint(method = "POST", path = "/audio/speech")]
            fn speak(&self, #[body] request: &types::Speech) -> Download;

            /// Transcribes speech.
            #[endpoint(method = "POST", path = "/audio/transcriptions")]
            fn transcribe(
                &self,
                #[multipart] file: Part,
                #[multipart] model: &str,
                #[multipart(send = "text")] response_format: Option<&str>,
            ) -> PlainText;
        }
    }

    pub(super) mod chat {
        use restrait::sse::EventStream;
        use restrait::{api, endpoint};

        use crate::imported::openai::types;

        /// Chat completions.
        #[api(client = crate::imported::openai::Client, errors(429 = "too many requests, or no quota"))]
        pub trait Chat {
            /// Returns a completion.
            #[endpoint(method = "POST", path = "/chat/completions", timeout = "120s")]
            fn complete(&self, #[body] request: &types::Completion) -> types::Completed;

            /// Streams a completion. The request must have `stream: true`.
            #[endpoint(
                method = "POST",
                path = "/chat/completions",
                headers("accept" = "text/event-stream"),
                events(end = "[DONE]"),
            )]
            fn stream(&self, #[body] request: &types::Completion) -> EventStream<types::Chunk>;

            /// Returns an embedding.
            #[endpoint(method = "POST", path = "/embeddings", idempotent)]
            fn embed(&self, #[body] request: &types::Embed) -> types::Embeddings;
        }
    }

    pub(super) mod files {
        use restrait::body::Part;
        use restrait::response::JsonLines;
        use restrait::{api, endpoint};

        use crate::imported::openai::types;

        /// Files.
        #[api(client = crate::imported::openai::Client)]
        pub trait Files {
            /// Lists files.
            #[endpoint(
                method = "GET",
                path = "/files",
                page(cursor = after),
            )]
            fn list(&self, purpose: Option<&str>, after: Option<String>) -> types::FileList;

            /// Uploads a file.
            #[endpoint(method = "POST", path = "/files")]
            fn upload(&self, #[multipart] purpose: &str, #[multipart] file: Part) -> types::File;

            /// Returns the results of a batch, one for each line of a file.
            #[endpoint(method = "GET", path = "/files/<file_id>/content")]
            fn results(&self, file_id: &str) -> JsonLines<types::BatchResult>;
        }
    }

    pub(super) mod models {
        use restrait::{api, endpoint};

        use crate::imported::openai::types;

        /// Models.
        #[api(client = crate::imported::openai::Client)]
        pub trait Models {
            /// Returns a model, if it exists.
            #[endpoint(
                method = "GET",
                path = "/models/<model>",
                responses(200 = "found", 404 = "no such model"),
            )]
            fn get(&self, model: &str) -> Option<types::Model>;
        }
    }
}

/// The types of bodies and params.
pub mod types {
    use serde::{Deserialize, Serialize};

    /// The result of one request of a batch.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct BatchResult {
        pub custom_id: String,
    }

    /// A part of a completion that is streamed.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Chunk {
        pub delta: String,
    }

    /// A completion.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Completed {
        pub created: u64,
        pub id: String,
    }

    /// A request for a completion.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Completion {
        pub messages: Vec<Message>,
        pub model: String,
        pub stream: bool,
    }

    /// A text to embed.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Embed {
        pub input: String,
        pub model: String,
    }

    /// Embeddings.
    #[derive(Clone, Debug, PartialEq, Default, Deserialize)]
    pub struct Embeddings {
        pub data: Vec<Vec<f64>>,
    }

    /// The body of errors.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Failure {
        pub error: FailureDetails,
    }

    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct FailureDetails {
        pub message: String,
    }

    /// A file.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct File {
        pub bytes: u64,
        pub id: String,
    }

    /// A page of a list.
    #[derive(Clone, Debug, PartialEq, Deserialize, restrait::Page)]
    pub struct FileList {
        #[page(items, cursor = id)]
        pub data: Vec<File>,
        #[page(has_more)]
        pub has_more: bool,
    }

    /// A message of a chat.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Message {
        pub content: String,
        pub role: String,
    }

    /// A model.
    #[derive(Clone, Debug, PartialEq, Deserialize)]
    pub struct Model {
        pub id: String,
    }

    /// A text to speak.
    #[derive(Clone, Debug, PartialEq, Serialize)]
    pub struct Speech {
        pub input: String,
        pub model: String,
        pub voice: String,
    }
}
