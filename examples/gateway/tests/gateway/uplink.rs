//! States are sent in order, also after failures, and within the limits of Losant.

use std::fs;
use std::path::PathBuf;
use std::time::Duration;

use gateway::{Buffer, Reading, SharedBuffer, Uplink};
use losant::types::{DataTimestamp, DeviceState};
use losant::{Client, DeviceId, Outcome};
use losant_fake::{Fake, Fault};
use tempfile::TempDir;
use tokio::time::Instant;

use crate::states::{
    MAX_BYTES, application, assert_stored_once, client, pumps, push, readings, received, states,
};

/// A gateway without a process.
struct Gateway {
    folder: TempDir,
    buffer: SharedBuffer,
    uplink: Uplink,
}

impl Gateway {
    fn start(fake: &Fake, client: Client, folder: TempDir) -> Self {
        let buffer = Buffer::open(folder.path().join("buffer.jsonl"), MAX_BYTES).unwrap();
        let buffer = SharedBuffer::new(buffer);
        let rejected = folder.path().join("rejected.jsonl");
        let uplink = Uplink::new(
            client,
            application(fake),
            buffer.clone(),
            rejected,
            MAX_BYTES,
        );
        let uplink = uplink.pauses(Duration::from_millis(10), Duration::from_millis(100));
        Self {
            folder,
            buffer,
            uplink,
        }
    }

    fn new(fake: &Fake) -> Self {
        Self::start(fake, client(fake), tempfile::tempdir().unwrap())
    }

    fn rejected(&self) -> PathBuf {
        self.folder.path().join("rejected.jsonl")
    }

    /// Returns the size of the file.
    fn len(&self) -> u64 {
        let path = self.folder.path().join("buffer.jsonl");
        fs::metadata(path).unwrap().len()
    }
}

#[tokio::test]
async fn states_are_sent_after_the_network_is_back() {
    let fake = Fake::start().await.unwrap();
    let (port, [first, second]) = (fake.base_url().rsplit(':').next(), pumps(&fake));
    let port = port.unwrap().parse().unwrap();
    let gateway = Gateway::new(&fake);
    fake.shutdown().await;

    push(&gateway.buffer, readings(first, 0..150));
    push(&gateway.buffer, readings(second, 0..1));
    let round = gateway.uplink.round().await.unwrap();
    assert_eq!((round.sent, round.rejected, round.waiting), (0, 0, 151));
    assert_eq!(round.error.unwrap().outcome(), Outcome::NotSent);

    let fake = Fake::builder().port(port).start().await.unwrap();
    push(&gateway.buffer, readings(first, 150..160));
    for (sent, waiting) in [(101, 60), (60, 0), (0, 0)] {
        let round = gateway.uplink.round().await.unwrap();
        assert_eq!((round.sent, round.waiting), (sent, waiting));
        assert!(round.error.is_none());
    }
    assert_eq!(received(&fake, first).len(), 160);
    assert_stored_once(&fake, first, 160);
    assert_stored_once(&fake, second, 1);
    assert_eq!(gateway.len(), 0);
}

