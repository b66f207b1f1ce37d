//! Many calls over HTTP/2 to servers with random faults: no duplicate execution and true outcomes.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use restrait::Retry;
use restrait_tests::fault::{Code, Frame, Protocol, ReceivedRequest, Reply, Script, Server};

use crate::flaky::{CallResult, Random, all, change_once};
use crate::protocols::{Kind, Shared};
use crate::secrets;
use crate::things::{JSON, Thing, Things, alone, cases, thing};

/// Returns a code that ends a body early. reqwest with decompression takes a reset without an error for
/// the end of the body.
fn reset_in_body(kind: Kind) -> Code {
    match kind {
        Kind::Reqwest => Code::StreamClosed,
        Kind::Hyper => Code::NoError,
    }
}

/// Number of executions of each request.
type Executions = Arc<Mutex<HashMap<String, u32>>>;

fn reset(code: Code) -> Script {
    Script::new().frame(Frame::reset(code))
}

const MAX_ATTEMPTS: u32 = 10;

const DEADLINE: Duration = Duration::from_secs(30);

/// The number of calls that may reach their deadline.
///
/// hyper 1.12 can lose requests that it is given while another thread ends the connection. The `Receiver` of
/// `client::dispatch` drops what is in its channel, but a message whose `send` has begun arrives later, and those behind it
/// are not dropped, either. A waiting caller owns a sender of the channel, so nothing drops them then.
const MAX_STALLED: usize = 5;

/// Returns a policy without a budget, which several lost connections in a row with all their calls
/// would use up.
fn retry() -> Retry {
    let retry = Retry::default().max_attempts(MAX_ATTEMPTS).no_budget();
    retry.backoff(Duration::from_millis(1), Duration::from_millis(100))
}

fn as_f64(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap())
}

/// Starts a server that fails every third call and records what it executes.
///
/// Faults of a whole connection are rare, because they end all its calls.
async fn recording_server(transport: &Shared, executions: Executions) -> Server {
    let random = Random::new();
    let in_body = reset_in_body(transport.kind);
    let server = Server::builder(transport.protocol).without_log();
    let respond = move |seen: &ReceivedRequest| {
        let thing: Thing = serde_json::from_slice(&seen.body).unwrap();
        let execute = || {
            let mut executions = executions.lock().unwrap();
            *executions.entry(thing.name.clone()).or_default() += 1;
        };
        let done = Reply::json(&serde_json::to_string(&thing).unwrap());
        let head = || Script::new().head(&done);
        match random.below_1000() {
            // The request is not executed, and the server says so.
            0..60 => reset(Code::RefusedStream),
            60..64 => Script::new().go_away(Code::NoError),
            64..66 => Script::new().go_away(Code::EnhanceYourCalm),
            66..67 => Script::new().go_away(Code::InternalError).close(),
            67..110 => Script::new().reply(&Reply::new(503, &["retry-after: 0"], "")),
            110..140 => Script::new().reply(&Reply::new(429, &[], "")),
            // The request is not executed, but the server does not say so.
            140..160 => reset(Code::Cancel),
            160..180 => reset(Code::InternalError),
            180..181 => Script::new().reset(),
            181..182 => Script::new().close(),
            // The request is executed, but the response is lost.
            182..210 => {
                execute();
                reset(Code::InternalError)
            }
            210..230 => {
                execute();
                reset(Code::EnhanceYourCalm)
            }
            230..250 => {
                execute();
                head().frame(Frame::reset(Code::RefusedStream))
            }
            250..270 => {
                execute();
                head()
                    .data(&seen.body[..5])
                    .frame(Frame::reset(Code::Cancel))
            }
            270..290 => {
                execute();
                head().data(&seen.body[..5]).frame(Frame::reset(in_body))
            }
            290..291 => {
                execute();
                head().data(&seen.body[..5]).reset()
            }
            291..292 => {
                execute();
                Script::new().close()
            }
            // The request is executed, and the connection ends afterwards.
            292..293 => {
                execute();
                Script::new().reply(&done).close()
            }
            293..294 => {
                execute();
                Script::new()
                    .reply(&done)
                    .pause(Duration::from_millis(1))
                    .reset()
            }
            _ => {
                execute();
                Script::new().reply(&done)
            }
        }
    };
    server.start(respond).await
}

