//! A call with the same name as its response type.

use losant::{api, endpoint};

#[derive(serde::Deserialize)]
pub struct DeviceCounts {}

#[api(losant::Client)]
trait Devices {
    #[endpoint(method = "GET", path = "/devices/counts")]
    fn device_counts(&self) -> DeviceCounts;
}

pub fn main() {
    assert!(target(&client().device_counts()).starts_with("/devices/counts?"));
}

fn client() -> losant::Client {
    let builder = losant::Client::builder().base_url("https://api.example.com");
    builder.build().unwrap()
}

fn target(call: &impl losant::Call) -> String {
    call.request().unwrap().uri().path_and_query().unwrap().to_string()
}
