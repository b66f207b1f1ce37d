//! Many calls to servers with random faults: no duplicate execution, no lost result, no retry
//! storm.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use restrait::{Error, Outcome, Retry};
use restrait_tests::fault::{ReceivedRequest, Script, Server, json, response};

use crate::secrets;
use crate::things::{JSON, Thing, Things, alone, builder, cases, thing};

/// Number of concurrent calls.
pub const DEFAULT_CONCURRENCY: usize = 48;

/// A fixed sequence of random numbers, so that failures are reproducible.
pub struct Random(AtomicU64);

impl Random {
    pub fn new() -> Self {
        Self(AtomicU64::new(0x9e37_79b9_7f4a_7c15))
    }

    /// Returns a number from 0 to 999.
    pub fn below_1000(&self) -> u64 {
        let mut state = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed);
        state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (state ^ (state >> 31)) % 1000
    }
}

/// Makes calls concurrently and returns their results.
pub async fn all<T, F>(
    count: usize,
    call: impl Fn(usize) -> F + Clone + Send + Sync + 'static,
) -> Vec<T>
where
    T: Send + 'static,
    F: Future<Output = T> + Send + 'static,
{
    let workers = (0..DEFAULT_CONCURRENCY).map(|worker| {
        let call = call.clone();
        tokio::spawn(async move {
            let mut results = Vec::new();
            for number in (worker..count).step_by(DEFAULT_CONCURRENCY) {
                results.push(call(number).await);
            }
            results
        })
    });
    let mut results = Vec::new();
    for worker in workers.collect::<Vec<_>>() {
        results.extend(worker.await.unwrap());
    }
    results
}

/// The result of a call, as the caller sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CallResult {
    Done,
    NotSent,
    Unknown,
    Refused,
}

/// Number of executions of each request.
type Executions = Arc<Mutex<HashMap<String, u32>>>;

