//! Connections that fail before a request is read.

use restrait_tests::fault::{Certificate, Connection, Ending, Reply};

use super::{CallResult, JSON, Row, Script, reply_json, write};

fn fine(name: impl Into<String>, end: CallResult) -> Row {
    Row::new(name, reply_json(JSON), end).everywhere().tls()
}

/// Presents certificates that the client does not accept.
pub(super) fn certificates() -> Vec<Row> {
    let invalid = [
        Certificate::Expired,
        Certificate::NotYetValid,
        Certificate::SelfSigned,
        Certificate::WrongName,
        Certificate::UnknownIssuer,
        Certificate::ForgedSignature,
    ];
    let mut rows: Vec<_> = invalid
        .into_iter()
        .map(|certificate| Row {
            certificate,
            ..fine(
                format!("certificate: {certificate:?}"),
                CallResult::NeverSent,
            )
        })
        .collect();
    rows.push(Row {
        alpn: Some("acme-tls/1"),
        ..fine("another protocol in ALPN", CallResult::NeverSent)
    });
    rows
}

/// Breaks handshakes off, or does not begin them.
pub(super) fn handshakes() -> Vec<Row> {
    let mut rows = Vec::new();
    for (name, bytes) in [
        ("garbage", &b"garbage garbage garbage garbage"[..]),
        (
            "HTTP/1.1",
            b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n",
        ),
        ("an SSH banner", b"SSH-2.0-OpenSSH_9.6\r\n"),
        ("zeros", &[0; 100]),
        ("the alert handshake_failure", &[21, 3, 3, 0, 2, 2, 40]),
        ("the alert protocol_version", &[21, 3, 3, 0, 2, 2, 70]),
        ("the alert unrecognized_name", &[21, 3, 3, 0, 2, 2, 112]),
        (
            "a handshake of another kind",
            &[22, 3, 3, 0, 4, 99, 0, 0, 0],
        ),
    ] {
        let opening = Script::new().read().write(bytes).close();
        rows.push(
            fine(
                format!("{name} in place of a handshake"),
                CallResult::NeverSent,
            )
            .on(Connection::opening(opening)),
        );
    }
    for length in [0, 1, 5, 90, 150] {
        for ending in [Ending::Close, Ending::Reset] {
            rows.push(
                fine(
                    format!("{ending:?} after {length} bytes of a handshake"),
                    CallResult::NotSent,
                )
                .on(Connection {
                    handshake: Some((length, Some(ending))),
                    ..Connection::default()
                }),
            );
        }
        rows.push(
            fine(
                format!("hangs after {length} bytes of a handshake"),
                CallResult::TimedOutBefore,
            )
            .on(Connection {
                handshake: Some((length, None)),
                ..Connection::default()
            }),
        );
    }
    rows.push(
        fine("accepts, but says nothing", CallResult::TimedOutBefore)
            .on(Connection::opening(Script::new().hang())),
    );
    for (name, opening) in [
        ("closes at once", Script::new().close()),
        ("resets at once", Script::new().reset()),
        ("reads and closes", Script::new().read().close()),
        ("reads and resets", Script::new().read().reset()),
    ] {
        rows.push(fine(name, CallResult::NotSent).on(Connection::opening(opening)));
    }
    // The end of such a body is the end of the connection, which TLS has to confirm.
    let until_closed = || {
        write(format!(
            "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n{JSON}"
        ))
    };
    let whole = Script::new().reply(&Reply::json(JSON));
    rows.extend([
        Row::new(
            "a body until the end",
            until_closed().close(),
            CallResult::Value,
        )
        .everywhere()
        .http1()
        .tls(),
        Row::new(
            "a body until the end, truncated",
            until_closed().truncate(),
            CallResult::Lost,
        )
        .everywhere()
        .http1()
        .tls(),
        Row::new(
            "truncated after the response",
            whole.truncate(),
            CallResult::Value,
        )
        .tls(),
        Row::new(
            "a broken record",
            Script::new().raw([23; 100]),
            CallResult::Lost,
        )
        .permanent()
        .everywhere()
        .http1()
        .tls(),
    ]);
    rows
}

/// Ends connections in clear text before a request is read. The client may have sent it already.
pub(super) fn openings() -> Vec<Row> {
    let step = std::time::Duration::from_millis(30);
    [
        ("closes at once", Script::new().close()),
        ("resets at once", Script::new().reset()),
        ("reads and closes", Script::new().read().close()),
        ("reads and resets", Script::new().read().reset()),
        ("closes after a pause", Script::new().pause(step).close()),
        ("resets after a pause", Script::new().pause(step).reset()),
    ]
    .into_iter()
    .map(|(name, opening)| {
        Row::new(name, reply_json(JSON), CallResult::Lost)
            .or(CallResult::NotSent)
            .clear_text()
            .on(Connection::opening(opening))
    })
    .chain([Row::new(
        "accepts, but says nothing",
        reply_json(JSON),
        CallResult::TimedOut,
    )
    .or(CallResult::TimedOutBefore)
    .clear_text()
    .on(Connection::opening(Script::new().hang()))])
    .collect()
}
