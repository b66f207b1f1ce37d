//! The API that the tests call.

use std::time::Duration;

use restrait::response::BodyStream;
use restrait::{Client, ClientBuilder, Retry, api, endpoint};
use restrait_tests::support::is_thorough;
use serde::{Deserialize, Serialize};
use tokio::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Contains characters that differ in each encoding.
pub const TOKEN: &str = "s3cr3t/T0k+en_of~the-t3sts=42";

#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
pub struct Thing {
    pub name: String,
    #[serde(default)]
    pub size: Option<f64>,
    #[serde(default)]
    pub ratio: Option<f32>,
    #[serde(default)]
    pub part: Option<Box<Thing>>,
}

#[api]
pub trait Things {
    #[endpoint(method = "GET", path = "/things/<name>/of")]
    fn thing(
        &self,
        name: &str,
        text: Option<String>,
        #[header("x-mark")] mark: Option<String>,
    ) -> Thing;

    #[endpoint(method = "GET", path = "/things/<name>/live")]
    fn live(&self, name: &str) -> BodyStream;

    #[endpoint(method = "HEAD", path = "/things/<name>/of")]
    fn look(&self, name: &str) -> ();

    #[endpoint(method = "POST", path = "/things")]
    fn make(&self, #[body] thing: &Thing) -> Thing;

    #[endpoint(method = "POST", path = "/things/<name>", idempotent)]
    fn ensure(&self, name: &str, #[body] thing: &Thing) -> Thing;

    #[endpoint(method = "PATCH", path = "/things/<name>/of")]
    fn change(&self, name: &str, #[body] thing: &Thing) -> Thing;

    #[endpoint(method = "PUT", path = "/things/<name>/of")]
    fn put(&self, name: &str, #[body] thing: &Thing) -> Thing;

    #[endpoint(method = "DELETE", path = "/things/<name>/of")]
    fn remove(&self, name: &str) -> ();

    #[endpoint(method = "GET", path = "/quick", timeout = "150ms")]
    fn quick(&self) -> Thing;
}

/// Returns a thing that matches the JSON.
pub fn thing() -> Thing {
    Thing {
        name: "a".into(),
        size: None,
        ratio: None,
        part: None,
    }
}

pub const JSON: &str = r#"{"name":"a"}"#;

/// Returns a builder with the token and short backoff.
pub fn builder(url: &str) -> ClientBuilder<Client> {
    let retry = Retry::default().backoff(Duration::from_millis(1), Duration::from_millis(20));
    Client::builder().token(TOKEN).base_url(url).retry(retry)
}

pub fn client(url: &str) -> Client {
    builder(url).build().unwrap()
}

/// Tolerance after a deadline. Debug builds share the machine with other tests.
pub const GRACE: Duration = Duration::from_millis(if cfg!(debug_assertions) { 500 } else { 50 });

/// The lock of tests that keep the machine busy, and of those that this would disturb.
static BUSY: RwLock<()> = RwLock::const_new(());

/// Lock for tests that make many calls: none of them runs at the same time.
pub async fn alone() -> RwLockWriteGuard<'static, ()> {
    BUSY.write().await
}

/// Lock for tests that mostly wait, and measure for how long.
pub async fn undisturbed() -> RwLockReadGuard<'static, ()> {
    BUSY.read().await
}

/// Returns the number of cases: all in a release build, 1 % in a debug build with `THOROUGH=1`, and otherwise 0.25 %.
pub fn cases(full: usize) -> usize {
    if !cfg!(debug_assertions) {
        full
    } else if is_thorough() {
        full / 100
    } else {
        full / 400
    }
}
