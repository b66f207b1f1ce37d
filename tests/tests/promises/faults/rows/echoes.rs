//! Responses that contain the token.

use std::fmt::Write;

use super::{CallResult, Row, reply, reply_json};
use crate::secrets;
use crate::things::TOKEN;

/// Echoes the token in every location and encoding.
pub(super) fn echoes() -> Vec<Row> {
    let percent = TOKEN.bytes().fold(String::new(), |mut text, byte| {
        write!(text, "%{byte:02X}").unwrap();
        text
    });
    let escaped = TOKEN.replace('/', "\\/").replace('+', "\\u002b");
    let forms = [
        ("as it is", TOKEN.to_owned()),
        ("as it is, escaped", escaped),
        ("in base64", secrets::base64(TOKEN)),
        (
            "in base64 with its scheme",
            secrets::base64(&format!("Bearer {TOKEN}")),
        ),
        ("percent-encoded", percent),
    ];
    let mut rows = Vec::new();
    for (how, form) in forms {
        for (place, status, body) in [
            (
                "in a message",
                403,
                format!(r#"{{"type":"No","message":"no {form}, sorry"}}"#),
            ),
            ("in a page", 500, format!("<p>{form}</p>")),
            (
                "cut off",
                400,
                format!("bad token {}", &form[..form.len() * 2 / 3]),
            ),
        ] {
            let script = reply(status, &[], body);
            rows.push(Row::new(
                format!("the token {how} {place}"),
                script,
                CallResult::Status(status),
            ));
        }
        let at_the_cap = format!("{}{form}", "x".repeat(64 * 1024 - form.len() / 2));
        let script = reply(500, &[], at_the_cap);
        rows.push(Row::new(
            format!("the token {how} at the cap"),
            script,
            CallResult::Status(500),
        ));
        for (place, body) in [
            ("for a number", format!(r#"{{"name":"a","size":"{form}"}}"#)),
            (
                "as a key",
                format!(r#"{{"name":"a","part":{{"{form}":1,"name":2}}}}"#),
            ),
            ("as all", format!("\"{form}\"")),
        ] {
            rows.push(Row::new(
                format!("the token {how} {place}"),
                reply_json(&body),
                CallResult::Decode,
            ));
        }
        let header = format!("x-request-id: {form}");
        let script = reply(404, &[&header], "");
        rows.push(Row::new(
            format!("the token {how} as request id"),
            script,
            CallResult::Status(404),
        ));
        let header = format!(
            "location: https://{}.example/{form}",
            form.replace(['/', '+', '=', '%', '\\', '_', '~'], "-")
        );
        let script = reply(302, &[&header], "");
        rows.push(Row::new(
            format!("the token {how} as location"),
            script,
            CallResult::Redirected(302),
        ));
    }
    rows
}