/// Starts a server that fails every third call and records what it executes.
async fn recording_server(executions: Executions) -> Server {
    let random = Random::new();
    Server::without_log(move |seen: &ReceivedRequest| {
        let thing: Thing = serde_json::from_slice(&seen.body).unwrap();
        let execute = || {
            let mut executions = executions.lock().unwrap();
            *executions.entry(thing.name.clone()).or_default() += 1;
        };
        let done = json(&serde_json::to_string(&thing).unwrap());
        match random.below_1000() {
            // The request is not executed.
            0..60 => Script::new().reset(),
            60..120 => Script::new().write(response(503, &["retry-after: 0"], "")),
            120..150 => Script::new().write(response(429, &[], "")),
            // The request is executed, but the response is lost.
            150..200 => {
                execute();
                Script::new().reset()
            }
            200..240 => {
                execute();
                Script::new().write(&done[..done.len() / 2]).reset()
            }
            240..260 => {
                execute();
                Script::new().write(&done[..done.len() - 1]).close()
            }
            // The request is executed, and the connection is closed afterwards. The next call finds
            // it stale.
            260..300 => {
                execute();
                Script::new().write(done).close()
            }
            300..340 => {
                execute();
                Script::new()
                    .write(done)
                    .pause(Duration::from_millis(1))
                    .reset()
            }
            _ => {
                execute();
                Script::new().write(done)
            }
        }
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn never_executes_a_post_twice_and_reports_true_outcomes() {
    secrets::watch();
    let _alone = alone().await;
    let calls = cases(100_000);
    let executions = Executions::default();
    let server = recording_server(Arc::clone(&executions)).await;
    let client = builder(server.url())
        .timeout(Duration::from_secs(60))
        .build()
        .unwrap();
    let result = all(calls, move |number| {
        let client = client.clone();
        async move {
            let thing = Thing {
                name: format!("thing {number}"),
                ..thing()
            };
            let result = if number % 2 == 0 {
                client.make(&thing).await
            } else {
                client.change("a", &thing).await
            };
            let result = match result {
                Ok(value) => {
                    assert_eq!(value, thing);
                    CallResult::Done
                }
                Err(error) => {
                    secrets::check(&error);
                    match error.outcome() {
                        Outcome::NotSent => CallResult::NotSent,
                        Outcome::Answered => CallResult::Refused,
                        _ => CallResult::Unknown,
                    }
                }
            };
            (thing.name, result)
        }
    })
    .await;
    let executions = executions.lock().unwrap();
    let twice = executions.values().filter(|times| **times > 1).count();
    let mut counts: HashMap<CallResult, usize> = HashMap::new();
    for (name, result) in &result {
        let executed = executions.contains_key(name);
        *counts.entry(*result).or_default() += 1;
        match result {
            CallResult::Done => assert!(executed, "{name} is done, says the caller"),
            CallResult::NotSent | CallResult::Refused => {
                assert!(!executed, "{name} is not done, says the caller");
            }
            CallResult::Unknown => {}
        }
    }
    println!(
        "{calls} calls, {} executed, {twice} twice: {counts:?}",
        executions.len()
    );
    assert_eq!((result.len(), twice), (calls, 0));
    assert!(secrets::traced() > 0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn idempotent_calls_succeed_despite_mixed_faults() {
    let _alone = alone().await;
    let calls = cases(100_000);
    let random = Random::new();
    let server = Server::without_log(move |_: &ReceivedRequest| {
        let done = json(JSON);
        match random.below_1000() {
            0..60 => Script::new().reset(),
            60..100 => Script::new().write(&done[..done.len() / 2]).reset(),
            100..120 => Script::new().write(&done[..done.len() - 1]).close(),
            120..140 => Script::new().close(),
            140..180 => Script::new().write(response(500, &[], "no")),
            180..220 => Script::new().write(response(503, &["retry-after: 0"], "")),
            220..250 => Script::new().write(response(429, &[], "{}")),
            250..270 => Script::new().write(response(502, &[], "<html>")),
            270..290 => Script::new()
                .write(response(408, &["connection: close"], ""))
                .close(),
            290..298 => Script::new().write("garbage\r\n\r\n").close(),
            298..300 => Script::new().write(&done[..9]).hang(),
            _ => Script::new().write(done),
        }
    })
    .await;
    // Uses the default retry settings, except for a shorter read timeout.
    let client = builder(server.url())
        .retry(Retry::default())
        .read_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let start = Instant::now();
    let results = all(calls, move |number| {
        let client = client.clone();
        async move {
            let thing = thing();
            match number % 4 {
                0 => client.thing("a").await,
                1 => client.put("a", &thing).await,
                2 => client.ensure("a", &thing).await,
                _ => client.thing("b").text("c".to_owned()).await,
            }
        }
    })
    .await;
    let failed: Vec<_> = results
        .iter()
        .filter_map(|result| result.as_ref().err())
        .collect();
    println!(
        "{calls} calls, {} requests, {} failed, {:?}",
        server.requests(),
        failed.len(),
        start.elapsed()
    );
    for error in &failed {
        secrets::check(error);
    }
    // 30 % of all responses are faults, so ten attempts fail for 6 of 1,000,000 calls. One lost call is
    // chance, two in the small run are not.
    assert!(failed.len() <= calls.div_ceil(10_000), "{failed:#?}");
    let used_all_attempts = |error: &&Error| error.attempts() == 10;
    assert!(failed.iter().all(used_all_attempts), "{failed:#?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn retry_budget_limits_requests_to_a_dead_server() {
    let _alone = alone().await;
    let calls = cases(20_000).max(1000);
    for (name, script) in [
        (
            "responds with 503",
            Script::new().write(response(503, &["retry-after: 0"], "")),
        ),
        ("resets", Script::new().reset()),
    ] {
        let server = Server::without_log(move |_: &ReceivedRequest| script.clone()).await;
        let client = builder(server.url()).build().unwrap();
        let other = client.with_token("another").unwrap();
        let results = all(calls, move |number| {
            // Derived clients share the retry budget.
            let client = if number % 2 == 0 {
                client.clone()
            } else {
                other.clone()
            };
            async move { client.thing("a").await.is_err() }
        })
        .await;
        assert!(results.iter().all(|failed| *failed));
        let more = server.requests() - calls;
        println!("a server that {name}: {calls} calls, {more} retries");
        assert!(more * 5 <= calls, "{more} retries of {calls} calls");
    }
}

#[tokio::test]
async fn retry_budget_can_be_disabled() {
    let server =
        Server::without_log(|_: &ReceivedRequest| Script::new().write(response(503, &[], "")))
            .await;
    let retry = Retry::default()
        .max_attempts(3)
        .backoff(Duration::ZERO, Duration::ZERO);
    let client = builder(server.url())
        .retry(retry.no_budget())
        .build()
        .unwrap();
    for _ in 0..100 {
        assert_eq!(client.thing("a").await.unwrap_err().attempts(), 3);
    }
}
