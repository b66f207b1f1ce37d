//! Faults with their expected results.

#![expect(clippy::too_many_lines, reason = "tables are long")]

use super::*;

/// Returns all faults.
pub(super) fn all() -> Vec<Row> {
    let mut rows = Vec::new();
    rows.extend(cut_short());
    rows.extend(slow());
    rows.extend(heads());
    rows.extend(lengths_and_chunks());
    rows.extend(statuses());
    rows.extend(redirects());
    rows.extend(documents());
    rows.extend(echoes());
    rows
}

fn write(bytes: impl AsRef<[u8]>) -> Script {
    Script::new().write(bytes)
}

/// Closes the connection after some bytes of a valid response.
fn cut_short() -> Vec<Row> {
    let whole = json(JSON);
    let length = whole.len();
    let mut rows = Vec::new();
    for at in (0..length).step_by(length / 12) {
        let part = &whole[..at];
        rows.push(Row::new(
            format!("closed after {at} bytes"),
            write(part).close(),
            CallResult::Lost,
        ));
        rows.push(Row::new(
            format!("reset after {at} bytes"),
            write(part).reset(),
            CallResult::Lost,
        ));
        let late = write(part).pause(Duration::from_millis(20));
        rows.push(Row::new(
            format!("reset {at} bytes, later"),
            late.reset(),
            CallResult::Lost,
        ));
    }
    let part = write(&whole[..length - 1]);
    rows.push(Row::new(
        "closed before the last byte",
        part.clone().close(),
        CallResult::Lost,
    ));
    rows.push(Row::new(
        "reset before the last byte",
        part.reset(),
        CallResult::Lost,
    ));
    rows.push(Row::new(
        "closed after the response",
        write(&whole).close(),
        CallResult::Value,
    ));
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nc\r\n{\"name\":\"a\"}";
    for (name, rest) in [
        ("", ""),
        (" and line end", "\r\n"),
        (" and last chunk", "\r\n0\r\n"),
    ] {
        let script = write(format!("{chunked}{rest}"));
        rows.push(Row::new(
            format!("closed after a chunk{name}"),
            script.clone().close(),
            CallResult::Lost,
        ));
        rows.push(Row::new(
            format!("reset after a chunk{name}"),
            script.reset(),
            CallResult::Lost,
        ));
    }
    rows
}

/// Sends no response, or sends it too late.
fn slow() -> Vec<Row> {
    let whole = json(JSON);
    let length = whole.len();
    let step = Duration::from_millis(10);
    let mut rows = vec![
        Row::new("never responds", Script::new().hang(), CallResult::TimedOut),
        Row::new(
            "drips its head",
            Script::new().drip(&whole, step),
            CallResult::TimedOut,
        ),
        Row::new(
            "drips its first bytes",
            Script::new().drip(&whole[..9], step).write(&whole[9..]),
            CallResult::Value,
        ),
        Row::new(
            "responds late",
            Script::new().pause(DEADLINE / 3).write(&whole),
            CallResult::Value,
        ),
        Row::new(
            "responds too late",
            Script::new().pause(DEADLINE * 2).write(&whole),
            CallResult::TimedOut,
        ),
        Row::new(
            "informs for ever",
            Script::new().drip("HTTP/1.1 102 Processing\r\n\r\n".repeat(9), step),
            CallResult::TimedOut,
        ),
        Row::new(
            "informs once",
            write("HTTP/1.1 103 Early Hints\r\nlink: <x>\r\n\r\n").write(&whole),
            CallResult::Value,
        ),
    ];
    for at in [1, 8, 16, 30, length - JSON.len(), length - 1] {
        rows.push(Row::new(
            format!("hangs after {at} bytes"),
            write(&whole[..at]).hang(),
            CallResult::TimedOut,
        ));
    }
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\n";
    let error = "HTTP/1.1 503 Status\r\ncontent-length: 1000\r\n\r\n";
    rows.extend([
        Row::new(
            "drips its body",
            write(head).drip([b' '; 1000], step),
            CallResult::TimedOut,
        ),
        Row::new(
            "drips chunks",
            write(chunked).drip("1\r\n \r\n".repeat(99), step),
            CallResult::TimedOut,
        ),
        Row::new(
            "hangs before a chunk",
            write(chunked).hang(),
            CallResult::TimedOut,
        ),
        Row::new(
            "hangs in a chunk's size",
            write(chunked).write("1").hang(),
            CallResult::TimedOut,
        ),
        Row::new(
            "drips an error's body",
            write(error).drip([b' '; 1000], step),
            CallResult::Status(503),
        ),
        Row::new(
            "hangs in an error's body",
            write(error).write("half").hang(),
            CallResult::Status(503),
        ),
        Row::new(
            "resets in an error's body",
            write(error).write("half").reset(),
            CallResult::Status(503),
        ),
        Row::new(
            "closes in an error's body",
            write(error).write("half").close(),
            CallResult::Status(503),
        ),
    ]);
    rows
}

/// Sends malformed or oversized response headers.
fn heads() -> Vec<Row> {
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
    rows
}

/// Sends contradictory lengths and chunks.
fn lengths_and_chunks() -> Vec<Row> {
    let head =
        |headers: &str, body: &str| write(format!("HTTP/1.1 200 OK\r\n{headers}\r\n\r\n{body}"));
    let chunked = "transfer-encoding: chunked";
    let mut rows = Vec::new();
    for (name, headers, body) in [
        (
            "two lengths",
            "content-length: 12\r\ncontent-length: 13",
            JSON,
        ),
        ("two lengths in one", "content-length: 12, 13", JSON),
        ("a negative length", "content-length: -1", JSON),
        ("a length with a sign", "content-length: +12", JSON),
        ("a length of letters", "content-length: twelve", JSON),
        ("a length in hexadecimal", "content-length: 0xc", JSON),
        (
            "a length beyond numbers",
            "content-length: 99999999999999999999",
            JSON,
        ),
        ("a length that is too long", "content-length: 13", JSON),
        ("a long length", "content-length: 1000000", JSON),
        (
            "a chunk's size of letters",
            chunked,
            "zz\r\n{}\r\n0\r\n\r\n",
        ),
        ("a negative chunk", chunked, "-1\r\n{}\r\n0\r\n\r\n"),
        ("no size of a chunk", chunked, "\r\n{}\r\n0\r\n\r\n"),
        (
            "a chunk beyond numbers",
            chunked,
            "fffffffffffffffff\r\n{}\r\n0\r\n\r\n",
        ),
        (
            "a chunk that is too long",
            chunked,
            "d\r\n{\"name\":\"a\"}\r\n0\r\n\r\n",
        ),
        (
            "a chunk that is too short",
            chunked,
            "b\r\n{\"name\":\"a\"}\r\n0\r\n\r\n",
        ),
        (
            "a chunk without line end",
            chunked,
            "c\r\n{\"name\":\"a\"}0\r\n\r\n",
        ),
        ("garbage for chunks", chunked, "{\"name\":\"a\"}"),
        ("no last chunk", chunked, "c\r\n{\"name\":\"a\"}\r\n"),
        (
            "an unknown encoding last",
            "transfer-encoding: chunked, gzip",
            "c\r\n{\"name\":\"a\"}\r\n0\r\n\r\n",
        ),
    ] {
        let end = if name == "an unknown encoding last" {
            CallResult::Decode
        } else {
            CallResult::Lost
        };
        rows.push(Row::new(name, head(headers, body).close(), end));
    }
    let size = "0".repeat(100);
    rows.extend([
        Row::new(
            "chunks",
            head(chunked, "1\r\n{\r\nb\r\n\"name\":\"a\"}\r\n0\r\n\r\n"),
            CallResult::Value,
        ),
        Row::new(
            "a chunk with an extension",
            head(chunked, "c;x=y\r\n{\"name\":\"a\"}\r\n0\r\n\r\n"),
            CallResult::Value,
        ),
        Row::new(
            "trailers",
            head(chunked, "c\r\n{\"name\":\"a\"}\r\n0\r\nx: y\r\n\r\n"),
            CallResult::Value,
        ),
        Row::new(
            "a size of a chunk with zeros",
            head(chunked, &format!("{size}c\r\n{JSON}\r\n0\r\n\r\n")).close(),
            CallResult::Value,
        ),
        Row::new(
            "an endless extension",
            head(chunked, "c;").repeat("x".repeat(10_000), 100_000),
            CallResult::Lost,
        ),
        Row::new(
            "endless trailers",
            head(chunked, "c\r\n{\"name\":\"a\"}\r\n0\r\n")
                .repeat("x: y\r\n".repeat(1000), 100_000),
            CallResult::Lost,
        ),
        Row::new(
            "the same length twice",
            head("content-length: 12\r\ncontent-length: 12", JSON),
            CallResult::Value,
        ),
        Row::new(
            "more than its length",
            head("content-length: 12", "{\"name\":\"a\"}and more").close(),
            CallResult::Value,
        ),
        Row::new(
            "another response after it",
            write([json(JSON), json("[]")].concat()).close(),
            CallResult::Value,
        ),
    ]);
    rows
}

/// Sends errors, and successes without a body.
fn statuses() -> Vec<Row> {
    let mut rows = Vec::new();
    for status in [
        400, 401, 403, 404, 405, 406, 408, 409, 410, 411, 413, 414, 415, 418, 422, 423, 425, 426,
        428, 429, 431, 451, 499, 500, 501, 502, 503, 504, 505, 507, 511, 520, 599, 600, 999,
    ] {
        rows.push(Row::new(
            format!("{status}"),
            write(response(status, &[], "{}")),
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
            write(response(status, &[headers], "")),
            CallResult::Status(status),
        ));
    }
    rows.extend([
        Row::new(
            "an empty 200",
            write(response(200, &[], "")),
            CallResult::Decode,
        ),
        Row::new(
            "an empty 201",
            write(response(201, &[], "")),
            CallResult::Decode,
        ),
        Row::new(
            "204",
            write("HTTP/1.1 204 No Content\r\n\r\n"),
            CallResult::Decode,
        ),
        Row::new("205", write(response(205, &[], "")), CallResult::Decode),
        Row::new(
            "201 with the value",
            write(response(201, &[], JSON)),
            CallResult::Value,
        ),
        Row::new(
            "299 with the value",
            write(response(299, &[], JSON)),
            CallResult::Value,
        ),
        Row::new(
            "304",
            write("HTTP/1.1 304 Not Modified\r\n\r\n"),
            CallResult::Status(304),
        ),
        Row::new(
            "an endless error",
            write("HTTP/1.1 500 Status\r\n\r\n").repeat("x".repeat(10_000), 100_000),
            CallResult::Status(500),
        ),
    ]);
    rows
}

/// Sends redirects, which are not followed.
fn redirects() -> Vec<Row> {
    let mut rows = Vec::new();
    for status in [300, 301, 302, 303, 307, 308] {
        for location in ["/other", "https://evil.example/x"] {
            let script = write(response(status, &[&format!("location: {location}")], ""));
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
        let script = write(response(302, &[&format!("location: {location}")], ""));
        let end = if location == "\u{7f}" {
            CallResult::Lost
        } else {
            CallResult::Redirected(302)
        };
        rows.push(Row::new(format!("302 to {location:?}"), script, end));
    }
    rows.push(Row::new(
        "302 to nowhere",
        write(response(302, &[], "")),
        CallResult::Redirected(302),
    ));
    rows
}

/// Sends bodies that do not match the declaration.
fn documents() -> Vec<Row> {
    let mut rows = Vec::new();
    let deep = "[".repeat(100_000);
    let part = r#"{"name":"a","part":"#;
    let nested = format!("{}{}", part.repeat(100_000), "null");
    let digits = "9".repeat(10_000);
    for (name, body) in [
        ("a page", "<!doctype html><title>hi</title>"),
        ("text", "ok"),
        ("null", "null"),
        ("a number", "1"),
        ("a string", "\"a\""),
        ("an array for a struct", r#"["a"]"#),
        (
            "an array for a struct inside",
            r#"{"name":"a","part":["b"]}"#,
        ),
        ("an empty array", "[]"),
        ("an empty object", "{}"),
        ("half a document", r#"{"name":"a""#),
        ("a document and a half", r#"{"name":"a"}{"name":"#),
        ("two documents", r#"{"name":"a"}{"name":"b"}"#),
        ("something behind it", r#"{"name":"a"} x"#),
        ("NUL behind it", "{\"name\":\"a\"}\0"),
        ("a byte order mark", "\u{feff}{\"name\":\"a\"}"),
        ("single quotes", "{'name':'a'}"),
        ("a comment", "{\"name\":\"a\"/* */}"),
        ("a comma too many", r#"{"name":"a",}"#),
        ("no quotes", "{name:\"a\"}"),
        ("a key twice", r#"{"name":"a","name":"b"}"#),
        ("NaN", r#"{"name":"a","size":NaN}"#),
        ("Infinity", r#"{"name":"a","size":Infinity}"#),
        ("a number beyond f64", r#"{"name":"a","size":1e999}"#),
        ("a number beyond f32", r#"{"name":"a","ratio":1e300}"#),
        (
            "a negative number beyond f32",
            r#"{"name":"a","ratio":-1e39}"#,
        ),
        ("a number with a plus", r#"{"name":"a","size":+1}"#),
        ("a number with a zero", r#"{"name":"a","size":01}"#),
        ("a number in hexadecimal", r#"{"name":"a","size":0x1}"#),
        ("a number as text", r#"{"name":"a","size":"1"}"#),
        ("a number for text", r#"{"name":1}"#),
        ("null for text", r#"{"name":null}"#),
        ("a lone surrogate", r#"{"name":"\ud800"}"#),
        ("a control character", "{\"name\":\"a\nb\"}"),
        ("an unknown escape", r#"{"name":"\x"}"#),
        ("arrays 100,000 deep", &deep),
        ("objects 100,000 deep", &nested),
    ] {
        rows.push(Row::new(name, write(json(body)), CallResult::Decode));
    }
    for (name, body) in [
        (
            "unknown fields",
            r#"{"name":"a","more":[1,{"x":null}]}"#.to_owned(),
        ),
        ("blanks around it", format!(" \t\r\n{JSON} \n")),
        (
            "a number of 10,000 digits, unknown",
            format!(r#"{{"name":"a","more":{digits}}}"#),
        ),
        (
            "the greatest f64",
            r#"{"name":"a","size":1.7976931348623157e308}"#.to_owned(),
        ),
        ("a tiny number", r#"{"name":"a","size":1e-999}"#.to_owned()),
    ] {
        rows.push(Row::new(name, write(json(&body)), CallResult::Value));
    }
    for (name, bytes) in [
        ("bytes that are no UTF-8", b"{\"name\":\"\xff\"}".to_vec()),
        (
            "UTF-8 of a surrogate",
            b"{\"name\":\"\xed\xa0\x80\"}".to_vec(),
        ),
        ("an overlong slash", b"{\"name\":\"\xc0\xaf\"}".to_vec()),
        ("UTF-16", b"\xff\xfe{\0}\0".to_vec()),
        ("gzip's magic", vec![0x1f, 0x8b, 8, 0]),
        ("zeros", vec![0; 1000]),
    ] {
        rows.push(Row::new(
            name,
            write(response(200, &[], bytes)),
            CallResult::Decode,
        ));
    }
    for encoding in ["br", "zstd", "compress", "gzip, gzip", "unknown"] {
        let header = format!("content-encoding: {encoding}");
        let script = write(response(200, &[&header], [0x8b, 2, 0x80, 0x7b]));
        rows.push(Row::new(
            format!("encoded as {encoding}"),
            script,
            CallResult::Decode,
        ));
    }
    rows
}

/// Echoes the token in every location and encoding.
fn echoes() -> Vec<Row> {
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
            let script = write(response(status, &[], body));
            rows.push(Row::new(
                format!("the token {how} {place}"),
                script,
                CallResult::Status(status),
            ));
        }
        let at_the_cap = format!("{}{form}", "x".repeat(64 * 1024 - form.len() / 2));
        let script = write(response(500, &[], at_the_cap));
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
                write(json(&body)),
                CallResult::Decode,
            ));
        }
        let header = format!("x-request-id: {form}");
        let script = write(response(404, &[&header], ""));
        rows.push(Row::new(
            format!("the token {how} as request id"),
            script,
            CallResult::Status(404),
        ));
        let header = format!(
            "location: https://{}.example/{form}",
            form.replace(['/', '+', '=', '%', '\\', '_', '~'], "-")
        );
        let script = write(response(302, &[&header], ""));
        rows.push(Row::new(
            format!("the token {how} as location"),
            script,
            CallResult::Redirected(302),
        ));
    }
    rows
}
