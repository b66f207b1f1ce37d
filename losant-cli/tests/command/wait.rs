//! The option `--wait` of calls that start a job.

use crate::scripted::{Reply, Scripted};
use crate::support::{Server, losant, text};

fn export(server: &Server, more: &[&str]) -> std::process::Output {
    let body = format!(r#"{{"deviceIds":["{}"]}}"#, server.devices[1]);
    let args = [
        "data",
        "export",
        "--application-id",
        &server.application,
        "--body",
        &body,
    ];
    server.run(&[&args[..], more].concat())
}

#[test]
fn a_job_is_followed_to_its_end() {
    let server = Server::start();
    let output = export(&server, &["--wait"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let job: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(job["status"], "completed");
    assert_eq!(job["name"], "dataExport");
    let output = export(&server, &[]);
    assert!(text(&output.stdout).contains("jobQueued"));
}

#[test]
fn the_file_of_a_job_is_saved() {
    let server = Server::start();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("states of pump.csv");
    let path = file.to_str().unwrap();
    let output = export(&server, &["--wait=1m", "--download", path]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("states of pump.csv: "));
    let csv = std::fs::read_to_string(&file).unwrap();
    assert!(csv.starts_with("time,deviceId,attribute,value\n"), "{csv}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_deadline_ends_the_command_and_not_the_job() {
    let server = Server::start();
    let output = export(&server, &["--wait=1ms"]);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "");
}

#[test]
fn a_failed_job_ends_with_1_and_its_log_entry() {
    let replies = [
        Reply::json("200 OK", r#"{"items": [], "count": 0, "totalCount": 0}"#),
        Reply::json("200 OK", r#"{"success": true, "jobQueued": true}"#),
        Reply::json(
            "200 OK",
            r#"{"items": [{"id": "675ec8687ae143cd83dc4a97", "status": "inProgress"}], "count": 1, "totalCount": 1}"#,
        ),
        Reply::json(
            "200 OK",
            r#"{"id": "675ec8687ae143cd83dc4a97", "name": "dataExport", "status": "failed", "error": {"message": "no space"}}"#,
        ),
    ];
    let server = Scripted::start(&replies);
    let command = "data export --application-id 575ec8687ae143cd83dc4a97 --body {} --wait";
    let args: Vec<_> = command.split(' ').collect();
    let output = server.command(&args).output().unwrap();
    let error = text(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{error}");
    assert!(error.contains("failed"), "{error}");
    let job: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(job["status"], "failed");
    assert_eq!(job["error"]["message"], "no space");
    assert_eq!(server.requests().len(), replies.len());
}

#[test]
fn the_file_of_a_job_that_was_done_at_once_is_not_forgotten() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("export.zip");
    for (response, code, expected) in [
        (
            r#"{"url": "http://127.0.0.1:9/export.zip"}"#,
            3,
            "GET <followed>",
        ),
        (r#"{"success": true}"#, 1, "the job has made no file"),
    ] {
        let replies = [
            Reply::json("200 OK", r#"{"items": [], "count": 0, "totalCount": 0}"#),
            Reply::json("200 OK", response),
        ];
        let server = Scripted::start(&replies);
        let command = "application export --application-id 575ec8687ae143cd83dc4a97 --body {} \
            --wait --download";
        let args = command.split(' ').chain(file.to_str());
        let args: Vec<_> = args.collect();
        let output = server.command(&args).output().unwrap();
        let error = text(&output.stderr);
        assert_eq!(output.status.code(), Some(code), "{error}");
        assert!(error.contains(expected), "{error}");
        let printed: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        let sent: serde_json::Value = serde_json::from_str(response).unwrap();
        assert_eq!(printed, sent);
    }
}

#[test]
fn a_file_that_cannot_be_written_starts_no_job() {
    let server = Server::start();
    for (options, expected) in [
        (
            &["--wait", "--download", "no-such-folder/a.csv"][..],
            "the folder does not exist",
        ),
        (&["--wait", "--download", "."], "it is a folder"),
        (&["--download", "a.csv"], "--wait"),
        (&["--wait=soon"], "invalid `--wait`"),
    ] {
        let output = export(&server, options);
        assert_eq!(output.status.code(), Some(2), "{options:?}");
        let error = text(&output.stderr);
        assert!(error.contains(expected), "{error}");
    }
    let logs = [
        "application-job-logs",
        "get",
        "--application-id",
        &server.application,
    ];
    assert_eq!(server.json(&logs)["totalCount"], 0);
}

#[test]
fn a_dry_run_starts_no_job() {
    let server = Server::start();
    let output = export(&server, &["--wait", "--dry-run"]);
    assert!(
        text(&output.stdout).starts_with("curl "),
        "{}",
        text(&output.stderr)
    );
    let logs = [
        "application-job-logs",
        "get",
        "--application-id",
        &server.application,
    ];
    assert_eq!(server.json(&logs)["totalCount"], 0);
}

#[test]
fn only_jobs_have_the_option() {
    let has_option = |args: &[&str]| {
        let output = losant(args).output().unwrap();
        text(&output.stdout).contains("--wait")
    };
    assert!(has_option(&["data", "export", "--help"]));
    assert!(has_option(&["devices", "patch", "--help"]));
    assert!(!has_option(&["devices", "get", "--help"]));
    // Its log belongs to no application.
    assert!(!has_option(&["dashboard", "send-report", "--help"]));
}
