//! Endpoints with every kind of response.

use losant::download::Download;
use losant::response::{Binary, PlainText};
use losant::sse::{EventStream, Message};
// The derives generate code that names `restrait`.
use losant::restrait;
use losant::{Event, Response, api, endpoint, http};
use serde::Deserialize;

/// A report.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Report {
    /// Number of rows.
    pub rows: u64,
}

/// A job.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Job {
    /// Id of the job.
    pub id: u64,
}

/// A response whose type depends on the status.
#[derive(Debug, PartialEq, Response)]
pub enum Export {
    /// A result.
    #[status(200)]
    Done(Report),
    /// A job.
    #[status(202)]
    Queued(Job),
}

/// The body of an error response with the status 422.
#[derive(Debug, Deserialize, PartialEq)]
pub struct Invalid {
    /// Names of the invalid fields.
    pub fields: Vec<String>,
}

/// A response with parts of its head.
#[derive(Debug, restrait::Response)]
pub struct Listed {
    /// Status.
    #[status]
    pub status: http::StatusCode,
    /// Value of a header.
    #[header("x-total-count")]
    pub total: u64,
    /// Value of a cookie.
    #[cookie("session")]
    pub session: Option<String>,
    /// All values of a header.
    #[header("set-cookie")]
    pub cookies: Vec<String>,
    /// Body.
    pub names: Vec<String>,
}

/// A server-sent event.
#[derive(Debug, PartialEq, Event)]
pub enum Change {
    /// A new report.
    #[event("report")]
    Report(Report),
    /// An event with another name.
    #[event(_)]
    Other(Message),
}

/// Responses of every kind.
#[api(losant::Client)]
pub trait Responses {
    /// Returns JSON.
    #[endpoint(method = "GET", path = "/report")]
    fn report(&self) -> Report;

    /// Returns nothing.
    #[endpoint(method = "GET", path = "/nothing")]
    fn nothing(&self) -> ();

    /// Returns text.
    #[endpoint(method = "GET", path = "/text")]
    fn text(&self) -> PlainText;

    /// Returns bytes.
    #[endpoint(method = "GET", path = "/bytes")]
    fn bytes(&self) -> Binary;

    /// Returns a report or a job.
    #[endpoint(
        method = "POST",
        path = "/export",
        responses(200 = "the report", 202 = "queued as a job"),
        errors(422(Invalid) = "invalid fields"),
    )]
    fn export(&self, #[query] case: &str) -> Export;

    /// Returns parts of the head.
    #[endpoint(method = "GET", path = "/listed")]
    fn listed(&self) -> Listed;

    /// Returns a file.
    #[endpoint(method = "GET", path = "/file")]
    fn download_file(&self) -> Download;

    /// Streams events.
    #[endpoint(method = "GET", path = "/changes")]
    fn changes(&self) -> EventStream<Change>;
}
