//! Usage reports.

use losant_fake::Fake;

use crate::home::Home;
use crate::support::{Server, text};

#[test]
fn a_report_compares_with_the_last_period() {
    let server = Server::start();
    let args = [
        "usage",
        "--instance-id",
        &server.instance,
        "--org-id",
        &server.org,
    ];
    let report = server.json(&[&args[..], &["--output", "json"]].concat());
    for kind in ["payloads", "notebookMinutes", "devices"] {
        let usage = &report[kind];
        assert!(
            usage["current"].as_i64().is_some_and(|count| count >= 0),
            "{report}"
        );
        assert!(
            usage["previous"].as_i64().is_some_and(|count| count > 0),
            "{report}"
        );
    }
    assert!(report["period"]["start"].as_str() < report["time"].as_str());
    assert_eq!(report["previousPeriod"]["end"], report["period"]["start"]);
    let days = report["days"].as_array().unwrap();
    assert!(days.iter().all(|day| day["payloads"].is_i64()), "{report}");
    assert!(!days.is_empty(), "{report}");
}

#[test]
fn ids_come_from_the_profile() {
    let server = Server::start_with(Fake::builder().seed(7));
    let home = Home::with(&format!(
        "[profiles.default]\ntoken = \"{}\"\nurl = \"{}\"\nparams = {{ instanceId = \"{}\", orgId = \"{}\" }}\n",
        server.token, server.url, server.instance, server.org
    ));
    for args in [
        &["usage"][..],
        &["usage", "--instance-id", &server.instance],
        &["usage", "--application-id", &server.application],
    ] {
        let output = home.run(&[args, &["--output", "json"]].concat());
        assert!(
            output.status.success(),
            "{args:?}: {}",
            text(&output.stderr)
        );
    }
}

#[test]
fn missing_and_invalid_ids_are_refused() {
    let home = Home::new();
    for (args, expected) in [
        (&["usage"][..], "missing `--org-id`"),
        (&["usage", "--org-id", "x"], "invalid `org-id`"),
        (
            &["usage", "--org-id", "575ed6e87ae143cd83dc4aa8", "--dry-run"],
            "`--dry-run`",
        ),
    ] {
        let output = home.run(args);
        assert_eq!(output.status.code(), Some(2));
        let message = text(&output.stderr);
        assert!(message.contains(expected), "{message}");
    }
    let output = home.run(&["usage", "--org-id", "575ed6e87ae143cd83dc4aa8"]);
    assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
}
