//! Redirects, which are not followed.

use super::{CallResult, Row, reply};

/// Sends redirects, which are not followed.
pub(super) fn redirects() -> Vec<Row> {
    let mut rows = Vec::new();
    for status in [300, 301, 302, 303, 307, 308] {
        for location in ["/other", "https://evil.example/x"] {
            let script = reply(status, &[&format!("location: {location}")], "");
            rows.push(Row::new(
                format!("{status} to {location}"),
                script,
                CallResult::Redirected(status),
            ));
        }
    }
    for location in [
        "",
        "//evil.example",
        "javascript:alert(1)",
        "http://[",
        "file:///etc",
        "https://u:p@evil.example",
        "\u{7f}",
    ] {
        let script = reply(302, &[&format!("location: {location}")], "");
        let end = if location == "\u{7f}" {
            CallResult::Lost
        } else {
            CallResult::Redirected(302)
        };
        rows.push(Row::new(format!("302 to {location:?}"), script, end).permanent());
    }
    rows.push(Row::new(
        "302 to nowhere",
        reply(302, &[], ""),
        CallResult::Redirected(302),
    ));
    rows
}
