//! Profiles: tokens, URLs and default params.

use std::process::Output;

use serde_json::Value as Json;

use crate::home::Home;
use crate::support::{Server, text};

/// Returns a profile for a fake.
fn profile(name: &str, server: &Server) -> String {
    format!(
        "[profiles.{name}]\nurl = \"{}\"\ntoken = \"{}\"\n[profiles.{name}.params]\ninstanceId = \"{}\"\n\
         orgId = \"{}\"\n",
        server.url, server.token, server.instance, server.org
    )
}

fn json(output: &Output) -> Json {
    assert!(output.status.success(), "{}", text(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

const GET: [&str; 4] = ["instance-org", "get", "--output", "json"];

#[test]
fn a_profile_has_the_token_the_url_and_params() {
    let server = Server::start();
    let home = Home::with(&profile("default", &server));
    assert_eq!(json(&home.run(&GET))["name"], "Harbour Works");
    let other = Server::start();
    let home = Home::with(&(profile("work", &server) + &profile("dead", &other)));
    drop(other);
    for (args, variable) in [
        (&["--profile", "work"][..], None),
        (&["--profile=work"], Some("dead")),
        (&[], Some("work")),
    ] {
        let mut command = home.command(&[&GET[..], args].concat());
        if let Some(name) = variable {
            command.env("LOSANT_PROFILE", name);
        }
        let output = command.output().unwrap();
        assert_eq!(json(&output)["name"], "Harbour Works", "{args:?}");
    }
    home.write(&format!("default_profile = \"work\"\n{}", home.read()));
    assert_eq!(json(&home.run(&GET))["name"], "Harbour Works");
}

#[test]
fn the_command_line_comes_before_the_profile() {
    let server = Server::start();
    let home = Home::with(&profile("default", &server));
    let missing = "0123456789abcdef01234567";
    let output = home.run(&[&GET[..], &["--org-id", missing]].concat());
    assert_eq!(output.status.code(), Some(1), "{}", text(&output.stderr));
    let output = home.run(&[&GET[..], &["--verbose"]].concat());
    let notes = text(&output.stderr);
    for expected in [
        format!("`orgId` = \"{}\" from profile `default`", server.org),
        "token from profile `default`".to_owned(),
        format!("base URL from profile `default`: {}", server.url),
    ] {
        assert!(notes.contains(&expected), "{notes}");
    }
    assert!(!notes.contains(&server.token), "{notes}");
}

#[test]
fn params_of_a_profile_are_checked_like_others() {
    let server = Server::start();
    let home = Home::with(&(profile("default", &server) + "start = \"-7d\"\nend = \"soon\"\n"));
    let args = ["instance-org", "payload-counts"];
    let output = home.run(&args);
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(message.contains("profile `default`"), "{message}");
    assert!(
        message.contains("`end`: expected a time such as"),
        "{message}"
    );
    let output = home.run(&[&args[..], &["--end", "now", "--dry-run"]].concat());
    assert!(
        text(&output.stdout).contains("start=-604800000"),
        "{}",
        text(&output.stderr)
    );
}

#[test]
fn required_params_without_a_profile_are_still_required() {
    let home = Home::new();
    let output = home.run(&GET);
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(message.contains("--instance-id"), "{message}");
    let home = Home::with("[profiles.default.params]\ninstanceId = \"a\"\n");
    let message = text(&home.run(&GET).stderr);
    assert!(message.contains("--org-id"), "{message}");
    assert!(!message.contains("--instance-id <TEXT>\n"), "{message}");
}

#[test]
fn the_token_of_a_profile_is_not_sent_to_another_origin() {
    let (server, other) = (Server::start(), Server::start());
    let home = Home::with(&profile("default", &server));
    let flag = home.run(&[&GET[..], &["--url", &other.url]].concat());
    let mut env = home.command(&GET);
    let env = env.env("LOSANT_API_URL", &other.url).output().unwrap();
    for output in [flag, env] {
        assert_eq!(output.status.code(), Some(2));
        let message = text(&output.stderr);
        assert!(
            message.contains("the token of profile `default` is for"),
            "{message}"
        );
        assert!(message.contains("`LOSANT_API_TOKEN`"), "{message}");
        assert!(!message.contains(&server.token), "{message}");
    }
    // A request that is only printed has no token.
    let args = [
        "--url",
        "https://other.example",
        "--dry-run",
        "--show-token",
    ];
    let output = home.run(&[&GET[..2], &args].concat());
    assert!(output.status.success(), "{}", text(&output.stderr));
    let shown = text(&output.stdout);
    assert!(shown.contains("Bearer $LOSANT_API_TOKEN"), "{shown}");
    assert!(!shown.contains(&server.token), "{shown}");
    // The token of the environment has no URL of its own.
    let mut command = home.command(&[&GET[..], &["--url", &other.url]].concat());
    let output = command.env("LOSANT_API_TOKEN", &other.token).output();
    assert_eq!(json(&output.unwrap())["name"], "Harbour Works");
}

#[test]
fn unknown_profiles_and_keys_have_suggestions() {
    let server = Server::start();
    let home = Home::with(&(profile("work", &server) + "[profiles.other]\n"));
    let output = home.run(&[&GET[..], &["--profile", "wrok"]].concat());
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(message.contains("unknown profile `wrok`"), "{message}");
    assert!(message.contains("did you mean `work`?"), "{message}");
    let home = Home::new();
    let mut command = home.command(&["whoami"]);
    let output = command.env("LOSANT_PROFILE", "work").output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let home = Home::with(&profile("default", &server).replace("token =", "tokn = 1\ntoken ="));
    let output = home.run(&GET);
    let notes = text(&output.stderr);
    assert_eq!(json(&output)["name"], "Harbour Works");
    assert!(
        notes.contains("`profiles.default.tokn`; did you mean `token`?"),
        "{notes}"
    );
    let output = home.run(&[&GET[..], &["--quiet"]].concat());
    assert_eq!(text(&output.stderr), "");
}

#[test]
fn a_missing_token_names_the_ways_to_get_one() {
    let output = Home::new().run(&[
        "devices",
        "get",
        "--application-id",
        "0123456789abcdef01234567",
    ]);
    assert_eq!(output.status.code(), Some(4));
    let message = text(&output.stderr);
    for expected in [
        "`losant login`",
        "`LOSANT_API_TOKEN`",
        "`devices.get`",
        "`all.Application`",
    ] {
        assert!(message.contains(expected), "{expected}: {message}");
    }
    assert!(message.find("`devices.get`") < message.find("`all.Application`"));
}

#[test]
fn a_token_that_has_expired_is_noted() {
    let server = Server::start();
    let expired = "expires = 2024-01-01T00:00:00Z\ntoken =";
    let home = Home::with(&profile("default", &server).replace("token =", expired));
    let output = home.run(&GET);
    let notes = text(&output.stderr);
    assert!(
        notes.contains("expired at 2024-01-01T00:00:00Z; run `losant login`"),
        "{notes}"
    );
    assert!(output.status.success());
}

#[test]
fn endpoints_without_scopes_need_no_token() {
    let server = Server::start();
    let mut command = Home::new().command(&["auth", "sso-domain", "--email", "a@example.com"]);
    let output = command.env("LOSANT_API_URL", &server.url).output().unwrap();
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[test]
fn a_demo_ignores_the_configuration_file() {
    let home = Home::with("this is not TOML");
    let args = ["--demo", "--instance-id", "575ec7417ae143cd83dc4a96"];
    let args = [&GET[..], &args, &["--org-id", "575ed6e87ae143cd83dc4aa8"]].concat();
    assert_eq!(json(&home.run(&args))["name"], "Harbour Works");
}

#[cfg(unix)]
#[test]
fn a_file_that_others_can_read_is_refused() {
    let server = Server::start();
    let home = Home::with(&profile("default", &server));
    for mode in [0o644, 0o660, 0o604] {
        home.set_mode(mode);
        let all = ["--instance-id", &server.instance, "--org-id", &server.org];
        for args in [
            &GET[..],
            &[&GET[..], &all].concat(),
            &["whoami"],
            &["logout"],
        ] {
            let output = home.run(args);
            let message = text(&output.stderr);
            assert_eq!(output.status.code(), Some(2), "{message}");
            assert!(message.contains(&format!("mode {mode:o}")), "{message}");
            assert!(message.contains("`chmod 600 "), "{message}");
        }
        let output = home.feed(&["login", "--token-stdin"], "a-token");
        assert_eq!(output.status.code(), Some(2));
    }
    // Commands that need no profile work.
    assert!(home.run(&["--help"]).status.success());
    assert!(home.run(&["scopes", "devices.get"]).status.success());
}

#[test]
fn a_file_that_is_not_toml_is_refused_without_its_text() {
    let home = Home::with("[profiles.default]\ntoken = \"s3cret\nurl = \"\"\n");
    let output = home.run(&["whoami"]);
    assert_eq!(output.status.code(), Some(2));
    let message = text(&output.stderr);
    assert!(message.contains("not valid TOML in line 2"), "{message}");
    assert!(!message.contains("s3cret"), "{message}");
}

#[test]
fn another_file_can_be_named() {
    let server = Server::start();
    let home = Home::with(&profile("default", &server));
    let mut command = Home::new().command(&GET);
    let output = command.env("LOSANT_CONFIG", home.path()).output().unwrap();
    assert_eq!(json(&output)["name"], "Harbour Works");
}
