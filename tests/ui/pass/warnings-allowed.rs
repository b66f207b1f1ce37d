//! Warnings that are allowed.

#![deny(deprecated)]

use losant::{api, endpoint};

#[api(losant::Client)]
trait Devices {
    #[allow(deprecated)]
    #[endpoint(method = "GET", path = "/devices", scopes = ["flow.get"])]
    fn list(&self) -> ();

    #[endpoint(method = "DELETE", path = "/devices", allow(body))]
    fn remove(&self, #[body] names: &[&str]) -> ();

    #[endpoint(method = "GET", path = "/devices/search", allow(body))]
    fn search(&self, #[body] query: &str) -> ();

    #[endpoint(method = "GET", path = "/devices/<deviceId>/", allow(trailing_slash))]
    fn fetch(&self, device_id: &str) -> ();
}

pub fn main() {
    let client = client();
    assert!(target(&client.list()).starts_with("/devices?"));
    assert!(target(&client.remove(&["1"])).starts_with("/devices?"));
    assert!(target(&client.search("x")).starts_with("/devices/search?"));
    assert!(target(&client.fetch("1")).starts_with("/devices/1/?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
