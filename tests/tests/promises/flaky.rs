//! Many calls to servers with random faults: no duplicate execution, no lost result, no retry
//! storm.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use restrait::{Client, Outcome, Retry};
use restrait_tests::fault::{ReceivedRequest, Script, Server, json, response};

use crate::secrets;
use crate::things::{JSON, Thing, Things, alone, builder, cases, thing};

/// Number of concurrent calls.
pub const DEFAULT_CONCURRENCY: usize = 48;

/// A fixed sequence of random numbers, so that failures are reproducible.
pub struct Random(AtomicU64);

impl Random {
    pub fn new() -> Self {
        Self(AtomicU64::new(STEP))
    }

    /// Returns a number from 0 to 999.
    pub fn below_1000(&self) -> u64 {
        mix(self.0.fetch_add(STEP, Ordering::Relaxed))
    }
}

const STEP: u64 = 0x9e37_79b9_7f4a_7c15;

/// Returns a number from 0 to 999 that depends on all bits of `state`.
fn mix(mut state: u64) -> u64 {
    state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (state ^ (state >> 31)) % 1000
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
    TimedOut,
}

/// Makes a call that changes a thing with this number. Returns its name, and the result as the caller
/// sees it.
pub async fn change_once(client: &Client, number: usize) -> (String, CallResult) {
    let thing = Thing {
        name: format!("thing {number}"),
        ..thing()
    };
    let result = if number.is_multiple_of(2) {
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
                _ if error.is_timeout() => CallResult::TimedOut,
                Outcome::Answered => CallResult::Refused,
                _ => CallResult::Unknown,
            }
        }
    };
    (thing.name, result)
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
        async move { change_once(&client, number).await }
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
            CallResult::TimedOut => panic!("{name} is late"),
        }
    }
    println!(
        "{calls} calls, {} executed, {twice} twice: {counts:?}",
        executions.len()
    );
    assert_eq!((result.len(), twice), (calls, 0));
    assert!(secrets::traced() > 0);
}

/// Returns the number from 0 to 999 that selects the response to an attempt, from 1, of a call. It does
/// not depend on the order of the calls.
fn draw(call: usize, attempt: u32) -> u64 {
    let number = (call as u64) << 8 | u64::from(attempt);
    mix(number.wrapping_add(1).wrapping_mul(STEP))
}

/// The part of the responses that are faults, in thousandths.
const FAULTS: u64 = 300;

/// Starts a server that selects its responses with [`draw`]. The last segment but one of the path, or
/// the last one, is the number of the call.
async fn faulty_server() -> Server {
    let attempts: Mutex<HashMap<usize, u32>> = Mutex::default();
    Server::without_log(move |seen: &ReceivedRequest| {
        let number = seen.target.split(['/', '?']).find_map(|it| it.parse().ok());
        let number = number.unwrap();
        let attempt = {
            let mut attempts = attempts.lock().unwrap();
            let attempt = attempts.entry(number).or_default();
            *attempt += 1;
            *attempt
        };
        let done = json(JSON);
        match draw(number, attempt) {
            0..60 => Script::new().reset(),
            60..100 => Script::new().write(&done[..done.len() / 2]).reset(),
            100..120 => Script::new().write(&done[..done.len() - 1]).close(),
            120..140 => Script::new().close(),
            140..180 => Script::new().write(response(500, &[], "no")),
            180..220 => Script::new().write(response(503, &["retry-after: 0"], "")),
            220..250 => Script::new().write(response(429, &[], "{}")),
            250..270 => Script::new().write(response(502, &[], "<html>")),
            270..298 => Script::new()
                .write(response(408, &["connection: close"], ""))
                .close(),
            298..FAULTS => Script::new().write(&done[..done.len() - 1]).hang(),
            _ => Script::new().write(done),
        }
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn idempotent_calls_succeed_despite_mixed_faults() {
    let _alone = alone().await;
    let calls = cases(100_000);
    let server = faulty_server().await;
    // Without the budget, the result of a call does not depend on other calls.
    let client = builder(server.url())
        .retry(Retry::default().no_budget())
        .read_timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    let start = Instant::now();
    let results = all(calls, move |number| {
        let client = client.clone();
        async move {
            let (thing, name) = (thing(), number.to_string());
            let result = match number % 4 {
                0 => client.thing(&name).await,
                1 => client.put(&name, &thing).await,
                2 => client.ensure(&name, &thing).await,
                _ => client.thing(&name).text("c".to_owned()).await,
            };
            (number, result)
        }
    })
    .await;
    let (mut requests, mut failed) = (0, 0);
    for (number, result) in results {
        let needed = (1..=5).find(|attempt| draw(number, *attempt) >= FAULTS);
        requests += needed.unwrap_or(5) as usize;
        if let Err(error) = result {
            secrets::check(&error);
            assert_eq!((needed, error.attempts()), (None, 5), "{number}: {error:?}");
            failed += 1;
        } else {
            assert!(needed.is_some(), "{number} had five faults");
        }
    }
    println!(
        "{calls} calls, {requests} requests, {failed} failed, {:?}",
        start.elapsed()
    );
    assert_eq!(server.requests(), requests);
    // Five faults in a row have a probability of 0.243 %.
    assert!(failed <= calls.div_ceil(250), "{failed}");
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
