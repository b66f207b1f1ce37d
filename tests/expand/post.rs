//! A POST with a JSON body and a header.

use restrait::{api, endpoint};

#[api(crate::Client, scopes(write = ["all", "notes.*"]))]
pub trait Notes {
    /// Adds a note.
    #[endpoint(
        method = "POST",
        path = "/notes",
        scopes = [write],
        idempotent,
        timeout = "90s",
        read_timeout = "2500ms",
        retry(max_attempts = 2),
        responses(201 = "the note as it was stored"),
    )]
    fn add(&self, #[body] note: &Note, #[header("Idempotency-Key")] key: Option<String>) -> Note;
}
