//! The `quickstart` example, run as a process.

use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};

use losant_fake::Fake;

fn quickstart(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_quickstart"));
    command.args(args);
    for name in ["LOSANT_API_TOKEN", "LOSANT_API_URL", "NO_COLOR"] {
        command.env_remove(name);
    }
    command
}

async fn run(mut command: Command) -> Output {
    let output = tokio::task::spawn_blocking(move || command.output());
    output.await.unwrap().unwrap()
}

/// Asserts that the process failed with one line on stderr, and returns the line.
fn error_line(output: &Output) -> String {
    let stderr = String::from_utf8(output.stderr.clone()).unwrap();
    assert_eq!(output.status.code(), Some(1), "{stderr}");
    assert!(output.stdout.is_empty());
    let line = stderr.strip_suffix('\n').unwrap();
    assert!(!line.contains('\n'), "{stderr}");
    line.strip_prefix("error: ").unwrap().to_owned()
}

#[tokio::test]
async fn the_report_fits_into_80_columns() {
    let output = run(quickstart(&[])).await;
    assert!(output.status.success());
    let report = String::from_utf8(output.stdout).unwrap();
    for line in report.lines() {
        assert!(line.chars().count() <= 80, "{line}");
        assert_eq!(line.trim_end(), line);
    }
    for heading in [
        "Organization",
        "Billable payloads by type",
        "Devices by day",
        "Scopes",
    ] {
        assert!(report.contains(heading), "{heading}");
    }
}

#[tokio::test]
async fn pipes_and_no_color_disable_colors() {
    let output = run(quickstart(&[])).await;
    assert!(!output.stdout.contains(&0x1b));

    let mut forced = quickstart(&[]);
    forced.env("CLICOLOR_FORCE", "1");
    assert!(run(forced).await.stdout.contains(&0x1b));

    let mut disabled = quickstart(&[]);
    disabled.env("CLICOLOR_FORCE", "1").env("NO_COLOR", "1");
    assert!(!run(disabled).await.stdout.contains(&0x1b));
}

#[tokio::test]
async fn both_payload_tables_have_the_same_total() {
    let output = run(quickstart(&[])).await;
    let report = String::from_utf8(output.stdout).unwrap();
    let totals = report.lines().filter(|line| line.starts_with("  Total"));
    let totals: Vec<Vec<&str>> = totals
        .map(|line| line.split_whitespace().collect())
        .collect();
    assert_eq!(totals[0][2], totals[1][1], "{report}");
}

#[tokio::test]
async fn a_closed_pipe_is_not_an_error() {
    let mut child = quickstart(&[])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut first = String::new();
    BufReader::new(child.stdout.take().unwrap())
        .read_line(&mut first)
        .unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}

#[tokio::test]
async fn help_lists_arguments_and_variables() {
    for option in ["--help", "-h"] {
        let output = run(quickstart(&[option])).await;
        assert!(output.status.success());
        let help = String::from_utf8(output.stdout).unwrap();
        assert!(help.contains("<INSTANCE_ID> <ORG_ID>") && help.contains("LOSANT_API_TOKEN"));
    }
}

#[tokio::test]
async fn invalid_arguments_are_one_line() {
    for (args, expected) in [
        (&["--colour"][..], "unknown option `--colour`"),
        (&["one"], "expected two arguments"),
        (&["one", "two"], "invalid `InstanceId`"),
        (
            &["575ec8687ae143cd83dc4a97", "575ed6e87ae143cd83dc4aa8"],
            "missing environment variable `LOSANT_API_TOKEN`",
        ),
    ] {
        let line = error_line(&run(quickstart(args)).await);
        assert!(line.starts_with(expected), "{line}");
    }
    let mut command = quickstart(&[]);
    command.env("LOSANT_API_TOKEN", "token");
    let line = error_line(&run(command).await);
    assert!(line.starts_with("missing arguments"), "{line}");
}

#[tokio::test]
async fn failed_calls_are_one_line() {
    let fake = Fake::start().await.unwrap();
    let (instance, org) = (fake.instance_id(), fake.org_id());
    let against = |base_url: &str, token: &str, args: [&str; 2]| {
        let mut command = quickstart(&args);
        command.env("LOSANT_API_TOKEN", token);
        command.env("LOSANT_API_URL", base_url);
        command
    };
    let url = fake.base_url();

    let malformed = run(against(url, fake.token(), [instance, "x"])).await;
    assert!(error_line(&malformed).contains("OrgId"));

    let unknown = "000000000000000000000000";
    let unknown = run(against(url, fake.token(), [instance, unknown])).await;
    assert!(error_line(&unknown).contains("404"));

    let stranger = run(against(url, "stranger", [instance, org])).await;
    assert!(error_line(&stranger).contains("401"));

    // No server listens on this port.
    let offline = run(against("http://127.0.0.1:9", fake.token(), [instance, org])).await;
    assert!(error_line(&offline).contains("refused"));
}
