//! The fault table at the default settings: transient faults recover, permanent ones end at once, and
//! no request is sent more often than documented.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use restrait::{Call, Client, Outcome};
use restrait_tests::fault::{Connection, Protocol, Reply, Script, Server};
use restrait_tests::support::{RefusingPort, is_quick};
use tokio::task::JoinSet;

use crate::faults::row::{CallResult, Repeats, Row};
use crate::faults::rows;
use crate::protocols::Kind;
use crate::secrets;
use crate::things::{JSON, TOKEN, Thing, Things, alone, thing, undisturbed};

mod stuck;

/// The attempts of a call at the default settings.
const ATTEMPTS: u32 = 5;

/// The time in which a call ends that does not wait for a time limit. The delays between five attempts
/// take up to 0.75 s.
const SOON: Duration = Duration::from_secs(if cfg!(debug_assertions) { 15 } else { 2 });

/// The number of calls that are made at the same time.
const CONCURRENCY: usize = 24;

/// The server fails once, or always.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Failures {
    /// The first request or connection fails. Later ones succeed.
    First,
    All,
}

/// A call to a server with a fault.
#[derive(Clone)]
struct Scenario {
    row: Row,
    protocol: Protocol,
    method: &'static str,
    failures: Failures,
}

/// The expected result, with the number of requests that are sent.
struct Expected {
    end: CallResult,
    attempts: u32,
}

impl Scenario {
    fn is_idempotent(&self) -> bool {
        self.method != "POST"
    }

    /// Returns the expected result. This is promise 6.
    fn expected(&self) -> Option<Expected> {
        let [end] = self.row.ends[..] else {
            return None;
        };
        let is_transient = self.row.repeats == Repeats::Yes;
        let is_repeated = match end {
            CallResult::NotSent => true,
            CallResult::Lost => self.is_idempotent() && is_transient,
            CallResult::Status(408 | 429 | 500 | 502 | 503 | 504) => self.is_idempotent(),
            CallResult::TimedOut | CallResult::TimedOutBefore => return None,
            _ => false,
        };
        Some(match (is_repeated, self.failures) {
            (false, _) => Expected { end, attempts: 1 },
            (true, Failures::First) => Expected {
                end: CallResult::Value,
                attempts: 2,
            },
            (true, Failures::All) => Expected {
                end,
                attempts: ATTEMPTS,
            },
        })
    }

    /// Starts the server.
    async fn server(&self) -> Server {
        let Self { row, failures, .. } = self.clone();
        // A connection that fails before it reads a request is followed by one that works.
        let connects = row.is_connection_fault();
        let connection = row.connection.clone();
        let mut server = Server::builder(self.protocol)
            .certificate(row.certificate)
            .connections(move |number| {
                if connects && failures == Failures::First && number > 0 {
                    Connection::default()
                } else {
                    connection.clone()
                }
            });
        if let Some(alpn) = row.alpn {
            server = server.alpn(&[alpn]);
        }
        let served = AtomicUsize::new(0);
        server
            .start(move |_| {
                let is_first = served.fetch_add(1, Ordering::Relaxed) == 0;
                if (is_first && !connects) || failures == Failures::All {
                    row.script.clone()
                } else {
                    Script::new().reply(&Reply::json(JSON))
                }
            })
            .await
    }

    /// Makes the call over a new transport, and compares its result.
    async fn check(&self, kind: Kind) -> Result<(), String> {
        let Some(expected) = self.expected() else {
            return Ok(());
        };
        let server = self.server().await;
        let transport = kind.transport_to_one_server(self.protocol);
        let builder = Client::builder().token(TOKEN).base_url(server.url());
        let client = transport.with(builder).build().unwrap();
        let start = Instant::now();
        let result = call(&client, self.method).await;
        let took = start.elapsed();
        let end = CallResult::of(&result)?;
        let text = result.as_ref().err().map(ToString::to_string);
        if end != expected.end {
            let wanted = expected.end;
            return Err(format!("ends with {end:?}, not {wanted:?}: {text:?}"));
        }
        if let Err(error) = &result
            && error.attempts() != expected.attempts
        {
            let (attempts, wanted) = (error.attempts(), expected.attempts);
            return Err(format!("made {attempts} attempts, not {wanted}: {text:?}"));
        }
        let requests = u32::try_from(server.requests()).unwrap();
        if requests > expected.attempts {
            return Err(format!("was sent {requests} times: {text:?}"));
        }
        if took > SOON {
            return Err(format!("took {took:?}: {text:?}"));
        }
        Ok(())
    }
}

async fn call(client: &Client, method: &str) -> restrait::Result<Thing> {
    let thing = thing();
    match method {
        "GET" => client.thing("a").await,
        "PUT" => client.put("a", &thing).await,
        _ => client.make(&thing).await,
    }
}

/// The calls of each fault.
const CALLS: [(&str, Failures); 5] = [
    ("GET", Failures::First),
    ("GET", Failures::All),
    ("PUT", Failures::First),
    ("POST", Failures::First),
    ("POST", Failures::All),
];

