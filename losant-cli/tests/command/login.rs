//! Login and logout.

use losant_fake::Fake;
use std::process::Output;

use crate::home::{APPLICATION_TOKEN, Home, USER_TOKEN};
use crate::support::{Server, feed, text};

const EMAIL: &str = "grace@harbour.example";
const PASSWORD: &str = "correct horse";

/// Runs `losant login` against a fake.
fn login(home: &Home, server: &Server, args: &[&str], input: &str) -> Output {
    let mut command = home.command(&[&["login"][..], args].concat());
    command.env("LOSANT_API_URL", &server.url);
    feed(command, input)
}

#[test]
fn a_password_is_exchanged_for_a_token() {
    let server = Server::start_with(Fake::builder().user(EMAIL, PASSWORD, None));
    let home = Home::new();
    let args = ["--email", EMAIL, "--password-stdin", "--expires-in", "12h"];
    let output = login(&home, &server, &args, "correct horse\n");
    let notes = text(&output.stderr);
    assert!(output.status.success(), "{notes}");
    assert_eq!(text(&output.stdout), "");
    assert!(
        notes.contains("logged in as Ada Lovelace (grace@harbour.example)"),
        "{notes}"
    );
    assert!(notes.contains("profile `default` of "), "{notes}");
    assert!(
        !notes.contains(PASSWORD) && !notes.contains(&server.token),
        "{notes}"
    );
    let file = home.read();
    assert!(
        file.contains(&format!("token = \"{}\"", server.token)),
        "{file}"
    );
    assert!(
        file.contains(&format!("url = \"{}\"", server.url)),
        "{file}"
    );
    assert!(
        file.contains("\nexpires = 20") && !file.contains(PASSWORD),
        "{file}"
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        let mode = |path: &std::path::Path| path.metadata().unwrap().mode() & 0o777;
        assert_eq!(mode(&home.path()), 0o600);
        assert_eq!(mode(home.path().parent().unwrap()), 0o700);
    }
    // The profile alone is enough now.
    let args = [
        "instance-org",
        "get",
        "--instance-id",
        &server.instance,
        "--org-id",
        &server.org,
    ];
    let output = home.run(&args);
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[test]
fn a_wrong_password_stores_nothing() {
    let server = Server::start_with(Fake::builder().user(EMAIL, PASSWORD, None));
    let home = Home::new();
    let args = ["--email", EMAIL, "--password-stdin"];
    let output = login(&home, &server, &args, "wrong horse");
    assert_eq!(output.status.code(), Some(4));
    let message = text(&output.stderr);
    assert!(
        message.contains("Invalid email address or password"),
        "{message}"
    );
    assert!(!message.contains("wrong horse"), "{message}");
    assert!(!home.path().exists());
}

#[test]
fn two_factor_authentication_needs_the_code() {
    let server = Server::start_with(Fake::builder().user(EMAIL, PASSWORD, Some("123456")));
    let home = Home::new();
    let args = ["--email", EMAIL, "--password-stdin"];
    let output = login(&home, &server, &args, PASSWORD);
    assert_eq!(output.status.code(), Some(4));
    let message = text(&output.stderr);
    assert!(message.contains("add `--code`"), "{message}");
    let wrong = [&args[..], &["--code", "654321"]].concat();
    let output = login(&home, &server, &wrong, PASSWORD);
    assert_eq!(output.status.code(), Some(4));
    assert!(!text(&output.stderr).contains("add `--code`"));
    let right = [&args[..], &["--code", "123456"]].concat();
    let output = login(&home, &server, &right, PASSWORD);
    assert!(output.status.success(), "{}", text(&output.stderr));
}

#[test]
fn without_a_terminal_nothing_is_asked() {
    let server = Server::start();
    let home = Home::new();
    for (args, option) in [
        (&[][..], "--email"),
        (&["--email", EMAIL], "--password-stdin"),
    ] {
        let output = login(&home, &server, args, "");
        assert_eq!(output.status.code(), Some(2));
        let message = text(&output.stderr);
        assert!(message.contains("no terminal to ask for"), "{message}");
        assert!(message.contains(&format!("add `{option}`")), "{message}");
    }
    for input in ["", "\n", "one\ntwo\n"] {
        let output = login(&home, &server, &["--token-stdin"], input);
        assert_eq!(output.status.code(), Some(2), "{input:?}");
    }
    assert!(!home.path().exists());
}

#[test]
fn an_existing_token_is_checked_and_stored() {
    let builder = Fake::builder()
        .token(USER_TOKEN, ["all.User.read"])
        .token(APPLICATION_TOKEN, ["all.Application.read"]);
    let server = Server::start_with(builder);
    let home = Home::new();
    let output = login(
        &home,
        &server,
        &["--token-stdin", "--profile", "work"],
        USER_TOKEN,
    );
    let notes = text(&output.stderr);
    assert!(output.status.success(), "{notes}");
    assert!(notes.contains("Ada Lovelace"), "{notes}");
    assert!(
        notes.contains("it expires at 2100-01-01T00:00:00Z"),
        "{notes}"
    );
    assert!(notes.contains("scopes: all.User.read"), "{notes}");
    let file = home.read();
    assert!(file.starts_with("default_profile = \"work\"\n"), "{file}");
    assert!(file.contains("expires = 2100-01-01T00:00:00Z\n"), "{file}");

    let args = ["--token-stdin", "--profile", "plant"];
    let output = login(&home, &server, &args, APPLICATION_TOKEN);
    let notes = text(&output.stderr);
    assert!(output.status.success(), "{notes}");
    assert!(notes.contains("logged in as application "), "{notes}");
    assert!(
        home.read().contains("[profiles.plant]\n"),
        "{}",
        home.read()
    );

    let before = home.read();
    let output = login(&home, &server, &["--token-stdin"], "unknown-token\n");
    assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
    assert!(!text(&output.stderr).contains("unknown-token"));
    let output = login(&home, &server, &["--token-stdin"], "Bearer abc");
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    assert_eq!(home.read(), before);
}

#[test]
fn a_login_keeps_the_rest_of_the_file() {
    let server = Server::start();
    let home = Home::with(
        "# Mine.\n[profiles.default]\ntoken = \"old\" # soon\nparams = { perPage = 5 }\n",
    );
    let output = login(&home, &server, &["--token-stdin"], &server.token);
    assert!(output.status.success(), "{}", text(&output.stderr));
    let expected = format!(
        "# Mine.\n[profiles.default]\ntoken = \"{}\" # soon\nparams = {{ perPage = 5 }}\nurl = \"{}\"\n",
        server.token, server.url
    );
    assert_eq!(home.read(), expected);
    let output = home.run(&["logout"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stderr).contains("is removed from profile `default`"));
    let left = format!(
        "# Mine.\n[profiles.default]\nparams = {{ perPage = 5 }}\nurl = \"{}\"\n",
        server.url
    );
    assert_eq!(home.read(), left);
    let output = home.run(&["logout"]);
    assert!(output.status.success());
    assert!(text(&output.stderr).contains("has no token"));
    let output = home.run(&["logout", "--profile", "defalt"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output.stderr).contains("did you mean `default`?"));
}

#[test]
fn a_token_in_the_environment_is_noted() {
    let server = Server::start();
    let home = Home::new();
    let mut command = home.command(&["login", "--token-stdin"]);
    command
        .env("LOSANT_API_URL", &server.url)
        .env("LOSANT_API_TOKEN", "x");
    let output = feed(command, &server.token);
    let notes = text(&output.stderr);
    assert!(output.status.success(), "{notes}");
    assert!(notes.contains("`LOSANT_API_TOKEN` is set"), "{notes}");
    let output = home.run(&["login", "--demo"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_network_fails_with_its_own_code() {
    let server = Server::start();
    let url = server.url.clone();
    let token = server.token.clone();
    drop(server);
    let home = Home::new();
    let output = home.feed(&["login", "--token-stdin", "--url", &url], &token);
    assert_eq!(output.status.code(), Some(3), "{}", text(&output.stderr));
    assert!(!home.path().exists());
}
