//! Warnings that the trait's attributes allow.

#![deny(deprecated)]

use losant::{api, endpoint};

#[allow(deprecated)]
#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices", scopes = ["flow.get"])]
    fn list(&self) -> ();

    #[endpoint(method = "DELETE", path = "/devices")]
    fn remove(&self, #[body] names: &[&str]) -> ();
}

pub fn main() {
    let client = client();
    assert!(target(&client.list()).starts_with("/devices?"));
    assert!(target(&client.remove(&["1"])).starts_with("/devices?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
