//! Answers: given as they came.

use http::{HeaderValue, Method};

use crate::testing::conformance::Outcome;
use crate::testing::conformance::probe::{Probe, ensure, failed};
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;

pub(super) async fn as_they_came(transport: &dyn Transport) -> Outcome {
    for status in [
        "200 OK",
        "201 Created",
        "204 No Content",
        "404 Not Found",
        "503 Busy",
        "418 Tea",
    ] {
        let none = status.starts_with("204");
        let headers = "x-probe: one\r\nx-probe: two\r\nset-cookie: a=b\r\nset-cookie: c=d\r\n";
        let step = if none {
            Step::RawResponse(format!("HTTP/1.1 {status}\r\n{headers}\r\n").into())
        } else {
            Step::answer(status, headers, "\u{0}body\r\n")
        };
        let server = Server::start([step])?;
        let probe = Probe::get(&server.url(), "/probe");
        let answer = probe
            .fetch(transport)
            .await
            .map_err(|error| failed(&error))?;
        ensure(status.starts_with(answer.status.as_str()), || {
            format!("{status} is given as {}", answer.status)
        })?;
        for (name, values) in [("x-probe", ["one", "two"]), ("set-cookie", ["a=b", "c=d"])] {
            let given = answer
                .headers
                .get_all(name)
                .iter()
                .map(HeaderValue::as_bytes);
            ensure(given.eq(values.map(str::as_bytes)), || {
                format!("not all values of the header `{name}` are given")
            })?;
        }
        let body: &[u8] = if none { b"" } else { b"\0body\r\n" };
        ensure(answer.body == body, || {
            "the body is not given as it came".to_owned()
        })?;
    }
    bodies(transport).await
}

/// The three ways in which HTTP/1.1 ends a body, and the answer that has a length and no body.
async fn bodies(transport: &dyn Transport) -> Outcome {
    let head = "HTTP/1.1 200 OK\r\n";
    let chunked =
        format!("{head}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    let closed = format!("{head}connection: close\r\n\r\nabcde");
    let headers = format!("{head}content-length: 5\r\n\r\n");
    for (method, step, wanted) in [
        (Method::GET, Step::RawResponse(chunked.into()), "abcde"),
        (Method::GET, Step::Last(closed.into()), "abcde"),
        (Method::HEAD, Step::RawResponse(headers.into()), ""),
    ] {
        let server = Server::start([step])?;
        let probe = Probe::get(&server.url(), "/probe").method(method.clone());
        let answer = probe
            .fetch(transport)
            .await
            .map_err(|error| failed(&error))?;
        ensure(answer.body == wanted.as_bytes(), || {
            format!("a body that answers a {method} is not given as it came")
        })?;
    }
    Ok(())
}