/// Returns all scenarios. A debug build makes each call over one of the protocols, and a quick test every second call.
///
/// A call with a delay of `Retry-After` has a test of its own.
fn scenarios() -> Vec<Scenario> {
    let mut scenarios = Vec::new();
    let rows = rows::all().into_iter();
    // Long responses are searched for the token, which takes long in a debug build.
    let others = ["retry-after", "the token", "an endless error"];
    let is_other = |row: &Row| others.iter().any(|name| row.name.contains(name));
    let rows = rows.filter(|row| !row.is_slow && !is_other(row));
    for (number, row) in rows.enumerate() {
        for (call, (method, failures)) in CALLS.into_iter().enumerate() {
            // Not in the order of the protocols, so that each of them has calls.
            if is_quick() && !(number / 2 + call).is_multiple_of(2) {
                continue;
            }
            let chosen = (number + call) % row.protocols.len();
            for (at, protocol) in row.protocols.iter().enumerate() {
                let scenario = Scenario {
                    row: row.clone(),
                    protocol: *protocol,
                    method,
                    failures,
                };
                // Calls that are not repeated end in the same way, however often the server fails.
                let is_new = scenario
                    .expected()
                    .is_some_and(|expected| expected.attempts > 1 || failures == Failures::All);
                if is_new && (at == chosen || !cfg!(debug_assertions)) {
                    scenarios.push(scenario);
                }
            }
        }
    }
    scenarios
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn defaults_recover_from_transient_faults_and_end_at_once_after_permanent_ones() {
    let _alone = alone().await;
    let problems = Arc::new(Mutex::new(Vec::new()));
    let mut running = JoinSet::new();
    let scenarios = scenarios();
    let count = scenarios.len();
    for (number, scenario) in scenarios.into_iter().enumerate() {
        if running.len() >= CONCURRENCY {
            running.join_next().await.unwrap().unwrap();
        }
        let problems = Arc::clone(&problems);
        running.spawn(async move {
            // A debug build alternates between the transports.
            let kinds = if cfg!(debug_assertions) {
                vec![Kind::ALL[number % Kind::ALL.len()]]
            } else {
                Kind::ALL.to_vec()
            };
            for kind in kinds {
                if scenario.row.is_gap_of(kind) {
                    continue;
                }
                let mut result = scenario.check(kind).await;
                // A late call can be the fault of other processes.
                if result
                    .as_ref()
                    .is_err_and(|problem| problem.starts_with("took "))
                {
                    result = scenario.check(kind).await;
                }
                let Err(problem) = result else {
                    continue;
                };
                let Scenario {
                    row,
                    protocol,
                    method,
                    failures,
                } = &scenario;
                let name = &row.name;
                let line =
                    format!("{kind:?} {protocol:?} {method} {failures:?} `{name}` {problem}");
                problems.lock().unwrap().push(line);
            }
        });
    }
    running.join_all().await;
    let problems = problems.lock().unwrap();
    println!("{count} faults at the default settings");
    let list = problems.join("\n");
    assert!(
        problems.is_empty(),
        "{} of {count}:\n{list}",
        problems.len()
    );
    assert!(count >= if is_quick() { 400 } else { 800 }, "{count}");
}

#[tokio::test]
async fn refused_ports_fail_within_half_a_second() {
    let _undisturbed = undisturbed().await;
    let mut running = JoinSet::new();
    for kind in Kind::ALL {
        for protocol in Protocol::ALL {
            running.spawn(async move {
                let port = RefusingPort::bind();
                let url = port.url(if protocol.is_tls() { "https" } else { "http" });
                let builder = Client::builder().token(TOKEN).base_url(&url);
                let client = kind.shared(protocol).with(builder).build().unwrap();
                for method in ["GET", "PUT", "POST"] {
                    let start = Instant::now();
                    let error = call(&client, method).await.unwrap_err();
                    let took = start.elapsed();
                    assert!(
                        took < Duration::from_millis(500),
                        "{kind:?} {protocol:?}: {took:?}"
                    );
                    assert_eq!(error.outcome(), Outcome::NotSent, "{error:?}");
                    assert!(error.attempts() <= 3 && error.is_retryable(), "{error:?}");
                    secrets::check(&error);
                }
            });
        }
    }
    running.join_all().await;
}

#[tokio::test]
async fn error_bodies_that_never_come_do_not_prevent_retries() {
    let hangs = Script::new().head(&Reply::new(503, &[], "")).hang();
    let drips = Script::new()
        .head(&Reply::new(503, &["content-length: 1000"], ""))
        .data_times("x", 1000, Duration::from_millis(100));
    let mut running = JoinSet::new();
    for protocol in Protocol::ALL {
        for (name, script) in [("hangs", hangs.clone()), ("drips", drips.clone())] {
            running.spawn(async move {
                let server = Server::builder(protocol)
                    .start(move |seen| match seen.number {
                        0 => script.clone(),
                        _ => Script::new().reply(&Reply::json(JSON)),
                    })
                    .await;
                let client = client(Kind::Reqwest, protocol, &server);
                let start = Instant::now();
                client
                    .thing("a")
                    .timeout(Duration::from_secs(10))
                    .await
                    .unwrap();
                assert!(
                    start.elapsed() < Duration::from_secs(5),
                    "{protocol:?} {name}"
                );
                assert_eq!(server.requests(), 2, "{protocol:?} {name}");
            });
        }
    }
    running.join_all().await;
}

#[tokio::test]
async fn retry_after_is_waited_for_on_each_protocol() {
    let mut running = JoinSet::new();
    for protocol in Protocol::ALL {
        running.spawn(async move {
            let server = Server::builder(protocol)
                .start(|seen| match seen.number {
                    0 => Script::new().reply(&Reply::new(429, &["retry-after: 1"], "")),
                    _ => Script::new().reply(&Reply::json(JSON)),
                })
                .await;
            let client = client(Kind::Hyper, protocol, &server);
            let start = Instant::now();
            client.thing("a").await.unwrap();
            let took = start.elapsed();
            let wanted = Duration::from_secs(1)..Duration::from_secs(3);
            assert!(wanted.contains(&took), "{protocol:?} {took:?}");
        });
    }
    running.join_all().await;
}

/// Returns a client with the default settings.
fn client(kind: Kind, protocol: Protocol, server: &Server) -> Client {
    let builder = Client::builder().token(TOKEN).base_url(server.url());
    kind.shared(protocol).with(builder).build().unwrap()
}
