//! `OpenAI`: JSON and event stream at one path, an end marker, multipart, JSON Lines.

use restrait::body::Part;
use restrait::download::Download;
use restrait::response::{JsonLines, PlainText};
use restrait::sse::EventStream;
use restrait::{ApiError, Page, api, client, endpoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use restrait;

/// A client of the OpenAI API.
#[client(
    base_url = "https://api.openai.com/v1",
    env(token = "OPENAI_API_KEY"),
    error = Failure,
    resources(Chat, Audio, Files, Models),
)]
pub struct OpenAi {
    /// Organization that pays.
    #[header("openai-organization")]
    pub organization: Option<String>,
}

/// Chat completions.
#[api(crate::openai::OpenAi, errors(429 = "too many requests, or no quota"))]
pub trait Chat {
    /// Returns a completion.
    #[endpoint(method = "POST", path = "/chat/completions", timeout = "120s")]
    fn complete(&self, #[body] request: &Completion<'_>) -> Completed;

    /// Streams a completion. The request must have `stream: true`.
    #[endpoint(
        method = "POST",
        path = "/chat/completions",
        headers("accept" = "text/event-stream"),
        events(end = "[DONE]"),
    )]
    fn stream(&self, #[body] request: &Completion<'_>) -> EventStream<Chunk>;

    /// Returns an embedding.
    #[endpoint(method = "POST", path = "/embeddings", idempotent)]
    fn embed(&self, #[body] request: &Embed<'_>) -> Embeddings;
}

/// Speech.
#[api(crate::openai::OpenAi, rename_all = "snake_case")]
pub trait Audio {
    /// Speaks a text.
    #[endpoint(method = "POST", path = "/audio/speech")]
    fn speak(&self, #[body] request: &Speech<'_>) -> Download;

    /// Transcribes speech.
    #[endpoint(method = "POST", path = "/audio/transcriptions")]
    fn transcribe(
        &self,
        #[multipart] file: Part,
        #[multipart] model: &str,
        #[multipart(send = "text")] response_format: Option<&str>,
    ) -> PlainText;
}

/// Files.
#[api(crate::openai::OpenAi, rename_all = "snake_case")]
pub trait Files {
    /// Lists files.
    #[endpoint(method = "GET", path = "/files", page(cursor = after))]
    fn list(&self, purpose: Option<&str>, after: Option<String>) -> List<File>;

    /// Uploads a file.
    #[endpoint(method = "POST", path = "/files")]
    fn upload(&self, #[multipart] purpose: &str, #[multipart] file: Part) -> File;

    /// Returns the results of a batch, one for each line of a file.
    #[endpoint(method = "GET", path = "/files/<file_id>/content")]
    fn results(&self, file_id: &str) -> JsonLines<BatchResult>;
}

/// Models.
#[api(crate::openai::OpenAi)]
pub trait Models {
    /// Returns a model, if it exists.
    #[endpoint(
        method = "GET",
        path = "/models/<model>",
        responses(200 = "found", 404 = "no such model"),
    )]
    fn get(&self, model: &str) -> Option<Model>;
}

/// The body of errors.
#[derive(Deserialize, JsonSchema)]
struct Failure {
    error: FailureDetails,
}

#[derive(Deserialize, JsonSchema)]
struct FailureDetails {
    message: String,
}

impl From<Failure> for ApiError {
    fn from(failure: Failure) -> Self {
        Self::new().with_message(failure.error.message)
    }
}

/// A request for a completion.
#[derive(Serialize, JsonSchema)]
pub struct Completion<'a> {
    pub model: &'a str,
    pub messages: Vec<Message<'a>>,
    pub stream: bool,
}

/// A message of a chat.
#[derive(Serialize, JsonSchema)]
pub struct Message<'a> {
    pub role: &'a str,
    pub content: &'a str,
}

/// A completion.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Completed {
    pub id: String,
    pub created: u64,
}

/// A part of a completion that is streamed.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Chunk {
    pub delta: String,
}

/// A text to embed.
#[derive(Serialize, JsonSchema)]
pub struct Embed<'a> {
    pub model: &'a str,
    pub input: &'a str,
}

/// Embeddings.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Embeddings {
    pub data: Vec<Vec<f32>>,
}

/// A text to speak.
#[derive(Serialize, JsonSchema)]
pub struct Speech<'a> {
    pub model: &'a str,
    pub input: &'a str,
    pub voice: &'a str,
}

/// A page of a list.
#[derive(Debug, Serialize, Deserialize, Page, JsonSchema)]
#[schemars(rename = "{T}List")]
pub struct List<T> {
    #[page(items, cursor = id)]
    pub data: Vec<T>,
    #[page(has_more)]
    pub has_more: bool,
}

/// A file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct File {
    pub id: String,
    pub bytes: u64,
}

/// The result of one request of a batch.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct BatchResult {
    pub custom_id: String,
}

/// A model.
#[derive(Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Model {
    pub id: String,
}
