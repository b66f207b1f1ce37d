//! The process is killed, and its disk is full.

use std::io::Write;
use std::path::Path;
use std::process::{Child, ChildStdin, Command, Stdio};
use std::time::{Duration, Instant};
use std::{fs, thread};

use losant::DeviceId;
use losant_fake::{Fake, Fault};

use crate::states::{assert_stored_once, pumps, readings, received, states};

/// Returns a command with the settings of the gateway.
fn command(fake: &Fake, program: &str) -> Command {
    let mut command = Command::new(program);
    command
        .env("LOSANT_API_URL", fake.base_url())
        .env("LOSANT_API_TOKEN", fake.token())
        .env("LOSANT_APPLICATION_ID", fake.application_id())
        .stdin(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn gateway(fake: &Fake, buffer: &Path) -> Child {
    let mut command = command(fake, env!("CARGO_BIN_EXE_gateway"));
    command.arg(buffer).spawn().unwrap()
}

fn write(input: &mut ChildStdin, device: DeviceId, count: u32) {
    for reading in readings(device, 0..count) {
        writeln!(input, "{}", serde_json::to_string(&reading).unwrap()).unwrap();
    }
}

/// Waits for the process, whose input has ended, and returns what it has reported.
fn finish(gateway: Child) -> String {
    let output = gateway.wait_with_output().unwrap();
    let text = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success(), "{text}");
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn no_state_is_lost_when_the_process_is_killed() {
    let fake = Fake::start().await.unwrap();
    let [pump, _] = pumps(&fake);
    let folder = tempfile::tempdir().unwrap();
    let buffer = folder.path().join("buffer.jsonl");
    // Losant stores the states, and the gateway does not get the response.
    fake.fail_next(Fault::TruncatedBody);
    let mut killed = gateway(&fake, &buffer);
    write(killed.stdin.as_mut().unwrap(), pump, 20);
    let is_stored = || fs::read_to_string(&buffer).is_ok_and(|text| text.lines().count() >= 20);
    let started = Instant::now();
    while fake.requests().is_empty() || !is_stored() {
        assert!(started.elapsed() < Duration::from_secs(30));
        thread::sleep(Duration::from_millis(10));
    }
    killed.kill().unwrap();
    killed.wait().unwrap();
    let [unconfirmed, ..] = &*fake.requests() else {
        panic!("a request was sent");
    };
    let unconfirmed = states(unconfirmed);

    let mut gateway = gateway(&fake, &buffer);
    drop(gateway.stdin.take());
    finish(gateway);
    // They were sent again, with the same times.
    assert!(received(&fake, pump).len() >= 20 + unconfirmed.len());
    assert_stored_once(&fake, pump, 20);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_state_is_lost_when_the_disk_is_full() {
    let fake = Fake::start().await.unwrap();
    let [pump, _] = pumps(&fake);
    let folder = tempfile::tempdir().unwrap();
    fake.fail_next(Fault::Close);
    fake.fail_next(Fault::Html(503));
    // A limit of a few KiB for each file. A write beyond it is cut off and fails.
    let script = "trap '' XFSZ; ulimit -f 8; exec \"$0\" \"$1\"";
    let mut command = command(&fake, "sh");
    command.args(["-c", script, env!("CARGO_BIN_EXE_gateway")]);
    let mut gateway = command
        .arg(folder.path().join("buffer.jsonl"))
        .spawn()
        .unwrap();
    let mut input = gateway.stdin.take().unwrap();
    write(&mut input, pump, 100);
    drop(input);
    let report = finish(gateway);
    assert!(report.contains("File too large"), "{report}");
    assert_stored_once(&fake, pump, 100);
}
