//! Malformed or oversized response headers of HTTP/1.1.

use super::{CallResult, JSON, Row, write};

/// Sends malformed or oversized response headers.
pub(super) fn heads() -> Vec<Row> {
    let mut rows = Vec::new();
    for (name, head) in [
        ("garbage", "garbage\r\n\r\n"),
        ("only line ends", "\r\n\r\n\r\n\r\n"),
        ("a page without a head", "<html>no</html>"),
        ("json without a head", "{\"name\":\"a\"}\r\n\r\n"),
        ("HTTP/3.0", "HTTP/3.0 200 OK\r\n\r\n"),
        ("HTTP/0.9", "HTTP/0.9 200 OK\r\n\r\n"),
        ("no version", "200 OK\r\n\r\n"),
        ("no status", "HTTP/1.1\r\n\r\n"),
        ("a status of two digits", "HTTP/1.1 20 OK\r\n\r\n"),
        ("a status of letters", "HTTP/1.1 abc OK\r\n\r\n"),
        ("a negative status", "HTTP/1.1 -20 OK\r\n\r\n"),
        ("a header without a name", "HTTP/1.1 200 OK\r\n: x\r\n\r\n"),
        ("a header without a colon", "HTTP/1.1 200 OK\r\nx\r\n\r\n"),
        ("a name with a blank", "HTTP/1.1 200 OK\r\na b: x\r\n\r\n"),
        ("a name with NUL", "HTTP/1.1 200 OK\r\na\0b: x\r\n\r\n"),
        ("a value with NUL", "HTTP/1.1 200 OK\r\na: b\0c\r\n\r\n"),
        (
            "a name that is not ASCII",
            "HTTP/1.1 200 OK\r\né: x\r\n\r\n",
        ),
        ("TLS", "\u{16}\u{3}\u{1}\u{2}\0\u{1}\0"),
        ("an SSH banner", "SSH-2.0-OpenSSH_9.6\r\n"),
        ("a request", "GET / HTTP/1.1\r\nhost: x\r\n\r\n"),
    ] {
        rows.push(Row::new(name, write(head).close(), CallResult::Lost));
    }
    let many = "x: y\r\n".repeat(500);
    let long = "y".repeat(1 << 20);
    rows.extend([
        Row::new(
            "500 headers",
            write(format!("HTTP/1.1 200 OK\r\n{many}\r\n")).close(),
            CallResult::Lost,
        ),
        Row::new(
            "a header of 1 MiB",
            write(format!("HTTP/1.1 200 OK\r\nx: {long}\r\n\r\n")).close(),
            CallResult::Lost,
        ),
        Row::new(
            "endless headers",
            write("HTTP/1.1 200 OK\r\n").repeat("x: y\r\n".repeat(1000), 100_000),
            CallResult::Lost,
        ),
        Row::new(
            "an endless header",
            write("HTTP/1.1 200 OK\r\nx: ").repeat("y".repeat(10_000), 100_000),
            CallResult::Lost,
        ),
        Row::new(
            "an endless reason",
            write("HTTP/1.1 200 ").repeat("y".repeat(10_000), 100_000),
            CallResult::Lost,
        ),
        Row::new(
            "HTTP/1.0",
            write(format!("HTTP/1.0 200 OK\r\n\r\n{JSON}")).close(),
            CallResult::Value,
        ),
        Row::new(
            "bare line feeds",
            write(format!("HTTP/1.1 200 OK\ncontent-length: 12\n\n{JSON}")),
            CallResult::Value,
        ),
        Row::new(
            "no length, closed",
            write(format!("HTTP/1.1 200 OK\r\n\r\n{JSON}")).close(),
            CallResult::Value,
        ),
        Row::new(
            "a long reason",
            write(format!(
                "HTTP/1.1 200 {}\r\ncontent-length: 12\r\n\r\n{JSON}",
                "x".repeat(500)
            )),
            CallResult::Value,
        ),
    ]);
    // The end of the connection comes before the response.
    let is_cut = |row: &Row| row.name == "only line ends";
    let rows = rows.into_iter().map(Row::http1);
    let judge = |row: Row| if is_cut(&row) { row } else { row.permanent() };
    rows.map(judge).collect()
}
