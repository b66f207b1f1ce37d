//! Errors, and successes without a body.

use super::{CallResult, JSON, Row, Script, reply};
use restrait_tests::fault::Reply;
use std::time::Duration;

/// Sends errors, and successes without a body.
pub(super) fn statuses() -> Vec<Row> {
    let mut rows = Vec::new();
    for status in [
        400, 401, 403, 404, 405, 406, 408, 409, 410, 411, 413, 414, 415, 418, 422, 423, 425, 426,
        428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 507, 511, 520, 599, 600, 999,
    ] {
        rows.push(Row::new(
            format!("{status}"),
            reply(status, &[], "{}"),
            CallResult::Status(status),
        ));
    }
    for (status, headers) in [
        (429, "retry-after: 1"),
        (429, "retry-after: 0"),
        (429, "retry-after: -1"),
        (429, "retry-after: soon"),
        (429, "retry-after: 1000000000"),
        (429, "retry-after: 99999999999999999999999"),
        (429, "retry-after: Sun, 06 Nov 1994 08:49:37 GMT"),
        (503, "retry-after: Fri, 31 Dec 9999 23:59:59 GMT"),
        (503, "retry-after: Sun, 99 Nov 1994 08:49:37 GMT"),
        (401, "www-authenticate: Bearer realm=\"x\""),
        (407, "proxy-authenticate: Basic realm=\"x\""),
    ] {
        rows.push(Row::new(
            format!("{status} {headers}"),
            reply(status, &[headers], ""),
            CallResult::Status(status),
        ));
    }
    rows.extend([
        Row::new("an empty 200", reply(200, &[], ""), CallResult::Decode),
        Row::new("an empty 201", reply(201, &[], ""), CallResult::Decode),
        Row::new("204", reply(204, &[], ""), CallResult::Decode),
        Row::new("205", reply(205, &[], ""), CallResult::Decode),
        Row::new(
            "201 with the value",
            reply(201, &[], JSON),
            CallResult::Value,
        ),
        Row::new(
            "299 with the value",
            reply(299, &[], JSON),
            CallResult::Value,
        ),
        Row::new("304", reply(304, &[], ""), CallResult::Status(304)),
        Row::new(
            "an endless error",
            Script::new().head(&Reply::new(500, &[], "")).data_times(
                "x".repeat(10_000),
                100_000,
                Duration::ZERO,
            ),
            CallResult::Status(500),
        ),
    ]);
    rows
}