#[tokio::test]
async fn it_sends_until_all_states_have_arrived() {
    let fake = Fake::start().await.unwrap();
    let [first, second] = pumps(&fake);
    let gateway = Gateway::new(&fake);
    for fault in [
        Fault::Close,
        Fault::Html(502),
        Fault::TruncatedBody,
        Fault::Html(200),
    ] {
        fake.fail_next(fault);
    }
    let sending = gateway.uplink.run(|_| {});
    let collecting = async {
        for number in 0..20 {
            push(&gateway.buffer, readings(first, number..number + 1));
            push(&gateway.buffer, readings(second, number..number + 1));
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        while !gateway.buffer.is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::select! {
        () = sending => {}
        () = collecting => {}
    }
    assert_stored_once(&fake, first, 20);
    assert_stored_once(&fake, second, 20);
}

#[tokio::test]
async fn states_have_the_same_times_after_a_crash() {
    let fake = Fake::start().await.unwrap();
    let [pump, _] = pumps(&fake);
    let gateway = Gateway::new(&fake);
    push(&gateway.buffer, readings(pump, 0..5));
    // Losant stores the states, and the gateway does not get the response.
    fake.fail_next(Fault::TruncatedBody);
    let round = gateway.uplink.round().await.unwrap();
    assert_eq!(round.error.unwrap().outcome(), Outcome::Unknown);
    let Gateway {
        folder,
        buffer,
        uplink,
    } = gateway;
    drop((buffer, uplink));

    let gateway = Gateway::start(&fake, client(&fake), folder);
    let round = gateway.uplink.round().await.unwrap();
    assert_eq!((round.sent, round.waiting), (5, 0));
    let [first, second] = &*fake.requests() else {
        panic!("two requests");
    };
    assert_eq!(first.body, second.body);
    assert_stored_once(&fake, pump, 5);
}

#[tokio::test]
async fn states_that_losant_rejects_keep_back_no_others() {
    let fake = Fake::start().await.unwrap();
    let [pump, _] = pumps(&fake);
    let gateway = Gateway::new(&fake);
    push(&gateway.buffer, readings(pump, 0..2));
    let mut state = DeviceState::default().with("pressure", 99);
    state.time = Some(DataTimestamp::Text("soon".to_owned()));
    let invalid = Reading {
        device: pump,
        state,
    };
    push(&gateway.buffer, vec![invalid.clone()]);
    push(&gateway.buffer, readings(pump, 2..4));
    let unknown: DeviceId = "ffffffffffffffffffffffff".parse().unwrap();
    push(&gateway.buffer, readings(unknown, 7..8));

    let round = gateway.uplink.round().await.unwrap();
    assert_eq!((round.sent, round.rejected, round.waiting), (2, 2, 2));
    let round = gateway.uplink.round().await.unwrap();
    assert_eq!((round.sent, round.rejected, round.waiting), (2, 0, 0));
    assert_stored_once(&fake, pump, 4);

    // The file can be repaired and collected again.
    let rejected = fs::read_to_string(gateway.rejected()).unwrap();
    let rejected: Vec<Reading> = rejected
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(rejected.len(), 2);
    assert!(rejected.contains(&invalid));
    assert!(rejected.iter().any(|reading| reading.device == unknown));
}

#[tokio::test]
async fn states_wait_while_the_token_is_refused() {
    let fake = Fake::start().await.unwrap();
    let [pump, _] = pumps(&fake);
    let wrong = Client::builder()
        .base_url(fake.base_url())
        .token("a-token-that-ended");
    let wrong = gateway::client(wrong).unwrap();
    let gateway = Gateway::start(&fake, wrong, tempfile::tempdir().unwrap());
    push(&gateway.buffer, readings(pump, 0..5));
    let round = gateway.uplink.round().await.unwrap();
    assert!(round.error.unwrap().is_unauthorized());
    assert_eq!((round.sent, round.rejected, round.waiting), (0, 0, 5));
}

/// The clock of tokio is paused, so the test is fast.
#[tokio::test(start_paused = true)]
async fn the_limits_of_losant_are_kept() {
    let fake = Fake::builder().in_process().unwrap();
    let [first, second] = pumps(&fake);
    let builder = Client::builder()
        .base_url(fake.base_url())
        .token(fake.token());
    let client = gateway::client(builder.transport(fake.transport())).unwrap();
    let gateway = Gateway::start(&fake, client, tempfile::tempdir().unwrap());
    push(&gateway.buffer, readings(first, 0..3100));
    push(&gateway.buffer, readings(second, 0..100));

    let start = Instant::now();
    let mut ends = Vec::new();
    while !gateway.buffer.is_empty() {
        let round = gateway.uplink.round().await.unwrap();
        assert!(round.error.is_none());
        ends.push(start.elapsed());
    }
    // 30 calls in 15 seconds, each with 100 states.
    assert_eq!(ends.len(), 31);
    assert!(ends[29] < Duration::from_secs(15));
    assert!(ends[30] >= Duration::from_secs(15));
    let counts = fake
        .requests()
        .into_iter()
        .map(|request| states(&request).len());
    assert!(counts.max() == Some(100));
    assert_stored_once(&fake, first, 3100);
    assert_stored_once(&fake, second, 100);
}
