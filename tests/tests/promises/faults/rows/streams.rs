//! Valid frames of HTTP/2 that end a stream or a connection.

use restrait_tests::fault::{Code, Connection, Frame, Http2, Last, Reply, Target};

use super::{CallResult, Duration, JSON, Row, Script, reply, reply_json};

const CODES: [Code; 9] = [
    Code::NoError,
    Code::ProtocolError,
    Code::InternalError,
    Code::FlowControlError,
    Code::StreamClosed,
    Code::Cancel,
    Code::EnhanceYourCalm,
    Code::InadequateSecurity,
    Code::Http11Required,
];

fn head() -> Script {
    Script::new().head(&Reply::json(JSON))
}

fn frame(frame: Frame) -> Script {
    Script::new().frame(frame)
}

/// Resets streams and announces the end of connections.
pub(super) fn resets_and_goaways() -> Vec<Row> {
    let mut rows = vec![Row::new(
        "RST_STREAM RefusedStream",
        frame(Frame::reset(Code::RefusedStream)),
        CallResult::NotSent,
    )];
    for code in CODES {
        rows.extend([
            Row::new(
                format!("RST_STREAM {code:?}"),
                frame(Frame::reset(code)),
                CallResult::Lost,
            ),
            Row::new(
                format!("RST_STREAM {code:?} after the headers"),
                head().frame(Frame::reset(code)),
                CallResult::Lost,
            ),
            Row::new(
                format!("RST_STREAM {code:?} in the body"),
                head().data("{").frame(Frame::reset(code)),
                CallResult::Lost,
            ),
            Row::new(
                format!("RST_STREAM {code:?} in an error's body"),
                Script::new()
                    .head(&Reply::new(503, &[], ""))
                    .data("half")
                    .frame(Frame::reset(code)),
                CallResult::Status(503),
            ),
            Row::new(
                format!("GOAWAY {code:?} before the request"),
                frame(Frame::goaway(Last::BeforeRequest, code)),
                CallResult::NotSent,
            ),
            Row::new(
                format!("GOAWAY {code:?} before the request, closed"),
                frame(Frame::goaway(Last::BeforeRequest, code)).close(),
                CallResult::NotSent,
            ),
            Row::new(
                format!("GOAWAY {code:?} with the request, closed"),
                frame(Frame::goaway(Last::Request, code)).close(),
                CallResult::Lost,
            ),
            Row::new(
                format!("GOAWAY {code:?} for all, reset"),
                frame(Frame::goaway(Last::All, code)).reset(),
                CallResult::Lost,
            ),
        ]);
    }
    let calm = Frame::goaway(Last::Request, Code::NoError);
    rows.extend([
        Row::new(
            "RST_STREAM RefusedStream after the headers",
            head().frame(Frame::reset(Code::RefusedStream)),
            CallResult::Lost,
        ),
        Row::new(
            "GOAWAY, then the response",
            frame(calm.clone()).reply(&Reply::json(JSON)),
            CallResult::Value,
        ),
        Row::new(
            "GOAWAY for all, then the response",
            frame(Frame::goaway(Last::All, Code::NoError)).reply(&Reply::json(JSON)),
            CallResult::Value,
        ),
        Row::new(
            "GOAWAY twice, then the response",
            frame(Frame::goaway(Last::All, Code::NoError))
                .frame(calm.clone())
                .reply(&Reply::json(JSON)),
            CallResult::Value,
        ),
        Row::new(
            "GOAWAY after the headers, then the body",
            head().frame(calm.clone()).data(JSON).end_of_data(),
            CallResult::Value,
        ),
        Row::new(
            "GOAWAY after the response",
            reply_json(JSON).frame(calm.clone()).close(),
            CallResult::Value,
        ),
        Row::new("GOAWAY, then nothing", frame(calm), CallResult::TimedOut),
        Row::new(
            "RST_STREAM NoError after the response",
            reply_json(JSON).frame(Frame::reset(Code::NoError)),
            CallResult::Value,
        ),
        Row::new(
            "RST_STREAM Cancel after the response",
            reply_json(JSON).frame(Frame::reset(Code::Cancel)),
            CallResult::Value,
        ),
    ]);
    rows.into_iter().map(Row::http2).collect()
}

