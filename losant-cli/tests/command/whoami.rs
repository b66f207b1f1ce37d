//! The owner of the token.

use losant_fake::Fake;
use serde_json::{Value as Json, json};

use crate::home::{APPLICATION_TOKEN, Home, USER_TOKEN};
use crate::support::{Server, text};

/// Runs `losant whoami` with a token in a profile.
fn whoami(token: &str, scopes: &[&str], params: &str) -> Json {
    let server = Server::start_with(Fake::builder().token(token, scopes.iter().copied()));
    let home = Home::with(&format!(
        "[profiles.default]\ntoken = \"{token}\"\nurl = \"{}\"\n{params}",
        server.url
    ));
    let output = home.run(&["whoami", "--output", "json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(!text(&output.stdout).contains(token));
    let mut value: Json = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(value["url"], server.url);
    value["url"] = Json::Null;
    value
}

#[test]
fn a_user_has_a_name_scopes_and_an_expiry() {
    let value = whoami(USER_TOKEN, &["all.User.read"], "");
    assert_eq!(
        value,
        json!({
            "user": {
                "id": "575ed70c7ae143cd83dc4aa9",
                "email": "ada@harbour.example",
                "name": "Ada Lovelace",
            },
            "application": null,
            "profile": "default",
            "url": null,
            "token": {
                "source": "profile `default`",
                "expires": "2100-01-01T00:00:00Z",
                "scopes": ["all.User.read"],
            },
        })
    );
}

#[test]
fn an_application_is_found_by_the_token_or_the_profile() {
    let value = whoami(APPLICATION_TOKEN, &["all.Application.read"], "");
    assert_eq!(value["application"]["id"], "575ec8687ae143cd83dc4a97");
    assert_eq!(value["user"], Json::Null);
    let params =
        "expires = 2099-01-01T00:00:00Z\nparams.applicationId = \"575ec8687ae143cd83dc4a97\"\n";
    let value = whoami("opaque", &["all.Application.read"], params);
    assert_eq!(value["application"]["id"], "575ec8687ae143cd83dc4a97");
    assert_eq!(value["token"]["expires"], "2099-01-01T00:00:00Z");
    assert_eq!(value["token"]["scopes"], Json::Null);
    let value = whoami("opaque", &["devices.get"], "");
    assert_eq!(
        (&value["user"], &value["application"]),
        (&Json::Null, &Json::Null)
    );
}

#[test]
fn invalid_and_missing_tokens_have_the_code_of_authentication() {
    let server = Server::start();
    let home = Home::new();
    let output = home.run(&["whoami"]);
    assert_eq!(output.status.code(), Some(4));
    assert!(text(&output.stderr).contains("run `losant login`"));
    let mut command = home.command(&["whoami"]);
    command
        .env("LOSANT_API_URL", &server.url)
        .env("LOSANT_API_TOKEN", "unknown");
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(4), "{}", text(&output.stderr));
    assert_eq!(text(&output.stdout), "");
    let output = home.run(&["whoami", "--demo", "--output", "json"]);
    assert!(output.status.success(), "{}", text(&output.stderr));
    assert!(text(&output.stdout).contains("`--demo`"));
}
