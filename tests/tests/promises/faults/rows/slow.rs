//! Responses that never end, or come too late.

use std::time::Duration;

use restrait_tests::fault::{Cut, Reply};

use super::{CallResult, DEADLINE, JSON, Row, Script, write};

/// Sends no response, or sends it too late.
pub(super) fn slow() -> Vec<Row> {
    let whole = Reply::json(JSON);
    let step = Duration::from_millis(30);
    let hints = Reply::new(103, &["link: <x>"], "");
    let mut rows = vec![
        Row::new("never responds", Script::new().hang(), CallResult::TimedOut),
        Row::new(
            "drips its response",
            Script::new().drip_reply(&whole, Cut::Bytes(1000), step),
            CallResult::TimedOut,
        ),
        Row::new(
            "drips its first bytes",
            Script::new().drip_reply(&whole, Cut::Bytes(4), step),
            CallResult::Value,
        ),
        Row::new(
            "responds late",
            Script::new().pause(DEADLINE / 3).reply(&whole),
            CallResult::Value,
        ),
        Row::new(
            "responds too late",
            Script::new().pause(DEADLINE * 10).reply(&whole),
            CallResult::TimedOut,
        ),
        Row::new(
            "informs for ever",
            write("").drip("HTTP/1.1 102 Processing\r\n\r\n".repeat(9), step),
            CallResult::TimedOut,
        )
        .http1(),
        Row::new(
            "informs once",
            Script::new().reply(&hints).reply(&whole),
            CallResult::Value,
        ),
        Row::new(
            "informs ten times",
            (0..10)
                .fold(Script::new(), |script, _| script.reply(&hints))
                .reply(&whole),
            CallResult::Value,
        ),
    ];
    for cut in [
        Cut::Bytes(1),
        Cut::Bytes(8),
        Cut::Bytes(16),
        Cut::Bytes(30),
        Cut::BeforeEnd(JSON.len()),
        Cut::BeforeEnd(1),
    ] {
        rows.push(Row::new(
            format!("hangs after {cut:?}"),
            Script::new().part_of(&whole, cut).hang(),
            CallResult::TimedOut,
        ));
    }
    let head = Script::new().head(&Reply::new(200, &[], ""));
    let long = Script::new().head(&Reply::new(200, &["content-length: 1000"], ""));
    let error = Script::new().head(&Reply::new(503, &["content-length: 1000"], ""));
    let reset = Row::new(
        "resets in an error's body",
        error.clone().data("half").reset(),
        CallResult::Status(503),
    );
    rows.extend([
        Row::new(
            "drips its body",
            long.clone().data_times(" ", 1000, step),
            CallResult::TimedOut,
        ),
        Row::new(
            "drips a body without a length",
            head.clone().data_times(" ", 99, step),
            CallResult::TimedOut,
        ),
        Row::new(
            "hangs before the body",
            head.clone().hang(),
            CallResult::TimedOut,
        ),
        Row::new(
            "hangs after a piece of the body",
            head.clone().data("{").hang(),
            CallResult::TimedOut,
        ),
        Row::new(
            "hangs after the whole body",
            head.data(JSON).hang(),
            CallResult::TimedOut,
        ),
        Row::new(
            "hangs in a chunk's size",
            write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1").hang(),
            CallResult::TimedOut,
        )
        .http1(),
        Row::new(
            "drips an error's body",
            error.clone().data_times(" ", 1000, step),
            CallResult::Status(503),
        )
        .slow(),
        Row::new(
            "hangs before an error's body",
            error.clone().hang(),
            CallResult::Status(503),
        )
        .slow(),
        Row::new(
            "hangs in an error's body",
            error.clone().data("half").hang(),
            CallResult::Status(503),
        )
        .slow(),
        reset,
        Row::new(
            "closes in an error's body",
            error.clone().data("half").close(),
            CallResult::Status(503),
        ),
        Row::new(
            "truncates in an error's body",
            error.data("half").truncate(),
            CallResult::Status(503),
        ),
    ]);
    rows
}
