//! The rules for HTTP/2, in the order of the life of a request.

use super::Rule;

mod errors;
mod requests;
mod server;
mod streams;

/// All rules for HTTP/2.
pub(super) const ALL: &[Rule] = &[
    Rule {
        text: "sends the method, URL, headers and body of a request unchanged over HTTP/2",
        check: |transport| Box::pin(requests::sends_request_unchanged(transport)),
    },
    Rule {
        text: "sends and receives headers of 12 KiB and bodies of 1 MiB over HTTP/2",
        check: |transport| Box::pin(requests::transfers_large_messages(transport)),
    },
    Rule {
        text: "sends more concurrent requests than a connection allows streams",
        check: |transport| Box::pin(requests::respects_stream_limit(transport)),
    },
    Rule {
        text: "does not retry requests whose stream was refused or reset, or whose connection ended",
        check: |transport| Box::pin(errors::no_repeats(transport)),
    },
    Rule {
        text: "returns the headers before the body is received over HTTP/2",
        check: |transport| Box::pin(streams::headers_first(transport)),
    },
    Rule {
        text: "resets the stream of a request when its future is dropped",
        check: |transport| Box::pin(streams::dropped_future(transport)),
    },
    Rule {
        text: "resets the stream of a response when its body is dropped",
        check: |transport| Box::pin(streams::dropped_body(transport)),
    },
    Rule {
        text: "fails if a response over HTTP/2 is incomplete or invalid",
        check: |transport| Box::pin(errors::rejects_broken_responses(transport)),
    },
    Rule {
        text: "reports a request over HTTP/2 as not sent only if the server has not processed it",
        check: |transport| Box::pin(errors::not_sent(transport)),
    },
    Rule {
        text: "does not leak the token, query or body in errors or traces over HTTP/2",
        check: |transport| Box::pin(errors::leaks_nothing(transport)),
    },
];
