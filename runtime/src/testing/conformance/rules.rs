//! The rules, in the order of the life of a request.

use super::Rule;

mod errors;
mod requests;
mod responses;
pub(super) mod secrets;
mod side_effects;
mod streams;

/// All rules.
pub(super) const ALL: &[Rule] = &[
    Rule {
        text: "does nothing before its future is polled",
        check: |transport| Box::pin(requests::sends_nothing_before_poll(transport)),
    },
    Rule {
        text: "sends the method, URL, headers and body of a request unchanged, and adds no `cookie`, \
               `referer` or `origin` header",
        check: |transport| Box::pin(requests::sends_request_unchanged(transport)),
    },
    Rule {
        text: "sends streaming bodies completely, with their length if it is known",
        check: |transport| Box::pin(requests::sends_streams(transport)),
    },
    Rule {
        text: "sends a path unchanged or refuses it, and never normalizes it",
        check: |transport| Box::pin(requests::keeps_path(transport)),
    },
    Rule {
        text: "does not follow redirects",
        check: |transport| Box::pin(side_effects::no_redirects(transport)),
    },
    Rule {
        text: "does not retry requests, neither after a response nor after a connection error",
        check: |transport| Box::pin(side_effects::no_repeats(transport)),
    },
    Rule {
        text: "does not store cookies",
        check: |transport| Box::pin(side_effects::no_cookies(transport)),
    },
    Rule {
        text: "returns each response unchanged, whatever its status",
        check: |transport| Box::pin(responses::returns_response_unchanged(transport)),
    },
    Rule {
        text: "returns the headers before the body is received",
        check: |transport| Box::pin(streams::headers_first(transport)),
    },
    Rule {
        text: "cancels a request when its future is dropped",
        check: |transport| Box::pin(streams::dropped_future(transport)),
    },
    Rule {
        text: "stops reading a body when it is dropped",
        check: |transport| Box::pin(streams::dropped_body(transport)),
    },
    Rule {
        text: "fails if a response is incomplete or invalid",
        check: |transport| Box::pin(errors::rejects_broken_responses(transport)),
    },
    Rule {
        text: "reports a request as not sent if the connection was refused, and never if the \
               server may have received it",
        check: |transport| Box::pin(errors::not_sent(transport)),
    },
    Rule {
        text: "does not leak the token, query or body in errors or traces",
        check: |transport| Box::pin(secrets::leaks_nothing(transport)),
    },
];
