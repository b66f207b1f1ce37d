//! Invalid frames of HTTP/2.

use restrait_tests::fault::{Connection, Frame, Http2, Reply, Target};

use super::{CallResult, Duration, JSON, Row, Script, reply_json};

/// The number of frames of a flood, which takes a second or more in a debug build.
const FLOOD: u64 = if cfg!(debug_assertions) {
    100_000
} else {
    10_000_000
};

const OK: (&str, &str) = (":status", "200");

fn frame(frame: Frame) -> Script {
    Script::new().frame(frame)
}

fn number(number: u32) -> [u8; 4] {
    number.to_be_bytes()
}

/// Sends header fields that HTTP/2 does not allow.
pub(super) fn invalid_headers() -> Vec<Row> {
    let long = "y".repeat(16_000);
    let mut rows = Vec::new();
    for (name, fields) in [
        ("no status", &[("x", "y")][..]),
        ("no fields", &[]),
        ("two statuses", &[OK, OK]),
        ("a status of letters", &[(":status", "abc")]),
        ("a status of two digits", &[(":status", "20")]),
        ("a status of four digits", &[(":status", "2000")]),
        ("an empty status", &[(":status", "")]),
        ("a path", &[OK, (":path", "/")]),
        ("a method", &[(":method", "GET"), OK]),
        ("an unknown pseudo field", &[OK, (":x", "y")]),
        ("a status after the fields", &[("x", "y"), OK]),
        ("an upper case name", &[OK, ("X-Upper", "y")]),
        ("a name with a blank", &[OK, ("a b", "y")]),
        ("a name with NUL", &[OK, ("a\0b", "y")]),
        ("an empty name", &[OK, ("", "y")]),
        ("a value with NUL", &[OK, ("x", "a\0b")]),
        ("a value with a line end", &[OK, ("x", "a\r\nb: c")]),
        ("the header connection", &[OK, ("connection", "close")]),
        (
            "the header transfer-encoding",
            &[OK, ("transfer-encoding", "chunked")],
        ),
        ("the header upgrade", &[OK, ("upgrade", "h2c")]),
        ("the header keep-alive", &[OK, ("keep-alive", "timeout=5")]),
    ] {
        let script = frame(Frame::headers(fields, false)).frame(Frame::data(JSON, true));
        let row = Row::new(name, script, CallResult::Lost);
        // These fields have no meaning, so ignoring them does no harm.
        let is_harmless = ["a path", "a method"].contains(&name);
        rows.push(if is_harmless {
            row.or(CallResult::Value)
        } else {
            row
        });
    }
    let many = |count| {
        let mut fields = vec![OK];
        fields.resize(count, ("x", "y"));
        Frame::headers(&fields, false)
    };
    let data = Frame::data(JSON, true);
    rows.extend([
        Row::new(
            "50 fields",
            frame(many(50)).frame(data.clone()),
            CallResult::Value,
        ),
        Row::new(
            "2000 fields",
            frame(many(2000)).frame(data.clone()),
            CallResult::Lost,
        ),
        Row::new(
            "a field of 1 MiB",
            frame(Frame::open_headers(&[OK]))
                .frames(Frame::continuation(&[("x", &long)], false), 64)
                .frame(Frame::continuation(&[], true))
                .frame(data.clone()),
            CallResult::Lost,
        ),
        Row::new(
            "fields in three frames",
            frame(Frame::open_headers(&[OK]))
                .frame(Frame::continuation(&[("x", "y")], false))
                .frame(Frame::continuation(&[("x", "z")], true))
                .frame(data),
            CallResult::Value,
        ),
    ]);
    rows.into_iter()
        .map(Row::http2)
        .map(Row::permanent)
        .collect()
}

