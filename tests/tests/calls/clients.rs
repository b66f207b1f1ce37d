//! Clients: names of common params, several clients in a module, environment variables.

use restrait::prelude::*;
use restrait::{api, client, endpoint};

pub use restrait;

/// The names of the params are identifiers that generated code uses.
#[client(base_url = "http://localhost", resources(Reports))]
pub struct Weather {
    version: Option<u32>,
    token: Option<String>,
    value: Option<bool>,
    values: Option<bool>,
    common: Option<bool>,
    core: Option<bool>,
    index: Option<bool>,
    call: Option<bool>,
    change: Option<bool>,
    client: Option<bool>,
    from: Option<bool>,
    into: Option<bool>,
    clone: Option<bool>,
    with: Option<bool>,
    builder: Option<bool>,
    #[query("self")]
    r#type: Option<bool>,
}

#[api(crate::clients::Weather)]
pub trait Reports {
    #[endpoint(method = "GET", path = "/reports")]
    fn list(&self) -> Vec<String>;
}

/// A second client in the same module, with other common params.
#[client(base_url = "http://localhost", resources(Tides))]
pub struct Sea {
    #[header("X-Depth")]
    depth: Option<u32>,
}

#[api(crate::clients::Sea)]
pub trait Tides {
    #[endpoint(method = "GET", path = "/tides")]
    fn list(&self) -> Vec<String>;
}

/// A client whose variable for the token is set: Cargo sets it for tests.
#[client(base_url = "http://localhost", env(token = "CARGO_PKG_NAME"))]
pub struct WithToken;

/// A client whose variables are not set.
#[client(
    base_url = "http://localhost",
    env(
        token = "RESTRAIT_TEST_UNSET_TOKEN",
        base_url = "RESTRAIT_TEST_UNSET_URL"
    )
)]
pub struct WithoutToken;

/// A client whose variable for the base URL contains something else.
#[client(base_url = "http://localhost", env(base_url = "CARGO_PKG_NAME"))]
pub struct WithInvalidUrl;

/// A client whose variable for the token contains something else.
#[client(base_url = "http://localhost", env(token = "CARGO_PKG_DESCRIPTION"))]
pub struct WithInvalidToken;

/// Returns the value of the `Authorization` header that a client sends.
fn authorization(client: &impl restrait::client::ApiClient) -> Option<String> {
    let call = restrait::RawCall::new(client, "GET", "/");
    let request = call.request().unwrap();
    let header = request.headers().get("authorization")?;
    Some(header.to_str().unwrap().to_owned())
}

#[test]
fn from_env_reads_the_token() {
    let client = WithToken::from_env().unwrap();
    let expected = format!("Bearer {}", env!("CARGO_PKG_NAME"));
    assert_eq!(authorization(&client), Some(expected));
}

#[test]
fn from_env_fails_without_the_token_variable() {
    let error = WithoutToken::from_env().unwrap_err();
    assert_eq!(error.param(), Some("token"));
    assert_eq!(
        error.to_string(),
        "invalid `token`: the environment variable `RESTRAIT_TEST_UNSET_TOKEN` is not set; set it"
    );
    assert!(WithInvalidUrl::builder().build().is_ok());
}

#[test]
fn builder_accepts_a_missing_token() {
    let client = restrait::ClientBuilder::<WithoutToken>::from_env();
    assert_eq!(authorization(&client.build().unwrap()), None);
    let client = WithToken::builder().build().unwrap();
    assert_eq!(authorization(&client), None);
}

#[test]
fn errors_name_the_environment_variable() {
    let error = WithInvalidUrl::from_env().unwrap_err();
    assert_eq!(error.param(), Some("base_url"));
    assert!(error.to_string().contains("`CARGO_PKG_NAME`"), "{error}");
    let error = WithInvalidToken::from_env().unwrap_err();
    assert_eq!(error.param(), Some("token"));
    assert!(
        error.to_string().contains("`CARGO_PKG_DESCRIPTION`"),
        "{error}"
    );
    assert!(!error.to_string().contains("crates"), "{error}");
    // A setting of the builder replaces the variable.
    let client = restrait::ClientBuilder::<WithInvalidToken>::from_env().token("abc");
    let client = client.build().unwrap();
    assert_eq!(authorization(&client).as_deref(), Some("Bearer abc"));
    let error = WithInvalidToken::builder().token("a b").build();
    assert!(!error.unwrap_err().to_string().contains("environment"));
}

#[test]
fn common_params_may_have_any_name() {
    let weather = Weather::builder().build().unwrap();
    let weather = weather.with(|common| common.version(3).clone(true).into(false));
    let call = weather.reports().list().token("t").from(true).r#type(true);
    let request = call.request().unwrap();
    assert_eq!(
        request.uri(),
        "http://localhost/reports?version=3&token=t&from=true&into=false&clone=true&self=true"
    );
}

#[test]
fn two_clients_may_share_a_module() {
    let sea = Sea::builder().build().unwrap();
    let request = sea.tides().list().depth(3).request().unwrap();
    assert_eq!(request.headers()["x-depth"], "3");
    let weather = Weather::builder().build().unwrap();
    let common: WeatherCommon = weather_common(&weather);
    assert!(format!("{common:?}").contains("WeatherCommon"));
}

fn weather_common(weather: &Weather) -> WeatherCommon {
    let mut taken = None;
    let _ = weather.with(|common| {
        taken = Some(Clone::clone(&common));
        common
    });
    taken.unwrap()
}
