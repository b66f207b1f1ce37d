//! An API that misbehaves in one way an endpoint. The page and the test share it.

use restrait::body::Part;
use restrait::sse::EventStream;

/// What the page calls.
#[restrait::api]
pub trait Probe {
    /// Answers what it is sent.
    #[restrait::endpoint(method = "PUT", path = "/texts/<name>", scopes = ["probe"])]
    fn text(&self, name: &str, #[body] text: &str) -> String;

    /// Leads to the other origin.
    #[restrait::endpoint(method = "GET", path = "/redirect", scopes = ["probe"])]
    fn redirect(&self) -> ();

    /// Answers nothing.
    #[restrait::endpoint(method = "GET", path = "/hang", scopes = ["probe"])]
    fn hang(&self) -> ();

    /// Answers more than anybody takes.
    #[restrait::endpoint(method = "GET", path = "/large", scopes = ["probe"])]
    fn large(&self) -> ();

    /// Answers a page.
    #[restrait::endpoint(method = "GET", path = "/html", scopes = ["probe"])]
    fn html(&self) -> ();

    /// Answers an error with the token in it.
    #[restrait::endpoint(method = "GET", path = "/echo", scopes = ["probe"])]
    fn echo(&self) -> ();

    /// Answers half of a body.
    #[restrait::endpoint(method = "POST", path = "/cut")]
    fn cut(&self) -> String;

    /// Is there at the second time.
    #[restrait::endpoint(method = "GET", path = "/busy", scopes = ["probe"])]
    fn busy(&self) -> String;

    /// Two events, and then silence.
    #[restrait::endpoint(method = "GET", path = "/events", scopes = ["probe"])]
    fn events(&self) -> EventStream<u32>;

    /// Says how long the file is.
    #[restrait::endpoint(method = "POST", path = "/files")]
    fn upload(&self, #[multipart] file: Part) -> usize;

    /// Sets a cookie.
    #[restrait::endpoint(method = "GET", path = "/cookie")]
    fn cookie(&self) -> ();
}
