//! An API with one fault per endpoint, which page and test share.

use restrait::body::Part;
use restrait::sse::EventStream;

/// The API that the page calls.
#[restrait::api]
pub trait Probe {
    /// Echoes the values it receives.
    #[restrait::endpoint(method = "PUT", path = "/texts/<name>", scopes = ["probe"])]
    fn text(&self, name: &str, #[body] text: &str) -> String;

    /// Redirects to another origin.
    #[restrait::endpoint(method = "GET", path = "/redirect", scopes = ["probe"])]
    fn redirect(&self) -> ();

    /// Sends no response.
    #[restrait::endpoint(method = "GET", path = "/hang", scopes = ["probe"])]
    fn hang(&self) -> ();

    /// Sends an oversized response.
    #[restrait::endpoint(method = "GET", path = "/large", scopes = ["probe"])]
    fn large(&self) -> ();

    /// Sends HTML.
    #[restrait::endpoint(method = "GET", path = "/html", scopes = ["probe"])]
    fn html(&self) -> String;

    /// Sends an error that echoes the token.
    #[restrait::endpoint(method = "GET", path = "/echo", scopes = ["probe"])]
    fn echo(&self) -> ();

    /// Sends half of a body.
    #[restrait::endpoint(method = "POST", path = "/cut")]
    fn cut(&self) -> String;

    /// Rejects the first request.
    #[restrait::endpoint(method = "GET", path = "/busy", scopes = ["probe"])]
    fn busy(&self) -> String;

    /// Sends two events, then nothing.
    #[restrait::endpoint(method = "GET", path = "/events", scopes = ["probe"])]
    fn events(&self) -> EventStream<u32>;

    /// Returns the length of the file.
    #[restrait::endpoint(method = "POST", path = "/files")]
    fn upload(&self, #[multipart] file: Part) -> usize;

    /// Sets a cookie.
    #[restrait::endpoint(method = "GET", path = "/cookie")]
    fn cookie(&self) -> ();
}