/// Sends bodies that contradict their lengths, trailers, and frames without a meaning.
pub(super) fn bodies() -> Vec<Row> {
    let with_length = |length: &str| {
        let header = format!("content-length: {length}");
        Script::new().head(&Reply::new(200, &[&header], ""))
    };
    let data = |script: Script| script.frame(Frame::data(JSON, true));
    let trailers =
        |fields: &[(&str, &str)], is_end| head().data(JSON).frame(Frame::headers(fields, is_end));
    let mut rows = vec![
        Row::new(
            "the right length",
            data(with_length("12")),
            CallResult::Value,
        ),
        Row::new("a longer length", data(with_length("13")), CallResult::Lost),
        Row::new(
            "a shorter length",
            data(with_length("11")),
            CallResult::Lost,
        ),
        Row::new(
            "a length of 0 with a body",
            data(with_length("0")),
            CallResult::Lost,
        ),
        Row::new(
            "a length without a body",
            with_length("12").frame(Frame::data("", true)),
            CallResult::Lost,
        ),
        Row::new(
            "headers that end the stream, with a length",
            reply(200, &["content-length: 12"], ""),
            CallResult::Lost,
        ),
        Row::new(
            "trailers",
            trailers(&[("x-checksum", "1")], true),
            CallResult::Value,
        ),
        Row::new(
            "trailers that do not end the stream",
            trailers(&[("x-checksum", "1")], false),
            CallResult::Lost,
        ),
        Row::new(
            "trailers with a status",
            trailers(&[(":status", "500")], true),
            CallResult::Lost,
        )
        .or(CallResult::Value),
        Row::new(
            "trailers that are too short for a length",
            with_length("13")
                .data(JSON)
                .frame(Frame::headers(&[("x", "y")], true)),
            CallResult::Lost,
        ),
        Row::new(
            "one byte in each frame",
            JSON.bytes()
                .fold(head(), |script, byte| script.data([byte]))
                .end_of_data(),
            CallResult::Value,
        ),
        Row::new(
            "empty frames in the body",
            head().data("").data(JSON).data("").data("").end_of_data(),
            CallResult::Value,
        ),
    ];
    for length in ["-1", "+12", "twelve", "99999999999999999999", ""] {
        let name = format!("the length {length:?}");
        rows.push(Row::new(name, data(with_length(length)), CallResult::Lost));
    }
    for (name, frame) in [
        (
            "an unknown frame",
            Frame::new(0xfa, 0xff, Target::Request, "x"),
        ),
        (
            "an unknown frame of the connection",
            Frame::new(0xfa, 0, Target::Connection, ""),
        ),
        (
            "a PRIORITY frame",
            Frame::new(2, 0, Target::Request, [0, 0, 0, 0, 1]),
        ),
        (
            "an ALTSVC frame",
            Frame::new(10, 0, Target::Request, "\0\0h2=\":1\""),
        ),
        (
            "an ORIGIN frame",
            Frame::new(12, 0, Target::Connection, "\0\x0fhttps://a.b.c.d"),
        ),
        ("a PING", Frame::ping()),
        (
            "SETTINGS",
            Frame::settings(&[(3, 10), (4, 1000), (0xfafa, 1)]),
        ),
        (
            "a window update",
            Frame::window_update(Target::Connection, 1000),
        ),
    ] {
        rows.extend([
            Row::new(
                format!("{name} before the response"),
                Script::new().frame(frame.clone()).reply(&Reply::json(JSON)),
                CallResult::Value,
            ),
            Row::new(
                format!("{name} in the response"),
                head().frame(frame).data(JSON).end_of_data(),
                CallResult::Value,
            ),
        ]);
    }
    rows.into_iter()
        .map(Row::http2)
        .map(Row::permanent)
        .collect()
}

/// Serves connections with unusual settings, or none.
pub(super) fn connections() -> Vec<Row> {
    let with = |change: fn(&mut Http2)| {
        let mut http2 = Http2::default();
        change(&mut http2);
        Connection::http2(http2)
    };
    let fine = || reply_json(JSON);
    let goaway = |code| Connection {
        preface: frame(Frame::goaway(Last::BeforeRequest, code)),
        ..Connection::default()
    };
    let rows = [
        Row::new("a window of 1", fine(), CallResult::Value)
            .on(with(|http2| http2.settings = vec![(4, 1)])),
        Row::new(
            "settings that are never acknowledged",
            fine(),
            CallResult::Value,
        )
        .on(with(|http2| http2.acknowledges_settings = false)),
        Row::new(
            "no settings and no response",
            Script::new().hang(),
            CallResult::TimedOut,
        )
        .or(CallResult::TimedOutBefore)
        .on(with(|http2| {
            http2.sends_settings = false;
            http2.acknowledges_settings = false;
            http2.answers_pings = false;
        })),
        Row::new("no pongs", Script::new().hang(), CallResult::TimedOut)
            .on(with(|http2| http2.answers_pings = false)),
        Row::new(
            "pongs, but no response",
            Script::new().hang(),
            CallResult::TimedOut,
        ),
        Row::new("one stream at a time", fine(), CallResult::Value)
            .on(with(|http2| http2.settings = vec![(3, 1)])),
        Row::new("no header table", fine(), CallResult::Value)
            .on(with(|http2| http2.settings = vec![(1, 0)])),
        Row::new("the largest settings", fine(), CallResult::Value).on(with(|http2| {
            http2.settings = vec![(3, u32::MAX), (4, (1 << 31) - 1), (5, (1 << 24) - 1)];
        })),
        Row::new(
            "an error before the body was received",
            reply(413, &[], "").frame(Frame::reset(Code::NoError)),
            CallResult::Status(413),
        )
        .on(with(|http2| http2.responds_early = true)),
        Row::new(
            "a refusal before the body was received",
            frame(Frame::reset(Code::RefusedStream)),
            CallResult::NotSent,
        )
        .on(with(|http2| http2.responds_early = true)),
        Row::new("GOAWAY at once", Script::new().hang(), CallResult::NotSent)
            .on(goaway(Code::NoError)),
        Row::new(
            "GOAWAY EnhanceYourCalm at once",
            Script::new().hang(),
            CallResult::NotSent,
        )
        .on(goaway(Code::EnhanceYourCalm)),
        Row::new(
            "HTTP/1.1 in place of HTTP/2",
            Script::new(),
            CallResult::Lost,
        )
        .or(CallResult::NotSent)
        .or(CallResult::NeverSent)
        .on(Connection {
            preface: Script::new()
                .write("HTTP/1.1 400 Bad Request\r\nconnection: close\r\n\r\n")
                .close(),
            http2: Http2 {
                sends_settings: false,
                ..Http2::default()
            },
            ..Connection::default()
        }),
        Row::new(
            "a response after a pause with pings",
            Script::new()
                .frames(Frame::ping(), 10)
                .pause(Duration::from_millis(50))
                .reply(&Reply::json(JSON)),
            CallResult::Value,
        ),
    ];
    rows.into_iter().map(Row::http2).collect()
}