/// Sends frames that violate the protocol.
pub(super) fn invalid_frames() -> Vec<Row> {
    let head = || Script::new().head(&Reply::json(JSON));
    let mut rows = Vec::new();
    for (name, invalid) in [
        (
            "DATA of the connection",
            Frame::new(0, 0, Target::Connection, "x"),
        ),
        (
            "HEADERS of the connection",
            Frame::new(1, 4, Target::Connection, [0x88]),
        ),
        (
            "RST_STREAM of the connection",
            Frame::new(3, 0, Target::Connection, number(0)),
        ),
        (
            "RST_STREAM of an idle stream",
            Frame::new(3, 0, Target::Stream(999), number(0)),
        ),
        (
            "DATA of an idle stream",
            Frame::new(0, 0, Target::Stream(999), "x"),
        ),
        (
            "HEADERS of an idle stream",
            Frame::new(1, 4, Target::Stream(999), [0x88]),
        ),
        (
            "HEADERS of a stream of the server",
            Frame::new(1, 4, Target::Stream(2), [0x88]),
        ),
        (
            "CONTINUATION without HEADERS",
            Frame::new(9, 4, Target::Request, [0x88]),
        ),
        (
            "PUSH_PROMISE",
            Frame::new(5, 4, Target::Request, [0, 0, 0, 2, 0x82]),
        ),
        (
            "SETTINGS of a stream",
            Frame::new(4, 0, Target::Request, ""),
        ),
        (
            "SETTINGS of 5 bytes",
            Frame::new(4, 0, Target::Connection, "12345"),
        ),
        (
            "SETTINGS that acknowledge more",
            Frame::new(4, 1, Target::Connection, "123456"),
        ),
        ("a push setting of 2", Frame::settings(&[(2, 2)])),
        (
            "a window setting of 4 GiB",
            Frame::settings(&[(4, u32::MAX)]),
        ),
        ("a frame size setting of 1", Frame::settings(&[(5, 1)])),
        (
            "a PING of 7 bytes",
            Frame::new(6, 0, Target::Connection, "1234567"),
        ),
        (
            "a PING of a stream",
            Frame::new(6, 0, Target::Request, "12345678"),
        ),
        (
            "a GOAWAY of 3 bytes",
            Frame::new(7, 0, Target::Connection, "123"),
        ),
        (
            "a GOAWAY of a stream",
            Frame::new(7, 0, Target::Request, "12345678"),
        ),
        (
            "a window update of 0",
            Frame::window_update(Target::Connection, 0),
        ),
        (
            "a window update of 0 for the stream",
            Frame::window_update(Target::Request, 0),
        ),
        (
            "a window update of 3 bytes",
            Frame::new(8, 0, Target::Request, "123"),
        ),
        (
            "a window of 4 GiB",
            Frame::window_update(Target::Connection, (1 << 31) - 1),
        ),
        (
            "an RST_STREAM of 3 bytes",
            Frame::new(3, 0, Target::Request, "123"),
        ),
        (
            "a PRIORITY of 4 bytes",
            Frame::new(2, 0, Target::Request, "1234"),
        ),
        (
            "an index out of the table",
            Frame::new(1, 4, Target::Request, [0xff, 0xff, 0x10]),
        ),
        (
            "an endless integer",
            Frame::new(1, 4, Target::Request, [0xff; 20]),
        ),
        (
            "half a field",
            Frame::new(1, 4, Target::Request, [0, 10, b'x']),
        ),
        (
            "an invalid Huffman code",
            Frame::new(1, 4, Target::Request, [0, 0x82, 0xff, 0xff, 0]),
        ),
        (
            "a DATA frame of 20,000 bytes",
            Frame::data(vec![b' '; 20_000], false),
        ),
        (
            "padding longer than its frame",
            Frame::new(0, 8, Target::Request, [200, b'x']),
        ),
    ] {
        rows.push(Row::new(
            format!("{name} before the response"),
            frame(invalid.clone()).reply(&Reply::json(JSON)),
            CallResult::Lost,
        ));
        let is_headers = ["HEADERS", "an index", "an endless", "half", "an invalid"];
        if !is_headers.iter().any(|start| name.starts_with(start)) {
            rows.push(Row::new(
                format!("{name} in the response"),
                head().frame(invalid).data(JSON).end_of_data(),
                CallResult::Lost,
            ));
        }
    }
    rows.extend([
        Row::new(
            "DATA before HEADERS",
            frame(Frame::data(JSON, true)),
            CallResult::Lost,
        ),
        Row::new(
            "DATA between HEADERS and CONTINUATION",
            frame(Frame::open_headers(&[OK])).frame(Frame::data(JSON, true)),
            CallResult::Lost,
        ),
        Row::new(
            "HEADERS without an end",
            frame(Frame::open_headers(&[OK])),
            CallResult::TimedOut,
        )
        // The answer to a PING would be a mistake before the end of the headers.
        .on(Connection::http2(Http2 {
            answers_pings: false,
            ..Http2::default()
        })),
        Row::new(
            "HEADERS without an end, closed",
            frame(Frame::open_headers(&[OK])).close(),
            CallResult::Lost,
        ),
        Row::new(
            "a response twice",
            reply_json(JSON).reply(&Reply::json(JSON)),
            CallResult::Value,
        ),
        Row::new(
            "garbage",
            Script::new().write([0xff; 100]),
            CallResult::Lost,
        ),
        Row::new(
            "garbage, closed",
            Script::new().write([0xff; 100]).close(),
            CallResult::Lost,
        ),
    ]);
    let is_cut = |row: &Row| row.name == "HEADERS without an end, closed";
    let rows = rows.into_iter().map(Row::http2);
    let judge = |row: Row| if is_cut(&row) { row } else { row.permanent() };
    rows.map(judge).collect()
}