/// Makes many calls that are not idempotent, and compares their outcomes with what was executed.
async fn compare_outcomes(transport: &Shared, calls: usize) {
    let start = Instant::now();
    let executions = Executions::default();
    let server = recording_server(transport, Arc::clone(&executions)).await;
    let client = transport
        .client(server.url())
        .timeout(DEADLINE)
        .retry(retry())
        .build()
        .unwrap();
    let results = all(calls, move |number| {
        let client = client.clone();
        async move { change_once(&client, number).await }
    })
    .await;
    let executions = executions.lock().unwrap();
    let twice = executions.values().filter(|times| **times > 1).count();
    let mut counts: HashMap<CallResult, usize> = HashMap::new();
    let mut wrong = Vec::new();
    for (name, result) in &results {
        let executed = executions.contains_key(name);
        *counts.entry(*result).or_default() += 1;
        let is_true = match result {
            CallResult::Done => executed,
            CallResult::NotSent | CallResult::Refused => !executed,
            CallResult::Unknown | CallResult::TimedOut => true,
        };
        if !is_true {
            wrong.push((name, result));
        }
    }
    println!(
        "{:?} {:?}: {calls} calls, {} requests over {} connections, {} executed, {twice} twice, \
         {} wrong outcomes: {counts:?}, {:?}",
        transport.kind,
        transport.protocol,
        server.requests(),
        server.connections(),
        executions.len(),
        wrong.len(),
        start.elapsed()
    );
    assert_eq!((results.len(), twice), (calls, 0));
    assert!(wrong.is_empty(), "{wrong:?}");
    let stalled = counts.get(&CallResult::TimedOut).copied().unwrap_or(0);
    assert!(stalled <= MAX_STALLED, "{counts:?}");
    // The calls that the server has certainly not processed were repeated.
    let not_sent = counts.get(&CallResult::NotSent).copied().unwrap_or(0);
    assert!(not_sent <= calls.div_ceil(1000), "{counts:?}");
    if calls >= 1000 {
        assert!(server.requests() > calls, "no request was repeated");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn never_executes_a_post_twice_over_http2() {
    secrets::watch();
    let _alone = alone().await;
    for kind in Kind::ALL {
        compare_outcomes(&kind.shared(Protocol::Http2), cases(100_000)).await;
        compare_outcomes(&kind.shared(Protocol::TlsHttp2), cases(20_000)).await;
    }
    assert!(secrets::traced() > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn idempotent_calls_succeed_over_http2_despite_mixed_faults() {
    let _alone = alone().await;
    let calls = cases(100_000);
    for kind in Kind::ALL {
        let random = Random::new();
        let in_body = reset_in_body(kind);
        let respond = move |_: &ReceivedRequest| {
            let done = Reply::json(JSON);
            let head = || Script::new().head(&done);
            match random.below_1000() {
                0..40 => reset(Code::RefusedStream),
                40..60 => reset(Code::Cancel),
                60..80 => reset(Code::InternalError),
                80..110 => head().frame(Frame::reset(Code::Cancel)),
                110..140 => head().data(&JSON[..5]).frame(Frame::reset(in_body)),
                140..160 => head()
                    .data(&JSON[..5])
                    .frame(Frame::reset(Code::InternalError)),
                160..190 => Script::new().reply(&Reply::new(500, &[], "no")),
                190..220 => Script::new().reply(&Reply::new(503, &["retry-after: 0"], "")),
                220..240 => Script::new().reply(&Reply::new(429, &[], "{}")),
                240..244 => Script::new().go_away(Code::NoError),
                244..247 => Script::new().go_away(Code::InternalError).close(),
                247..249 => Script::new().reset(),
                249..251 => Script::new().close(),
                251..253 => head().data(&JSON[..5]).reset(),
                253..255 => Script::new().reply(&done).close(),
                _ => Script::new().reply(&done),
            }
        };
        let server = Server::builder(Protocol::Http2)
            .without_log()
            .start(respond)
            .await;
        let client = kind.shared(Protocol::Http2).client(server.url());
        let client = client.retry(retry()).timeout(DEADLINE).build().unwrap();
        let results = all(calls, move |number| {
            let client = client.clone();
            async move {
                let thing = thing();
                match number % 3 {
                    0 => client.thing("a").await,
                    1 => client.put("a", &thing).await,
                    _ => client.ensure("a", &thing).await,
                }
            }
        })
        .await;
        let failed = results.iter().filter_map(|it| it.as_ref().err());
        let failed = failed.inspect(|error| secrets::check(error));
        let (stalled, failed): (Vec<_>, Vec<_>) = failed.partition(|error| error.is_timeout());
        assert!(stalled.len() <= MAX_STALLED, "{stalled:?}");
        println!(
            "{kind:?}: {calls} calls, {} requests over {} connections, {} failed",
            server.requests(),
            server.connections(),
            failed.len()
        );
        assert!(failed.iter().all(|error| error.attempts() == MAX_ATTEMPTS));
        // A lost connection fails all its requests. So the share of failed requests is larger than
        // that of the faults, failures come in groups, and all attempts of a few calls fail.
        let retries = server.requests() - (calls - failed.len());
        let share = as_f64(retries) / as_f64(server.requests());
        let by_chance = as_f64(calls) * share.powi(MAX_ATTEMPTS.cast_signed());
        assert!(
            as_f64(failed.len()) <= 3.0 + 20.0 * by_chance,
            "{by_chance} expected: {failed:?}"
        );
    }
}
