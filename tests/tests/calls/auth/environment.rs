//! Environment variables of credentials. Each test has variables of its own.

use restrait::ClientBuilder;

use super::*;

#[client(
    base_url = "http://localhost",
    auth = basic,
    env(user = "RESTRAIT_TEST_USER", password = "RESTRAIT_TEST_PASSWORD"),
)]
pub struct EnvBasic;

#[client(base_url = "http://localhost", auth = query("key"), env(api_key = "RESTRAIT_TEST_KEY"))]
pub struct EnvKey;

#[client(
    base_url = "http://localhost",
    auth = any(bearer, header("x-key")),
    env(token = "RESTRAIT_TEST_TOKEN", api_key = "RESTRAIT_TEST_X_KEY"),
)]
pub struct EnvAny;

#[client(
    base_url = "http://localhost",
    auth = all(header("a-key"), header("b-key")),
    env(api_keys("a-key" = "RESTRAIT_TEST_A", "b-key" = "RESTRAIT_TEST_B")),
)]
pub struct EnvAll;

/// Returns the texts of the errors of clients without any variable.
///
/// A test cannot set variables, because that is `unsafe` while other threads run. The program `env`
/// below starts this test again with variables.
#[test]
fn missing_variables_are_named() {
    if std::env::var("RESTRAIT_TEST_USER").is_ok() {
        return;
    }
    for (error, names) in [
        (EnvBasic::from_env().err(), &["RESTRAIT_TEST_USER"][..]),
        (EnvKey::from_env().err(), &["RESTRAIT_TEST_KEY"]),
        (
            EnvAny::from_env().err(),
            &["RESTRAIT_TEST_TOKEN", "RESTRAIT_TEST_X_KEY"],
        ),
        (EnvAll::from_env().err(), &["RESTRAIT_TEST_A"]),
    ] {
        let text = error.unwrap().to_string();
        for name in names {
            assert!(text.contains(name), "{text}");
        }
    }
    assert!(ClientBuilder::<EnvBasic>::from_env().build().is_ok());
    assert!(ClientBuilder::<EnvAll>::from_env().build().is_ok());
}

/// The variables of a run of the test program.
const SET: [(&str, &str); 6] = [
    ("RESTRAIT_TEST_USER", "ann"),
    ("RESTRAIT_TEST_PASSWORD", "a-password"),
    ("RESTRAIT_TEST_KEY", "a-key"),
    ("RESTRAIT_TEST_X_KEY", "x-key-of-env"),
    ("RESTRAIT_TEST_A", "a"),
    ("RESTRAIT_TEST_B", "bad\nkey"),
];

#[test]
fn variables_are_credentials() {
    let program = std::env::current_exe().unwrap();
    let mut run = std::process::Command::new(program);
    run.args(["auth::environment::with_variables", "--exact", "--ignored"]);
    let output = run.envs(SET).output().unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(
        output.status.success() && text.contains("1 passed"),
        "{text}"
    );
}

#[test]
#[ignore = "runs in a program of its own, with variables"]
fn with_variables() {
    let authorization =
        |request: http::Request<bytes::Bytes>| request.headers().get("authorization").cloned();
    let basic = EnvBasic::from_env().unwrap();
    let sent = authorization(basic.raw("GET", "/").request().unwrap()).unwrap();
    assert_eq!(sent, "Basic YW5uOmEtcGFzc3dvcmQ=");
    assert!(EnvKey::from_env().is_ok());
    let any = EnvAny::from_env().unwrap();
    let request = any.raw("GET", "/").request().unwrap();
    assert_eq!(request.headers()["x-key"], "x-key-of-env");
    // A credential in code takes precedence over the variable of another one.
    let any = ClientBuilder::<EnvAny>::from_env()
        .token("a-token")
        .build()
        .unwrap();
    let request = any.raw("GET", "/").request().unwrap();
    assert_eq!(request.headers()["authorization"], "Bearer a-token");
    assert_eq!(request.headers().get("x-key"), None);
    let text = EnvAll::from_env().unwrap_err().to_string();
    assert!(
        text.contains("RESTRAIT_TEST_B") && !text.contains("bad"),
        "{text}"
    );
}
