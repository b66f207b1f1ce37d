//! The rules. The order is that of a request's life.

use super::Rule;

mod errors;
mod once;
mod responses;
mod secrets;
mod sends;
mod streams;

/// Every rule.
pub(super) const ALL: &[Rule] = &[
    Rule {
        text: "does nothing before its future is polled",
        check: |transport| Box::pin(sends::nothing_before_it_is_polled(transport)),
    },
    Rule {
        text: "sends method, URL, headers and body as they are prepared, and no headers of \
               others: no cookie, no referer",
        check: |transport| Box::pin(sends::what_was_prepared(transport)),
    },
    Rule {
        text: "sends a body that is a stream, whole, with its length where that is known",
        check: |transport| Box::pin(sends::streams(transport)),
    },
    Rule {
        text: "sends a path as it stands or refuses it, but never another one",
        check: |transport| Box::pin(sends::no_other_path(transport)),
    },
    Rule {
        text: "follows no redirect",
        check: |transport| Box::pin(once::no_redirects(transport)),
    },
    Rule {
        text: "repeats no request, neither after an answer nor after a lost one",
        check: |transport| Box::pin(once::no_repeats(transport)),
    },
    Rule {
        text: "keeps no cookies",
        check: |transport| Box::pin(once::no_cookies(transport)),
    },
    Rule {
        text: "gives every answer as it came, whatever its status",
        check: |transport| Box::pin(responses::as_they_came(transport)),
    },
    Rule {
        text: "gives the headers before the body has arrived",
        check: |transport| Box::pin(streams::headers_first(transport)),
    },
    Rule {
        text: "gives a request up when its future is dropped",
        check: |transport| Box::pin(streams::dropped_future(transport)),
    },
    Rule {
        text: "stops reading a body that is dropped",
        check: |transport| Box::pin(streams::dropped_body(transport)),
    },
    Rule {
        text: "fails where an answer breaks off or is none",
        check: |transport| Box::pin(errors::broken_answers(transport)),
    },
    Rule {
        text: "says that a request was not sent when nobody was there, and never when it may have \
               arrived",
        check: |transport| Box::pin(errors::not_sent(transport)),
    },
    Rule {
        text: "tells neither token nor query nor body in errors or traces",
        check: |transport| Box::pin(secrets::nowhere(transport)),
    },
];
