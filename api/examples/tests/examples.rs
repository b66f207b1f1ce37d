//! The examples, each run against an embedded fake.
#![allow(dead_code, reason = "each example is a program with its own `main`")]

use std::io::{self, Write};

#[path = "../audit_log.rs"]
mod audit_log;
#[path = "../command_stream.rs"]
mod command_stream;
#[path = "../experience_users.rs"]
mod experience_users;
#[path = "../export_data.rs"]
mod export_data;
#[path = "../list_devices.rs"]
mod list_devices;
#[path = "../org_usage.rs"]
mod org_usage;
#[path = "../report_state.rs"]
mod report_state;
#[path = "../time_series.rs"]
mod time_series;
#[path = "../upload_file.rs"]
mod upload_file;
#[path = "../virtual_button.rs"]
mod virtual_button;

/// A pipe whose reader has gone.
struct ClosedPipe;

impl Write for ClosedPipe {
    fn write(&mut self, _: &[u8]) -> io::Result<usize> {
        Err(io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Runs an example. Its output must contain these lines, and all lines must fit into a terminal.
macro_rules! check {
    ($example:ident, $lines:expr) => {{
        let mut output = Vec::new();
        $example::run(&mut output).await.unwrap();
        let output = String::from_utf8(output).unwrap();
        check_lines(&output, &$lines);
        let result = $example::run(&mut ClosedPipe).await;
        let code = losant_examples::exit_code(result);
        assert_eq!(
            format!("{code:?}"),
            format!("{:?}", std::process::ExitCode::SUCCESS)
        );
    }};
}

#[track_caller]
fn check_lines(output: &str, expected: &[&str]) {
    for line in output.lines() {
        assert!(line.chars().count() <= 80, "{line}");
        assert_eq!(line.trim_end(), line);
    }
    for expected in expected {
        let mut lines = output.lines();
        assert!(
            lines.any(|line| line.starts_with(expected)),
            "{expected}\n{output}"
        );
    }
}

#[tokio::test]
async fn audit_log() {
    check!(
        audit_log,
        ["ada@harbour.example      device.patch           Pump 2",]
    );
}

#[tokio::test]
async fn command_stream() {
    check!(
        command_stream,
        [
            r#"open       {"percent":40}"#,
            r#"open       {"percent":0}"#,
        ]
    );
}

#[tokio::test]
async fn experience_users() {
    check!(
        experience_users,
        [
            "ines@harbour.example           Ines Marsh",
            "otto@harbour.example           Otto Quay",
        ]
    );
}

#[tokio::test]
async fn export_data() {
    check!(
        export_data,
        [
            "The job is completed.",
            "The file has 49 lines:",
            "  time,deviceId,attribute,value",
        ]
    );
}

#[tokio::test]
async fn list_devices() {
    check!(
        list_devices,
        [
            "All devices",
            "  Quay Gateway                   gateway",
            "Devices on floor 8",
            "  Pump 1",
        ]
    );
}

#[tokio::test]
async fn org_usage() {
    check!(org_usage, ["Payloads", "Devices",]);
}

#[tokio::test]
async fn report_state() {
    check!(
        report_state,
        ["pressure             4.7", "running              true",]
    );
}

#[tokio::test]
async fn time_series() {
    check!(time_series, ["Pump 2",]);
}

#[tokio::test]
async fn upload_file() {
    check!(
        upload_file,
        [
            "Uploaded limits.csv, 33 bytes",
            "Renamed to limits-2026.csv",
            "Deleted",
        ]
    );
}

#[tokio::test]
async fn virtual_button() {
    check!(virtual_button, ["Pressed `flush` of Flush Pumps",]);
}
