//! Rules about redirects, retries and cookies.

use http::Method;

use crate::testing::conformance::RuleResult;
use crate::testing::conformance::probe::{Probe, ensure, unexpected};
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;

pub(super) async fn no_redirects(transport: &dyn Transport) -> RuleResult {
    let target = Server::start([Step::ok("{}")])?;
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        let location = format!("location: {}/elsewhere\r\n", target.url());
        let server = Server::start([Step::response(status, &location, "")])?;
        let probe = Probe::get(&server.url(), "/probe");
        let response = probe
            .fetch(transport)
            .await
            .map_err(|error| unexpected(&error))?;
        let requests = target.requests().len() + server.requests().len();
        ensure(requests <= 1, || {
            format!("followed a redirect with the status `{status}`")
        })?;
        let is_same = status.starts_with(response.status.as_str());
        ensure(is_same && response.headers.contains_key("location"), || {
            format!("changed the response with the status `{status}`")
        })?;
    }
    Ok(())
}

pub(super) async fn no_repeats(transport: &dyn Transport) -> RuleResult {
    for method in [Method::GET, Method::PUT, Method::POST] {
        for status in ["429 Slow Down", "503 Busy", "500 Oops"] {
            let busy = Step::response(status, "retry-after: 0\r\n", "");
            let server = Server::start([busy])?;
            let probe = Probe::get(&server.url(), "/probe").method(method.clone());
            let response = probe
                .fetch(transport)
                .await
                .map_err(|error| unexpected(&error))?;
            let same = status.starts_with(response.status.as_str());
            ensure(same && server.requests().len() == 1, || {
                format!("retried a `{method}` request after the status `{status}`")
            })?;
        }
        // With a new connection, and with a reused one.
        for earlier in [0, 1] {
            let mut steps = vec![Step::ok(""); earlier];
            steps.push(Step::RespondAndClose(Vec::new()));
            let server = Server::start(steps)?;
            let probe = || Probe::get(&server.url(), "/probe").method(method.clone());
            for _ in 0..earlier {
                probe()
                    .fetch(transport)
                    .await
                    .map_err(|error| unexpected(&error))?;
            }
            let result = probe().fetch(transport).await;
            ensure(result.is_err(), || {
                format!("returned no error after the connection of a `{method}` request was closed")
            })?;
            ensure(server.requests().len() == earlier + 1, || {
                format!("retried a `{method}` request after its connection was closed")
            })?;
        }
    }
    Ok(())
}

pub(super) async fn no_cookies(transport: &dyn Transport) -> RuleResult {
    let server = Server::start([Step::response("200 OK", "set-cookie: a=b\r\n", "")])?;
    for _ in 0..2 {
        let probe = Probe::get(&server.url(), "/probe");
        probe
            .fetch(transport)
            .await
            .map_err(|error| unexpected(&error))?;
    }
    let sent = server
        .requests()
        .iter()
        .any(|request| !request.header("cookie").is_empty());
    ensure(!sent, || "sent a cookie that a response had set".to_owned())
}