/// Sends frames without an end.
pub(super) fn floods() -> Vec<Row> {
    let head = || Script::new().head(&Reply::json(JSON));
    let inform = Frame::headers(&[(":status", "103"), ("link", "<x>")], false);
    let step = Duration::from_millis(10);
    let rows = [
        Row::new(
            "endless CONTINUATION frames",
            frame(Frame::open_headers(&[OK]))
                .frames(Frame::continuation(&[("x", "y")], false), FLOOD),
            CallResult::Lost,
        ),
        Row::new(
            "endless empty CONTINUATION frames",
            frame(Frame::open_headers(&[OK])).frames(Frame::continuation(&[], false), FLOOD),
            CallResult::Lost,
        ),
        Row::new(
            "endless informational responses",
            Script::new().frames(inform.clone(), FLOOD),
            CallResult::TimedOut,
        )
        .or(CallResult::Lost),
        Row::new(
            "slow informational responses without an end",
            (0..200).fold(Script::new(), |script, _| {
                script.frame(inform.clone()).pause(step)
            }),
            CallResult::TimedOut,
        )
        .or(CallResult::Lost),
        Row::new(
            "endless empty DATA frames",
            head().frames(Frame::data("", false), FLOOD),
            CallResult::TimedOut,
        )
        .or(CallResult::Lost),
        Row::new(
            "endless PINGs",
            Script::new().frames(Frame::ping(), FLOOD),
            CallResult::TimedOut,
        )
        .or(CallResult::Lost),
        Row::new(
            "endless SETTINGS",
            Script::new().frames(Frame::settings(&[(3, 100)]), FLOOD),
            CallResult::TimedOut,
        )
        .or(CallResult::Lost),
        Row::new(
            "endless window updates",
            Script::new().frames(Frame::window_update(Target::Connection, 1), FLOOD),
            CallResult::TimedOut,
        )
        .or(CallResult::Lost),
        Row::new(
            "an endless body",
            head().data_times("x".repeat(10_000), 100_000, Duration::ZERO),
            CallResult::TimedOut,
        )
        .or(CallResult::Lost)
        .or(CallResult::Decode),
    ];
    rows.into_iter()
        .map(Row::http2)
        .map(Row::permanent)
        .map(Row::flood)
        .collect()
}
