//! Rules about responses.

use http::{HeaderValue, Method};

use crate::testing::conformance::RuleResult;
use crate::testing::conformance::probe::{Probe, ensure, unexpected};
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;

pub(super) async fn returns_response_unchanged(transport: &dyn Transport) -> RuleResult {
    for status in [
        "200 OK",
        "201 Created",
        "204 No Content",
        "404 Not Found",
        "503 Busy",
        "418 Tea",
    ] {
        let is_empty = status.starts_with("204");
        let headers = "x-probe: one\r\nx-probe: two\r\nset-cookie: a=b\r\nset-cookie: c=d\r\n";
        let step = if is_empty {
            Step::Respond(format!("HTTP/1.1 {status}\r\n{headers}\r\n").into())
        } else {
            Step::response(status, headers, "\u{0}body\r\n")
        };
        let server = Server::start([step])?;
        let probe = Probe::get(&server.url(), "/probe");
        let response = probe
            .fetch(transport)
            .await
            .map_err(|error| unexpected(&error))?;
        ensure(status.starts_with(response.status.as_str()), || {
            format!("returned the status `{status}` as `{}`", response.status)
        })?;
        for (name, values) in [("x-probe", ["one", "two"]), ("set-cookie", ["a=b", "c=d"])] {
            let returned = response
                .headers
                .get_all(name)
                .iter()
                .map(HeaderValue::as_bytes);
            ensure(returned.eq(values.map(str::as_bytes)), || {
                format!("did not return all values of the header `{name}`")
            })?;
        }
        let body: &[u8] = if is_empty { b"" } else { b"\0body\r\n" };
        ensure(response.body == body, || "changed the body".to_owned())?;
    }
    check_body_framing(transport).await
}

/// Checks the three ways to delimit a body in HTTP/1.1, and a response to `HEAD`.
async fn check_body_framing(transport: &dyn Transport) -> RuleResult {
    let head = "HTTP/1.1 200 OK\r\n";
    let chunked =
        format!("{head}transfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    let closed = format!("{head}connection: close\r\n\r\nabcde");
    let headers = format!("{head}content-length: 5\r\n\r\n");
    for (method, step, expected) in [
        (Method::GET, Step::Respond(chunked.into()), "abcde"),
        (Method::GET, Step::RespondAndClose(closed.into()), "abcde"),
        (Method::HEAD, Step::Respond(headers.into()), ""),
    ] {
        let server = Server::start([step])?;
        let probe = Probe::get(&server.url(), "/probe").method(method.clone());
        let response = probe
            .fetch(transport)
            .await
            .map_err(|error| unexpected(&error))?;
        ensure(response.body == expected.as_bytes(), || {
            format!("changed the body of the response to a `{method}` request")
        })?;
    }
    Ok(())
}
