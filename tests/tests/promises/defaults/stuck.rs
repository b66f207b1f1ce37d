//! Connections that no longer respond, while new ones do.

use std::time::{Duration, Instant};

use restrait::{Call, Outcome};
use restrait_tests::fault::{Connection, Http2, Protocol, ReceivedRequest, Reply, Script, Server};
use restrait_tests::support::is_quick;
use tokio::task::JoinSet;

use super::client;
use crate::flaky;
use crate::protocols::Kind;
use crate::secrets;
use crate::things::{GRACE, JSON, Things, thing, undisturbed};

/// Starts a server whose first connection responds to the first request only, and to no ping
/// afterwards.
async fn server(protocol: Protocol) -> Server {
    let stuck = Connection::http2(Http2 {
        answers_pings: false,
        acknowledges_settings: true,
        ..Http2::default()
    });
    let connect = move |number| match number {
        0 => stuck.clone(),
        _ => Connection::default(),
    };
    let respond = |seen: &ReceivedRequest| match (seen.connection, seen.number) {
        (0, 1..) => Script::new().hang(),
        _ => Script::new().reply(&Reply::json(JSON)),
    };
    let builder = Server::builder(protocol).connections(connect);
    builder.start(respond).await
}

fn all() -> impl Iterator<Item = (Kind, Protocol)> {
    let protocols = [Protocol::Http2, Protocol::TlsHttp2];
    Kind::ALL
        .into_iter()
        .flat_map(move |kind| protocols.map(|protocol| (kind, protocol)))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn calls_recover_from_a_stuck_connection_within_the_deadline() {
    let mut running = JoinSet::new();
    for (kind, protocol) in all() {
        running.spawn(async move {
            let server = server(protocol).await;
            let client = client(kind, protocol, &server);
            client.thing("a").await.unwrap();
            let thing = thing();
            let start = Instant::now();
            let get = client.thing("a").into_future();
            let put = client.put("a", &thing).into_future();
            let post = client.make(&thing).into_future();
            let (get, put, post) = tokio::join!(get, put, post);
            let took = start.elapsed();
            get.unwrap();
            put.unwrap();
            // It may have been processed.
            let error = post.unwrap_err();
            secrets::check(&error);
            assert_eq!(
                (error.outcome(), error.attempts()),
                (Outcome::Unknown, 1),
                "{error:?}"
            );
            assert!(
                took < Duration::from_secs(20),
                "{kind:?} {protocol:?}: {took:?}"
            );
            println!("{kind:?} {protocol:?} recovered after {took:?}");
            // Later calls use a new connection.
            let start = Instant::now();
            client.make(&thing).await.unwrap();
            assert!(start.elapsed() < Duration::from_secs(2));
            // Both repeated calls may have opened one.
            assert!(server.connections() <= 3, "{}", server.connections());
            assert_eq!(server.requests(), 7);
        });
    }
    running.join_all().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn slow_responses_on_a_connection_that_answers_pings_are_waited_for() {
    if is_quick() {
        println!("skipped: THOROUGH=1 waits for 12 s");
        return;
    }
    let mut running = JoinSet::new();
    for (kind, protocol) in all() {
        running.spawn(async move {
            let late = Script::new()
                .pause(Duration::from_secs(12))
                .reply(&Reply::json(JSON));
            let server = Server::builder(protocol).start(move |_| late.clone()).await;
            let client = client(kind, protocol, &server);
            client.make(&thing()).await.unwrap();
            assert_eq!((server.connections(), server.requests()), (1, 1));
        });
    }
    running.join_all().await;
}

#[tokio::test]
async fn posts_at_a_window_of_0_end_by_the_deadline_and_leave_no_tasks() {
    let _undisturbed = undisturbed().await;
    let deadline = Duration::from_millis(300);
    for (kind, protocol) in all() {
        let closed = Connection::http2(Http2 {
            settings: vec![(4, 0)],
            updates_windows: false,
            ..Http2::default()
        });
        let server = Server::builder(protocol)
            .connections(move |_| closed.clone())
            .start(|_| Script::new().reply(&Reply::json(JSON)))
            .await;
        let client = client(kind, protocol, &server);
        client.thing("a").await.unwrap();
        let metrics = tokio::runtime::Handle::current().metrics();
        let before = metrics.num_alive_tasks();
        let start = Instant::now();
        let posting = client.clone();
        let post = move |_| {
            let client = posting.clone();
            async move { client.make(&thing()).timeout(deadline).await }
        };
        for result in flaky::all(20, post).await {
            let error = result.unwrap_err();
            assert!(error.is_timeout(), "{error:?}");
            assert_eq!((error.outcome(), error.attempts()), (Outcome::Unknown, 1));
        }
        assert!(start.elapsed() < deadline + GRACE, "{:?}", start.elapsed());
        let mut after = metrics.num_alive_tasks();
        for _ in 0..500 {
            if after <= before + 1 {
                break;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
            after = metrics.num_alive_tasks();
        }
        assert!(
            after <= before + 1,
            "{kind:?} {protocol:?}: {after} tasks, {before} before"
        );
        // The connection still works.
        client.thing("a").await.unwrap();
    }
}
