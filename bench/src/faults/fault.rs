//! The faults.

/// A fault of a server.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Fault {
    Silence,
    EndlessHead,
    StalledBody,
    TruncatedBody,
    EndlessBody,
    WrongType,
    ArrayForObject,
    TrailingText,
    ClosedOnce,
    UnavailableOnce,
    TooManyRequests,
    HtmlError,
    EchoedToken,
    Redirect,
    DotSegments,
    Slash,
}

/// The continuation of a response after its first bytes.
#[derive(Debug, Clone, Copy)]
pub(super) enum Then {
    /// The connection stays open for further requests.
    KeepOpen,
    /// Nothing more is sent, and the connection stays open.
    Hang,
    Close,
    /// These bytes, again and again.
    Repeat(&'static str),
}

/// The response without a fault.
pub(super) const RIGHT: &str = r#"{"id":"d1","tags":[{"key":"a","count":7}]}"#;

impl Fault {
    pub(super) const ALL: [Self; 16] = [
        Self::Silence,
        Self::EndlessHead,
        Self::StalledBody,
        Self::TruncatedBody,
        Self::EndlessBody,
        Self::WrongType,
        Self::ArrayForObject,
        Self::TrailingText,
        Self::ClosedOnce,
        Self::UnavailableOnce,
        Self::TooManyRequests,
        Self::HtmlError,
        Self::EchoedToken,
        Self::Redirect,
        Self::DotSegments,
        Self::Slash,
    ];

    pub(super) fn description(self) -> &'static str {
        match self {
            Self::Silence => "no response",
            Self::EndlessHead => "headers without an end",
            Self::StalledBody => "a body that stops in the middle",
            Self::TruncatedBody => "a body that is cut off",
            Self::EndlessBody => "a body of spaces without an end",
            Self::WrongType => "a text for a number, in `tags[0].count`",
            Self::ArrayForObject => "an array in place of an object",
            Self::TrailingText => "text after the JSON document",
            Self::ClosedOnce => "the connection is closed, then a response",
            Self::UnavailableOnce => "503, then a response",
            Self::TooManyRequests => "429 with `Retry-After: 1`, then a response",
            Self::HtmlError => "404 with an HTML page; the error is declared as JSON",
            Self::EchoedToken => "400 whose body quotes the token",
            Self::Redirect => "a redirect to another host",
            Self::DotSegments => "the ID `..` in `/devices/<id>/state`",
            Self::Slash => "the ID `a/b` in the same path",
        }
    }

    /// Returns the ID that the call gets.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::DotSegments => "..",
            Self::Slash => "a/b",
            Self::Silence
            | Self::EndlessHead
            | Self::StalledBody
            | Self::TruncatedBody
            | Self::EndlessBody
            | Self::WrongType
            | Self::ArrayForObject
            | Self::TrailingText
            | Self::ClosedOnce
            | Self::UnavailableOnce
            | Self::TooManyRequests
            | Self::HtmlError
            | Self::EchoedToken
            | Self::Redirect => "d1",
        }
    }

    /// Returns the response to a request: its head, how many came before it, and the base URL of
    /// another host.
    pub(super) fn response(self, head: &str, earlier: usize, other: &str) -> (String, Then) {
        let right = || (ok(RIGHT), Then::KeepOpen);
        match self {
            Self::Silence => (String::new(), Then::Hang),
            Self::EndlessHead => (
                "HTTP/1.1 200 OK\r\n".to_owned(),
                Then::Repeat("x-filler: 0123456789abcdef\r\n"),
            ),
            Self::StalledBody => (half(), Then::Hang),
            Self::TruncatedBody => (half(), Then::Close),
            Self::EndlessBody => (
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n"
                    .to_owned(),
                Then::Repeat("                                "),
            ),
            Self::WrongType => (
                ok(r#"{"id":"d1","tags":[{"key":"a","count":"many"}]}"#),
                Then::KeepOpen,
            ),
            Self::ArrayForObject => (ok(r#"["d1",[{"key":"a","count":7}]]"#), Then::KeepOpen),
            Self::TrailingText => (ok(&format!("{RIGHT} trailing")), Then::KeepOpen),
            Self::ClosedOnce if earlier == 0 => (String::new(), Then::Close),
            Self::UnavailableOnce if earlier == 0 => (
                response("503 Service Unavailable", "text/plain", "later"),
                Then::KeepOpen,
            ),
            Self::TooManyRequests if earlier == 0 => (
                response(
                    "429 Too Many Requests\r\nretry-after: 1",
                    "text/plain",
                    "slowly",
                ),
                Then::KeepOpen,
            ),
            Self::HtmlError => (
                response("404 Not Found", "text/html", "<h1>Not found</h1>"),
                Then::KeepOpen,
            ),
            Self::EchoedToken => {
                let body = format!("bad request: {}", head.replace("\r\n", " "));
                (
                    response("400 Bad Request", "text/plain", &body),
                    Then::KeepOpen,
                )
            }
            Self::Redirect => {
                let status = format!("302 Found\r\nlocation: {other}/devices/d1/state");
                (response(&status, "text/plain", ""), Then::KeepOpen)
            }
            Self::ClosedOnce
            | Self::UnavailableOnce
            | Self::TooManyRequests
            | Self::DotSegments
            | Self::Slash => right(),
        }
    }
}

/// Returns a successful response.
pub(super) fn ok(body: &str) -> String {
    response("200 OK", "application/json", body)
}

/// Returns a response with its whole length and half of its body.
fn half() -> String {
    let mut whole = ok(RIGHT);
    whole.truncate(whole.len() - RIGHT.len() / 2);
    whole
}

fn response(status: &str, media_type: &str, body: &str) -> String {
    format!(
        "HTTP/1.1 {status}\r\ncontent-type: {media_type}\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    )
}
