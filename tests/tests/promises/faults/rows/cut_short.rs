//! Connections that end within a response.

use std::time::Duration;

use restrait_tests::fault::{Cut, Reply};

use super::{CallResult, JSON, Row, Script, write};

/// Closes the connection after some bytes of a valid response.
pub(super) fn cut_short() -> Vec<Row> {
    let whole = Reply::json(JSON);
    let part = |cut| Script::new().part_of(&whole, cut);
    let mut rows = Vec::new();
    for at in 0..12 {
        let part = part(Cut::Twelfths(at));
        let late = part.clone().pause(Duration::from_millis(20));
        for (name, script) in [
            ("closed", part.clone().close()),
            ("truncated", part.clone().truncate()),
            ("reset", part.reset()),
            ("reset later", late.reset()),
        ] {
            let name = format!("{name} after {at}/12 of the response");
            rows.push(Row::new(name, script, CallResult::Lost));
        }
    }
    let before_end = part(Cut::BeforeEnd(1));
    let all = Script::new().reply(&whole);
    rows.extend([
        Row::new(
            "closed before the last byte",
            before_end.clone().close(),
            CallResult::Lost,
        ),
        Row::new(
            "reset before the last byte",
            before_end.reset(),
            CallResult::Lost,
        ),
        Row::new(
            "closed after the response",
            all.clone().close(),
            CallResult::Value,
        ),
        Row::new(
            "truncated after the response",
            all.truncate(),
            CallResult::Value,
        ),
    ]);
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nc\r\n{\"name\":\"a\"}";
    for (name, rest) in [
        ("", ""),
        (" and line end", "\r\n"),
        (" and last chunk", "\r\n0\r\n"),
    ] {
        let script = write(format!("{chunked}{rest}"));
        for (ending, script) in [
            ("closed", script.clone().close()),
            ("truncated", script.clone().truncate()),
            ("reset", script.reset()),
        ] {
            let name = format!("{ending} after a chunk{name}");
            rows.push(Row::new(name, script, CallResult::Lost).http1());
        }
    }
    let tls = |row: Row| match row.protocols.len() {
        3 => row.everywhere(),
        _ => row,
    };
    rows.into_iter().map(tls).collect()
}
