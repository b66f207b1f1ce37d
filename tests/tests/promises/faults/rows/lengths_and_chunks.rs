//! Contradictory lengths and chunks of HTTP/1.1.

use restrait_tests::fault::json;

use super::{CallResult, JSON, Row, write};

/// Sends contradictory lengths and chunks.
pub(super) fn lengths_and_chunks() -> Vec<Row> {
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
    let cut = [
        "a length that is too long",
        "a long length",
        "no last chunk",
    ];
    let is_cut = |row: &Row| cut.contains(&row.name.as_str());
    let rows = rows.into_iter().map(Row::http1);
    let judge = |row: Row| if is_cut(&row) { row } else { row.permanent() };
    rows.map(judge).collect()
}
