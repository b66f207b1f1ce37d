//! Statuses on request.

use restrait::{Response, api, endpoint};

/// Statuses on request.
#[api(crate::Httpbin)]
pub trait Statuses {
    /// Returns this status.
    #[endpoint(method = "GET", path = "/status/<code>")]
    fn get(&self, code: u16) -> ();

    /// Returns this status, after the request was processed.
    #[endpoint(method = "POST", path = "/status/<code>")]
    fn post(&self, code: u16) -> ();

    /// Returns 200 with a description, 202, or 304.
    #[endpoint(
        method = "PUT",
        path = "/status/<code>",
        responses(200 = "done", 202 = "accepted", 304 = "not modified"),
    )]
    fn put(&self, code: u16) -> Drawn;

    /// Returns `None` for 404.
    #[endpoint(method = "PATCH", path = "/status/<code>", responses(200 = "found", 404 = "missing"))]
    fn find(&self, code: u16) -> Option<()>;
}

/// A status that was drawn.
#[derive(Debug, PartialEq, Response)]
pub enum Drawn {
    /// The request was processed.
    #[status(200)]
    Done,
    /// The request will be processed.
    #[status(202)]
    Accepted,
    /// There is nothing new.
    #[status(304)]
    NotModified,
}
