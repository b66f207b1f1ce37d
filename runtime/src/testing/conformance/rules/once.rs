//! Each request once, and nothing remembered from one to the next.

use http::Method;

use crate::testing::conformance::Outcome;
use crate::testing::conformance::probe::{Probe, ensure, failed};
use crate::testing::conformance::server::{Server, Step};
use crate::transport::Transport;

pub(super) async fn no_redirects(transport: &dyn Transport) -> Outcome {
    let target = Server::start([Step::ok("{}")])?;
    for status in [
        "301 Moved",
        "302 Found",
        "303 See Other",
        "307 Temporary",
        "308 Permanent",
    ] {
        let location = format!("location: {}/elsewhere\r\n", target.url());
        let server = Server::start([Step::answer(status, &location, "")])?;
        let probe = Probe::get(&server.url(), "/probe");
        let answer = probe
            .fetch(transport)
            .await
            .map_err(|error| failed(&error))?;
        let redirects = target.seen().len() + server.seen().len() - 1;
        ensure(redirects == 0, || format!("it follows a {status}"))?;
        let given = status.starts_with(answer.status.as_str());
        ensure(given && answer.headers.contains_key("location"), || {
            format!("it does not give a {status} as it came")
        })?;
    }
    Ok(())
}

pub(super) async fn no_repeats(transport: &dyn Transport) -> Outcome {
    for method in [Method::GET, Method::PUT, Method::POST] {
        for status in ["429 Slow Down", "503 Busy", "500 Oops"] {
            let busy = Step::answer(status, "retry-after: 0\r\n", "");
            let server = Server::start([busy])?;
            let probe = Probe::get(&server.url(), "/probe").method(method.clone());
            let answer = probe
                .fetch(transport)
                .await
                .map_err(|error| failed(&error))?;
            let same = status.starts_with(answer.status.as_str());
            ensure(same && server.seen().len() == 1, || {
                format!("it repeats a {method} that was answered with {status}")
            })?;
        }
        // On a fresh connection, and on one that was used before.
        for before in [0, 1] {
            let mut steps = vec![Step::ok(""); before];
            steps.push(Step::Last(Vec::new()));
            let server = Server::start(steps)?;
            let probe = || Probe::get(&server.url(), "/probe").method(method.clone());
            for _ in 0..before {
                probe()
                    .fetch(transport)
                    .await
                    .map_err(|error| failed(&error))?;
            }
            let lost = probe().fetch(transport).await;
            ensure(lost.is_err(), || {
                format!("a lost answer to a {method} is none of its errors")
            })?;
            ensure(server.seen().len() == before + 1, || {
                format!("it repeats a {method} whose answer was lost")
            })?;
        }
    }
    Ok(())
}

pub(super) async fn no_cookies(transport: &dyn Transport) -> Outcome {
    let server = Server::start([Step::answer("200 OK", "set-cookie: a=b\r\n", "")])?;
    for _ in 0..2 {
        let probe = Probe::get(&server.url(), "/probe");
        probe
            .fetch(transport)
            .await
            .map_err(|error| failed(&error))?;
    }
    let kept = server
        .seen()
        .iter()
        .any(|seen| !seen.header("cookie").is_empty());
    ensure(!kept, || {
        "it sends a cookie that an answer had set".to_owned()
    })
}
