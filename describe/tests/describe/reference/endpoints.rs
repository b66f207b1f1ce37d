//! Endpoints with everything that a declaration can contain.

use restrait::body::Part;
use restrait::sse::EventStream;
use restrait::{Event, Page, api, client, endpoint};
use restrait_describe::reference::Reference;
use serde::Deserialize;

use super::markdown::{Parsed, parse};

pub use restrait;

/// A shop.
#[client(
    base_url = "https://shop.example.com",
    auth = any(header("x-api-key", prefix = "Key "), basic),
    headers("x-version" = "7"),
    env(base_url = "SHOP_URL"),
)]
pub struct Shop;

#[derive(Deserialize, Page)]
struct Names {
    #[page(items)]
    items: Vec<String>,
}

#[derive(Event)]
enum Change {
    #[event("created")]
    Created(String),
    #[event("deleted")]
    Deleted,
}

/// Everything.
#[api(crate::reference::endpoints::Shop)]
trait Everything {
    /// Returns a page.
    #[endpoint(method = "GET", path = "/items", page(offset = skip))]
    fn list(&self, skip: Option<u64>) -> Names;

    /// Streams changes.
    #[endpoint(method = "GET", path = "/changes", events(end = "[DONE]"))]
    fn changes(&self) -> EventStream<Change>;

    /// Stores a file.
    #[endpoint(
        method = "POST",
        path = "/files/<key..>",
        timeout = "90s",
        retry(max_attempts = 2)
    )]
    fn r#move(
        &self,
        key: &str,
        #[multipart] file: Part,
        #[header("x-secret", secret)] password: Option<&str>,
    ) -> ();

    /// Pays.
    #[endpoint(
        method = "POST",
        path = "/pay",
        auth = none,
        scopes = ["everything.pay"],
        headers("x-mode" = "fast")
    )]
    #[deprecated = "use cash"]
    fn pay(
        &self,
        #[form] amount: u32,
        #[query(style = repeated, example = "a,b")] tags: Option<Vec<String>>,
        #[header("idempotency-key", idempotency_key)] key: Option<String>,
    ) -> ();
}

fn page() -> Parsed {
    let reference = Reference::new::<Shop>(&[&everything::INFO]);
    parse(&reference.pages()[1].text)
}

#[track_caller]
fn notes(endpoint: &str) -> String {
    let page = page();
    page.find(endpoint, "Notes")
        .expect("the endpoint has notes")
        .text
        .clone()
}

#[test]
fn pages_streams_and_retries_are_notes() {
    assert!(notes("List").contains("Paginated by the number of skipped items in skip."));
    assert!(notes("Changes").contains("An event with the data [DONE] ends the stream."));
    assert!(notes("Move").contains("Limits: timeout 90 s, at most 2 attempts."));
    assert!(notes("Move").contains("The body is sent as multipart/form-data."));
    assert!(notes("Pay").contains("Every request sends the header x-mode: fast."));
    assert!(notes("Pay").contains("idempotency-key makes all attempts one"));
}

#[test]
fn events_have_a_table() {
    let page = page();
    let events = page.rows("Changes", "Events").iter();
    let events: Vec<_> = events
        .map(|row| (&*row["Event"].text, &*row["Type of the data"].text))
        .collect();
    assert_eq!(events, [("created", "string"), ("deleted", "no data")]);
}

#[test]
fn authentication_names_the_schemes_or_their_absence() {
    let page = page();
    let auth = |endpoint| &page.find(endpoint, "Authentication").unwrap().text;
    assert_eq!(
        auth("List"),
        "Sent with one of these: a key in a header: x-api-key: Key ..; \
         a user and a password: Authorization: Basic ..."
    );
    assert_eq!(auth("Pay"), "No credentials are sent.");
}

#[test]
fn params_say_how_they_are_sent() {
    let page = page();
    let rows = page.rows("Move", "Parameters");
    assert!(
        rows[0]["Description"]
            .text
            .contains("One or more segments of the path.")
    );
    assert_eq!(rows[1]["In"].text, "multipart");
    assert!(rows[2]["Description"].text.contains("Never shown"));
    assert!(rows[2]["Description"].text.contains("In Rust: password."));
    let rows = page.rows("Pay", "Parameters");
    assert_eq!(rows[1]["Type"].text, "list of string");
    assert!(
        rows[1]["Description"]
            .text
            .contains("Sent once for each item.")
    );
    assert!(
        rows[2]["Description"]
            .text
            .contains("Defaults to a random key")
    );
}

#[test]
fn examples_call_the_endpoint_with_its_required_params() {
    let page = page();
    let code = |part: &str| {
        let mut blocks = page.code.iter().map(|(_, code)| code);
        blocks
            .find(|code| code.contains(part))
            .unwrap_or_else(|| panic!("{part}"))
            .clone()
    };
    assert!(code("fn r#move").contains(".r#move(key, file)"));
    assert!(code("fn pay").contains(".tags([\"a\", \"b\"])"));
    assert!(code("fn changes").contains("events.next().await"));
}
